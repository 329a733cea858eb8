/**
 * A figure in a report's text: `{id}` stands for its value with its unit (8次), `{id~}` for the words of rounding
 * (600余件), `{id%}` for a rate with both its figures (98.57%（551/559件）).
 */
export type TextPart = { readonly text: string } | { readonly figure: string; readonly way: 'exact' | 'rounded' | 'rate' };

const TOKEN = /\{([a-z][a-z0-9-]*)([~%]?)\}/g;

/** Words and figures of a text, in their order. */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, figure = '', mark] = match;
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ figure, way: mark === '~' ? 'rounded' : mark === '%' ? 'rate' : 'exact' });
    from = match.index + token.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** Ids a text names: figures, and rates by their own ids. */
export const namedIn = (text: string): readonly { readonly id: string; readonly isRate: boolean }[] =>
  partsOf(text).flatMap((part) => ('figure' in part ? [{ id: part.figure, isRate: part.way === 'rate' }] : []));

/** The text as it is printed; a figure that nobody knows is left as it was written. */
export const printed = (text: string, say: (part: Extract<TextPart, { readonly figure: string }>) => string | undefined): string =>
  partsOf(text)
    .map((part) => ('text' in part ? part.text : (say(part) ?? `{${part.figure}}`)))
    .join('');

/** The text as people edit it: figures by their names, {召开主任会议} for {chairs-council-meetings}. */
export const named = (text: string, nameOf: (id: string) => string | undefined): string =>
  text.replaceAll(TOKEN, (token, id: string, mark: string) => {
    const name = nameOf(id);
    return name === undefined ? token : `{${name}${mark}}`;
  });

const BRACES = /\{([^{}\n]{1,60}?)([~%]?)\}/g;

/** The other way: names in braces become ids; what is no name stays and is refused when the report is kept. */
export const byId = (text: string, idOf: (name: string) => string | undefined): string =>
  text.replaceAll(BRACES, (braces, name: string, mark: string) => {
    const id = idOf(name.trim());
    return id === undefined ? braces : `{${id}${mark}}`;
  });

/** What stands in braces and could not be a figure: a name mistyped. */
export const strayBraces = (text: string): readonly string[] =>
  [...text.replaceAll(TOKEN, '').matchAll(BRACES)].map(([, words = '']) => words);

/** The text with its figures blotted out, at the same length: what a person typed himself. */
export const typedOnly = (text: string): string => text.replaceAll(TOKEN, (token) => '□'.repeat(token.length));
