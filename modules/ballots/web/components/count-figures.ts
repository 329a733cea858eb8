import type { Contest, Mark } from '../../domain/contest.ts';
import { checkTally, countedMarks } from '../../domain/count-papers.ts';
import { plainName } from '../../domain/paper.ts';
import type { Tally } from '../../domain/tally.ts';

/** Figures as they are typed: what is no whole number yet stays as it is written. */
export type Figures = {
  readonly issued: string;
  readonly received: string;
  readonly void: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly writeIns: readonly { readonly name: string; readonly votes: string }[];
};
export const noFigures: Figures = { issued: '', received: '', void: '', marks: {}, writeIns: [] };

export const cellOf = (key: string, mark: Mark): string => `${key}/${mark}`;
const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;

/** Marks to be counted on paper; an abstention follows from the rest where boxes are only picked. */
export const countMarks = (contest: Contest): readonly Mark[] => countedMarks(contest);

/** What is typed for one option, and whether it adds up to the valid papers. */
export function lineSum(contest: Contest, figures: Figures, key: string): { readonly sum: number; readonly isOff: boolean } {
  const sum = countMarks(contest).reduce((total, mark) => total + (numberOf(figures.marks[cellOf(key, mark)]) ?? 0), 0);
  const valid = (numberOf(figures.received) ?? 0) - (numberOf(figures.void) ?? 0);
  return { sum, isOff: contest.method.form === 'each' ? sum !== valid : sum > valid };
}

/** The count as the server takes it; undefined while a figure is missing or no number. */
export function tallyFrom(contest: Contest, figures: Figures): Tally | undefined {
  const [issued, received] = [numberOf(figures.issued), numberOf(figures.received)];
  const voided = figures.void.trim() === '' ? 0 : numberOf(figures.void);
  if (issued === undefined || received === undefined || voided === undefined) return undefined;
  const marks: Record<string, Partial<Record<Mark, number>>> = {};
  for (const { key } of contest.options) {
    const line: Partial<Record<Mark, number>> = {};
    for (const mark of countMarks(contest)) {
      const typed = figures.marks[cellOf(key, mark)] ?? '';
      const votes = typed.trim() === '' ? 0 : numberOf(typed);
      if (votes === undefined) return undefined;
      line[mark] = votes;
    }
    marks[key] = line;
  }
  const names = figures.writeIns.filter(({ name }) => plainName(name) !== '');
  if (names.some(({ votes }) => numberOf(votes) === undefined)) return undefined;
  const writeIns: Record<string, number> = {};
  for (const { name, votes } of names) writeIns[plainName(name)] = (writeIns[plainName(name)] ?? 0) + (numberOf(votes) ?? 0);
  return { issued, received, void: voided, marks, writeIns };
}

/** What is wrong with a complete count, as the domain says it; undefined when it can be right. */
export function faultOf(contest: Contest, tally: Tally): unknown {
  try {
    checkTally(contest, tally);
    return undefined;
  } catch (error) {
    return error;
  }
}
