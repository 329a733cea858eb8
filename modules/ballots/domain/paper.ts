import { z } from 'zod';
import { MARKS, type Contest, type Mark } from './contest.ts';

/** Longest written-in name that is taken; a paper is sealed in one size, so there must be an end. */
export const LONGEST_NAME = 40;
export const MOST_WRITE_INS = 20;

/** One marked ballot paper: an option without a mark was left empty. Carries no person, number or time. */
export const Paper = z.strictObject({
  marks: z.record(z.string().max(40), z.enum(MARKS)),
  writeIns: z.array(z.string().max(LONGEST_NAME * 4)).max(MOST_WRITE_INS),
});
export type Paper = z.infer<typeof Paper>;

export type PaperFault = 'unknown-option' | 'unknown-mark' | 'too-many-marks' | 'write-in-not-allowed' | 'not-a-paper';
/** How a paper counts: void as a whole, or valid with the written-in names that count. */
export type PaperVerdict =
  | {
      readonly isValid: true;
      readonly marks: ReadonlyMap<string, Mark>;
      readonly writeIns: readonly string[];
      readonly idleWriteIns: number;
    }
  | { readonly isValid: false; readonly fault: PaperFault; readonly rule: string };

/** A name as it is compared: one form of each character, no blanks, no marks that cannot be seen. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}\p{Cc}·•‧・]/gu, '')
    .slice(0, LONGEST_NAME);

const voided = (fault: PaperFault, rule: string): PaperVerdict => ({ isValid: false, fault, rule });

/** The mark an option has when nothing was written beside it: none is an abstention, and no choice on a paper that picks. */
const markOf = (paper: Paper, key: string): Mark => paper.marks[key] ?? 'abstain';

/** Names that count: distinct, and of nobody who stands on the paper already. */
function namesOn(contest: Contest, paper: Paper): readonly string[] {
  const printed = new Set(contest.options.map(({ label }) => plainName(label)));
  return [...new Set(paper.writeIns.map(plainName))].filter((name) => name !== '' && !printed.has(name));
}

const chosenOn = (marks: ReadonlyMap<string, Mark>): number => [...marks.values()].filter((mark) => mark === 'for').length;

/**
 * How one paper counts. More chosen than there are places: void; as many or fewer: valid (ELE-17, LIV-10).
 * Where a written-in name needs an opposed candidate (CON-01), names beyond the opposed count for nobody, and the paper stays valid.
 */
export function judgePaper(contest: Contest, paper: Paper): PaperVerdict {
  const { method, options } = contest;
  const keys = new Set(options.map(({ key }) => key));
  if (Object.keys(paper.marks).some((key) => !keys.has(key))) return voided('unknown-option', method.rules.form ?? 'ELE-17');
  if (Object.values(paper.marks).some((mark) => !method.marks.includes(mark))) return voided('unknown-mark', method.rules.form ?? 'ELE-17');
  const names = namesOn(contest, paper);
  if (names.length > 0 && !method.writeIn.allowed) return voided('write-in-not-allowed', method.rules.writeIn ?? 'ELE-11');
  const marks = new Map(options.map(({ key }) => [key, markOf(paper, key)] as const));
  if (method.most !== null && chosenOn(marks) + names.length > method.most) return voided('too-many-marks', method.rules.most ?? 'ELE-17');
  const opposed = [...marks.values()].filter((mark) => mark === 'against').length;
  const counted = method.writeIn.needsAgainst && names.length > opposed ? [] : names;
  return { isValid: true, marks, writeIns: counted.toSorted(), idleWriteIns: names.length - counted.length };
}

/** Whatever was sealed: what is no paper at all is a void one, and never stops a count. */
export function judgeSealed(contest: Contest, content: unknown): PaperVerdict {
  const paper = Paper.safeParse(content);
  return paper.success ? judgePaper(contest, paper.data) : voided('not-a-paper', contest.method.rules.form ?? 'ELE-17');
}

/** Longest canonical text of a paper of this contest, in bytes: all of them are sealed in one size. */
export function longestPaper({ options, method }: Contest): number {
  const marks = options.reduce((sum, { key }) => sum + key.length + Math.max(...method.marks.map((mark) => mark.length)) + 6, 0);
  const names = method.writeIn.allowed ? (method.most ?? MOST_WRITE_INS) * (LONGEST_NAME * 3 + 3) : 0;
  return 40 + marks + names;
}
