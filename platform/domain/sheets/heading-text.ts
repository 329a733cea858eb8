const HAN_GAP = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** The heading as people read it: a padded 「姓 名」 is 姓名, a line break inside a word is none. */
export function printedHeading(text: string): string {
  return text.trim().replace(HAN_GAP, '').replace(/\s+/g, ' ');
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/[*:：、,.;；_\-—]/g, '');

/** The heading for comparing: full-width forms folded, no blanks, no remarks in brackets, no stars. */
export function comparableHeading(text: string): string {
  const whole = folded(text);
  return whole.replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】/g, '') || whole;
}

/** One way to understand a heading, and how much of it that takes in, 0 to 1. */
export type HeadingForm = { readonly text: string; readonly weight: number };

/**
 * 「承办单位（会办）」 is first 承办单位会办, then 会办, then 承办单位: what stands in brackets says
 * more exactly what is meant.
 */
export function headingForms(text: string): HeadingForm[] {
  const whole = folded(text);
  const inside = /[([【]([^()[\]【】]+)[)\]】]/.exec(whole)?.[1];
  if (inside === undefined) return [{ text: whole, weight: 1 }];
  return [
    { text: whole.replace(/[()[\]【】]/g, ''), weight: 1 },
    { text: inside, weight: 0.98 },
    { text: comparableHeading(text), weight: 0.9 },
  ];
}
