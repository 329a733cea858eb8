/** The text of a suggestion as the writing coach has it. */
export type SuggestionText = {
  readonly title: string;
  readonly situation: string;
  readonly analysis: string;
  readonly points: readonly string[];
};

/** Most characters (code points) of each part: a title is one line of a list, a point one thing that can be done. */
export const MOST_CHARACTERS = { title: 60, situation: 3000, analysis: 3000, point: 500 } as const;

/** The first part that is still missing before filing (rule SUG-02: specific, situation and problem). */
export function missingPart({ situation, analysis, points }: SuggestionText): 'situation' | 'analysis' | 'points' | undefined {
  if (situation.trim() === '') return 'situation';
  if (analysis.trim() === '') return 'analysis';
  return points.length === 0 ? 'points' : undefined;
}

// 关于……和……的建议 joins two matters; 的 between them (加强A和B的管理) may be one, so this only advises.
const JOINED = /(?:^|关于).+(?:，|、|及|以及|和|并).+(?:，|、|以及).+/u;

/** True when the title reads like several matters in one (rule SUG-10). A person decides. */
export const readsLikeSeveralMatters = (title: string): boolean => JOINED.test(title);

/** What is hashed when a text is frozen for signing: the same text gives the same bytes. */
export const frozenText = ({ title, situation, analysis, points }: SuggestionText): string =>
  JSON.stringify([title, situation, analysis, points]);
