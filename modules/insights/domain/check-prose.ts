import { countedNumbers } from '#platform/domain/formats/counted-numbers.ts';
import { roundedPhraseHolds } from '#platform/domain/formats/rounding-words.ts';
import { typedOnly } from './report-text.ts';

/** What the checker knows of a figure: its words in prose, and how many rows there are; null where nothing was ever recorded. */
export type KnownFigure = { readonly id: string; readonly unit: string; readonly value: number | null; readonly words: readonly string[] };

/**
 * A number in prose. `agrees`: the figure it names says the same; `disagrees`: it says otherwise; `perhaps`: no figure
 * is named, but one has this value and unit; `unsupported`: no record says so.
 */
export type ProseFinding = {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly verdict: 'agrees' | 'disagrees' | 'perhaps' | 'unsupported';
  readonly figureId: string | null;
  readonly recorded: number | null;
};

// A number belongs to the words of its own clause; a comma ends it.
const CLAUSE_END = /[，。；：！？\n]/;

function clauseAround(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  let start = from;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

/** 80余 is true of 83, 近80 of 78, 80 of 80 alone. */
const holds = (phrase: string, about: boolean, { said, value }: { readonly said: number; readonly value: number }): boolean =>
  (about ? (roundedPhraseHolds(phrase.replace(/^(?:约|超过?|逾)/, '').replace(/(\d)[百千](?=[余多])/, '$1'), value) ?? (value >= said * 0.9 && value < said * 2)) : value === said);

/** The longest word named wins: 办结微建议 before 微建议. */
function namedFigure(clause: string, unit: string, figures: readonly KnownFigure[]): KnownFigure | undefined {
  const hits = figures.filter((figure) => figure.unit === unit).flatMap((figure) => figure.words.filter((word) => clause.includes(word)).map((word) => ({ figure, length: word.length })));
  return hits.toSorted((a, b) => b.length - a.length)[0]?.figure;
}

/** Every number with a counting unit that a person typed, held against the records. Live figures are not looked at: they cannot be wrong. */
export function checkProse(text: string, figures: readonly KnownFigure[]): readonly ProseFinding[] {
  const typed = typedOnly(text);
  return countedNumbers(typed).map(({ from, to, phrase, value: said, unit, about }): ProseFinding => {
    const at = { start: from, end: to, phrase };
    const named = namedFigure(clauseAround(typed, { from, to }), unit, figures);
    if (named?.value === null) return { ...at, verdict: 'unsupported', figureId: named.id, recorded: null };
    if (named !== undefined) return { ...at, verdict: holds(phrase, about, { said, value: named.value }) ? 'agrees' : 'disagrees', figureId: named.id, recorded: named.value };
    const like = figures.find((figure) => figure.unit === unit && figure.value !== null && figure.value > 0 && holds(phrase, about, { said, value: figure.value }));
    return { ...at, verdict: like === undefined ? 'unsupported' : 'perhaps', figureId: like?.id ?? null, recorded: like?.value ?? null };
  });
}
