import { countedNumbers, numberHolds, type CountedNumber } from '#platform/domain/formats/counted-numbers.ts';
import { checkShares } from './check-shares.ts';
import { nearestNamed } from './nearest-named.ts';
import type { KnownFigure, KnownRate, ProseFinding } from './prose-finding.ts';
import { typedOnly } from './report-text.ts';

/** 四个意识, 两个维护, 三位一体: small numbers in Chinese numerals are figures only beside the words of one. */
const isIdiom = (text: string, { from, phrase, unit, value }: CountedNumber): boolean =>
  !/\d/.test(phrase) && (/[个位部期份起户人]$/.test(unit) || (value < 10 && /[“‘]$/.test(text.slice(0, from)))) && value < 100;

/** 这8件, 其中的3件: a part of what was said before has no figure of its own name. */
function verdictOf(
  typed: string,
  number: CountedNumber,
  { figures, numbers }: { readonly figures: readonly KnownFigure[]; readonly numbers: readonly CountedNumber[] },
): ProseFinding | undefined {
  const at = { start: number.from, end: number.to, phrase: number.phrase };
  const named = nearestNamed(typed, number, { figures: figures.filter(({ unit }) => unit === number.unit), numbers });
  if (named?.value === null) return { ...at, verdict: 'unsupported', figureId: named.id, recorded: null };
  if (named !== undefined)
    return { ...at, verdict: numberHolds(number, named.value) ? 'agrees' : 'disagrees', figureId: named.id, recorded: named.value };
  if (isIdiom(typed, number)) return undefined;
  const like = figures.find(
    (figure) => figure.unit === number.unit && figure.value !== null && figure.value > 0 && numberHolds(number, figure.value),
  );
  return { ...at, verdict: like === undefined ? 'unsupported' : 'perhaps', figureId: like?.id ?? null, recorded: like?.value ?? null };
}

/** Every number with a counting unit that a person typed, held against the records. Live figures are not looked at: they cannot be wrong. */
export function checkProse(text: string, figures: readonly KnownFigure[], rates: readonly KnownRate[] = []): readonly ProseFinding[] {
  const typed = typedOnly(text);
  const shares = checkShares(typed, { rates, figures });
  const isInShare = ({ from, to }: CountedNumber): boolean => shares.some(({ start, end }) => from < end && to > start);
  const numbers = countedNumbers(typed, { small: true }).filter((number) => !isInShare(number));
  const found = numbers.flatMap((number) => verdictOf(typed, number, { figures, numbers }) ?? []);
  return [...shares, ...found].toSorted((a, b) => a.start - b.start);
}
