import type { CountedNumber } from '#platform/domain/formats/counted-numbers.ts';

type Named = { readonly words: readonly string[] };

// A number belongs to the words of its own clause; a comma ends it.
const CLAUSE_END = /[，。；：！？\n]/;

function clauseAround(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  let start = from;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  return { from: start, to: end };
}

function placesOf(text: string, word: string, { from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const places: number[] = [];
  for (let place = text.indexOf(word, from); place >= 0 && place + word.length <= to; place = text.indexOf(word, place + 1))
    places.push(place);
  return places;
}

/** How far a word stands from the number; a word across a 、 belongs to the next member of the list. */
function distance(text: string, { from, to }: CountedNumber, word: { readonly from: number; readonly to: number }): number {
  const between = word.to <= from ? text.slice(word.to, from) : text.slice(to, word.from);
  return between.length + (/[、和及（]/.test(between) ? 10 : 0) + (word.from >= to ? 1 : 0);
}

/**
 * What a number counts: the words nearest to it in its clause with no other number between, of several at one place the
 * longest (办结微建议 before 微建议). `figures` are those of its unit.
 */
export function nearestNamed<Figure extends Named>(
  text: string,
  number: CountedNumber,
  { figures, numbers }: { readonly figures: readonly Figure[]; readonly numbers: readonly CountedNumber[] },
): Figure | undefined {
  const clause = clauseAround(text, number);
  const isParted = (word: { readonly from: number; readonly to: number }): boolean =>
    numbers.some(
      (other) =>
        other !== number &&
        (word.to <= number.from ? other.from >= word.to && other.to <= number.from : other.from >= number.to && other.to <= word.from),
    );
  const hits = figures
    .flatMap((figure) =>
      figure.words.flatMap((word) => placesOf(text, word, clause).map((from) => ({ figure, from, to: from + word.length }))),
    )
    .filter((word) => (word.to <= number.from || word.from >= number.to) && !isParted(word))
    .map((word) => ({ figure: word.figure, length: word.to - word.from, away: distance(text, number, word) }));
  return hits.toSorted((a, b) => a.away - b.away || b.length - a.length)[0]?.figure;
}
