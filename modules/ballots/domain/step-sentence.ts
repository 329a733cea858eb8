import type { Step } from './outcome.ts';

export type StepWords = { readonly step: Readonly<Record<string, string>>; readonly base: Readonly<Record<string, string>> };
type Fill = (sentence: string, params: Readonly<Record<string, string | number>>) => string;

/** A step of the reckoning in words: `全体 418 名，过半数须 210 票`. */
export function stepSentence({ code, params }: Step, words: StepWords, fill: Fill): string {
  const base = words.base[String(params.base)];
  return fill(words.step[code] ?? code, base === undefined ? params : { ...params, base: fill(base, params) });
}
