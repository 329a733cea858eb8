import type { Contest, Mark } from '../../domain/contest.ts';
import { type Paper, plainName } from '../../domain/paper.ts';

/** A paper while it is being marked. Held by the page of its contest alone; nobody else's event changes it. */
export type Marks = { readonly marks: Readonly<Record<string, Mark>>; readonly writeIns: readonly string[] };
export const noMarks: Marks = { marks: {}, writeIns: [] };

/** Puts a mark, and takes it away again when it is pressed a second time. */
export function withMark(of: Marks, key: string, mark: Mark): Marks {
  const { [key]: old, ...rest } = of.marks;
  return { ...of, marks: old === mark ? rest : { ...rest, [key]: mark } };
}

export const namesOf = ({ writeIns }: Marks): readonly string[] => [...new Set(writeIns.map(plainName))].filter((name) => name !== '');

export type MarkState = {
  /** Options and written-in names that are chosen. */
  readonly chosen: number;
  readonly most: number | null;
  /** Options without any mark: counted as abstentions where marks are given to each. */
  readonly empty: readonly string[];
  /** Why it cannot be handed in yet. */
  readonly fault: 'nothing-marked' | 'too-many' | 'name-needs-against' | 'name-is-printed' | null;
};

/** How the paper stands. A motion needs its mark; an election may leave boxes empty. */
export function stateOf({ options, method, kind }: Contest, draft: Marks): MarkState {
  const names = namesOf(draft);
  const marks = Object.values(draft.marks);
  const chosen = marks.filter((mark) => mark === 'for').length + names.length;
  const empty = options.filter(({ key }) => draft.marks[key] === undefined).map(({ key }) => key);
  const printed = new Set(options.map(({ label }) => plainName(label)));
  const isBlank = marks.length === 0 && names.length === 0;
  const fault =
    kind !== 'election' && kind !== 'choice' && isBlank
      ? 'nothing-marked'
      : method.most !== null && chosen > method.most
        ? 'too-many'
        : names.some((name) => printed.has(name))
          ? 'name-is-printed'
          : method.writeIn.needsAgainst && names.length > marks.filter((mark) => mark === 'against').length
            ? 'name-needs-against'
            : null;
  return { chosen, most: method.most, empty, fault };
}

/** The paper as it is handed in: marks and names, and nothing of who or when. */
export const paperOf = (draft: Marks): Paper => ({ marks: { ...draft.marks }, writeIns: [...namesOf(draft)] });
