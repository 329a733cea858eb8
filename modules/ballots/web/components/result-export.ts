import type { ContestView, ScreenView } from '../../contract/views.ts';
import type { OptionOutcome } from '../../domain/outcome.ts';

type Exported = Pick<ContestView, 'id' | 'title' | 'kind' | 'state' | 'contest' | 'openedAt' | 'closedAt' | 'decidedAt' | 'result' | 'frozen'>;
/** Seats of a vote by name, with what each pressed; null for every other vote. */
export type NamedSeats = ScreenView['seats'];

const quoted = (cell: string | number): string => (typeof cell === 'number' ? String(cell) : `"${(/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`);
const countsOf = (option: OptionOutcome): readonly number[] => [option.for, option.against, option.abstain, option.satisfied ?? 0, option.basicallySatisfied ?? 0, option.dissatisfied ?? 0];
const HEAD = ['title', 'option', 'written_in', 'for', 'against', 'abstain', 'satisfied', 'basically_satisfied', 'dissatisfied', 'verdict', 'all', 'present', 'issued', 'received', 'valid', 'void', 'not_cast', 'needed'];

/** One line an option, with the figures of the whole vote behind it. Names of voters are never in it. */
export function resultCsv({ title, result }: Exported): string {
  if (!result) return '';
  const { all, present, issued, received, valid, void: voided, notCast, needed } = result;
  const rows = result.options.map((option) => [title, option.label, option.isWriteIn ? 1 : 0, ...countsOf(option), option.verdict, all, present, issued, received, valid, voided, notCast, needed ?? '']);
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

type Count = { readonly option: string; readonly value: number };
/** Popolo's words for a mark, where it has one. */
const POPOLO = { for: 'yes', against: 'no', abstain: 'abstain' } as const;

function countsIn(option: OptionOutcome, { kind }: Exported, notCast: number): Count[] {
  const absent = { option: 'not voting', value: notCast };
  if (kind === 'assessment') return [{ option: 'satisfied', value: option.satisfied ?? 0 }, { option: 'basically satisfied', value: option.basicallySatisfied ?? 0 }, { option: 'dissatisfied', value: option.dissatisfied ?? 0 }, absent];
  return [{ option: 'yes', value: option.for }, { option: 'no', value: option.against }, { option: 'abstain', value: option.abstain }, absent];
}

type Vote = { readonly voter: { readonly name: string }; readonly option: string };
const votesOn = (key: string, seats: NamedSeats): Vote[] | undefined => seats?.map(({ name, isPresent, paper }) => {
  const mark = paper?.marks[key];
  return { voter: { name }, option: paper === null || mark === undefined ? (isPresent ? 'not voting' : 'absent') : (mark in POPOLO ? POPOLO[mark as keyof typeof POPOLO] : mark) };
});

/**
 * Vote events of popoloproject.com, one an option, with the reckoning beside them. Votes of people are there only where
 * they voted by name.
 */
export function resultPopolo(view: Exported, seats: NamedSeats): unknown {
  const { result } = view;
  if (!result) return { vote_events: [] };
  const named = view.contest.method.visibility === 'named' ? seats : null;
  return {
    vote_events: result.options.map((option) => ({
      id: `${view.id}/${option.key}`, identifier: option.key, motion: { text: view.title, classification: view.kind, item: option.label },
      start_date: view.openedAt, end_date: view.closedAt, result: option.verdict, counts: countsIn(option, view, result.notCast), ...(named === null ? {} : { votes: votesOn(option.key, named) }),
    })),
    contest: { id: view.id, kind: view.kind, method: view.contest.method, hash: view.frozen?.contestHash ?? null }, outcome: result,
  };
}
