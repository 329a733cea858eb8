/** The word for a value; one the texts do not know is shown as it is rather than hidden. */
export function wordOf(words: Readonly<Record<string, string>>, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '—';
  return words[value] ?? value;
}
