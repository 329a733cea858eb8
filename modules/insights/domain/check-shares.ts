import { chineseValue } from '#platform/domain/formats/counted-numbers.ts';
import type { KnownFigure, KnownRate, ProseFinding } from './prose-finding.ts';

const SHARE =
  /(?:(\d+(?:\.\d+)?)[%％]|百分之([一二三四五六七八九十百]+)(?:点([一二三四五六七八九零〇]+))?)(?:（(\d+)\/(\d+)[^）\d]{0,3}）)?/g;
const DIGITS = '〇一二三四五六七八九';

/** 98.57 or 百分之九十八点五, and to how many places it was said. */
function percentSaid([, arabic, whole, decimals = '']: RegExpExecArray): { readonly percent: number; readonly places: number } {
  if (arabic !== undefined) return { percent: Number(arabic), places: arabic.split('.')[1]?.length ?? 0 };
  const fraction = [...decimals].map((digit) => (digit === '零' ? 0 : DIGITS.indexOf(digit))).join('');
  return { percent: Number(`${chineseValue(whole ?? '')}.${fraction === '' ? 0 : fraction}`), places: fraction.length };
}

const isRounded = ({ percent, places }: { readonly percent: number; readonly places: number }, exact: number): boolean =>
  Math.abs(percent - exact) <= 0.5 * 10 ** -places + 1e-9;

function namedRate(before: string, rates: readonly KnownRate[]): KnownRate | undefined {
  const clause = before.split(/[，。；：！？、\n]/).at(-1) ?? '';
  const hits = rates.flatMap((rate) =>
    rate.words
      .filter((word) => clause.includes(word))
      .map((word) => ({ rate, place: clause.lastIndexOf(word) + word.length, length: word.length })),
  );
  return hits.toSorted((a, b) => b.place - a.place || b.length - a.length)[0]?.rate;
}

/**
 * Every share a person typed. It must be what its own figures in brackets make, and what the records make where it
 * names a rate they have; a rate none of whose records exist is unsupported. `recorded` is the number of the part.
 */
export function checkShares(
  typed: string,
  { rates, figures }: { readonly rates: readonly KnownRate[]; readonly figures: readonly KnownFigure[] },
): readonly ProseFinding[] {
  const valueOf = new Map(figures.map(({ id, value }) => [id, value]));
  return [...typed.matchAll(SHARE)].map((match): ProseFinding => {
    const [phrase, , , , top, bottom] = match;
    const at = { start: match.index, end: match.index + phrase.length, phrase };
    const said = percentSaid(match);
    const isOwn =
      top === undefined || bottom === undefined ? undefined : Number(bottom) > 0 && isRounded(said, (Number(top) / Number(bottom)) * 100);
    const rate = namedRate(typed.slice(Math.max(0, match.index - 40), match.index), rates);
    const [part, whole] = rate === undefined ? [null, null] : [valueOf.get(rate.part) ?? null, valueOf.get(rate.whole) ?? null];
    const about = { figureId: rate?.part ?? null, recorded: part };
    if (isOwn === false) return { ...at, ...about, verdict: 'disagrees' };
    if (rate === undefined || part === null || whole === null || whole === 0)
      return { ...at, ...about, recorded: null, verdict: 'unsupported' };
    const isSame = isRounded(said, (part / whole) * 100) && (top === undefined || (Number(top) === part && Number(bottom) === whole));
    return { ...at, ...about, verdict: isSame ? 'agrees' : 'disagrees' };
  });
}
