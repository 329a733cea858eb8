/** A stretch `[from, to)` of a paragraph's clean text. */
export type Stretch = { readonly from: number; readonly to: number };

const PAIRS: Readonly<Record<string, string>> = { '《': '》', '“': '”', '（': '）', '【': '】' };

/**
 * The text with everything inside 《》, “” and （） blotted out, character by character, so that a verb in a title
 * or a slogan in quotes is not taken for a verb of the sentence. A bracket that never closes hides nothing.
 */
export function masked(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const closer = PAIRS[character];
    const after = closer === undefined ? -1 : text.slice(index + 1, index + 121).indexOf(closer);
    const end = index + 1 + after;
    if (after === -1) out += character;
    else {
      out += character + '□'.repeat(end - index - 1) + text.charAt(end);
      index = end;
    }
  }
  return out;
}

/** Splits where `at` matches the masked text; a stretch carries no separator, empty ones fall away. */
export function stretches(mask: string, at: RegExp, within: Stretch = { from: 0, to: mask.length }): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = within.from;
  for (const match of mask.slice(within.from, within.to).matchAll(at)) {
    const place = within.from + match.index;
    if (place > from) found.push({ from, to: place });
    from = place + match[0].length;
  }
  if (from < within.to) found.push({ from, to: within.to });
  return found;
}

/** Sentences of a paragraph, each with its closing mark. */
export function sentencesOf(mask: string): readonly Stretch[] {
  return stretches(mask, /(?<=[。！？])/g);
}
