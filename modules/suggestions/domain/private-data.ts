/** Kinds of private data that must not be published (rule SUG-26). */
export type PrivateKind = 'mobile' | 'resident-id' | 'e-mail' | 'plate' | 'bank-card';

const PATTERNS: readonly (readonly [PrivateKind, RegExp])[] = [
  ['resident-id', /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu],
  ['bank-card', /(?<!\d)\d{16,19}(?!\d)/gu],
  ['mobile', /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/gu],
  ['e-mail', /[\w.+-]+@[\w-]+\.[\w.]+/gu],
  ['plate', /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{5,6}/gu],
];

/** Private data found in a text, in the order of the text. */
export function findPrivateData(text: string): { readonly kind: PrivateKind; readonly at: number; readonly text: string }[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, at: match.index, text: match[0] })),
  ).toSorted((a, b) => a.at - b.at);
}

/** The text with private data and the given names covered. */
export function coverPrivateData(text: string, names: readonly string[]): string {
  const covered = PATTERNS.reduce((held, [, pattern]) => held.replace(pattern, (match) => '＊'.repeat(Math.min(match.length, 6))), text);
  return names
    .filter((name) => [...name].length >= 2)
    .reduce((held, name) => held.replaceAll(name, `${[...name][0] ?? ''}${'＊'.repeat([...name].length - 1)}`), covered);
}
