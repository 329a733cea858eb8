const HAN_GAP = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** The heading as people read it: a padded 「姓 名」 is 姓名, a line break inside a word is none. */
export function printedHeading(text: string): string {
  return text.trim().replace(HAN_GAP, '').replace(/\s+/g, ' ');
}

/** The heading for comparing: full-width forms folded, no blanks, no remarks in brackets, no stars. */
export function comparableHeading(text: string): string {
  const folded = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const bare = folded.replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】/g, '').replace(/[*:：、,.;；_\-—]/g, '');
  return bare === '' ? folded : bare;
}

/** With and without what stands in brackets: 「单位（主办）」 is 单位 and 单位主办. */
export function comparableForms(text: string): string[] {
  return [comparableHeading(text), comparableHeading(text.replace(/[()（）[\]【】]/g, ''))];
}
