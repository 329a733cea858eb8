import type { RuleValueView } from '#platform/contract/law-views.ts';

/** A value while it is being written: texts, because a half-written number is no number. */
export type RuleDraft = { readonly text: string; readonly letters: Readonly<Record<string, string>>; readonly isDefault: boolean };
export type RuleJson = RuleValueView['value'];

const isLetters = (value: RuleJson): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('numerator' in value && typeof value.numerator === 'number');

export function draftOf({ value }: Pick<RuleValueView, 'value'>): RuleDraft {
  const text =
    typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : Array.isArray(value)
        ? value.join('、')
        : typeof value === 'object'
          ? ''
          : String(value);
  return { text, letters: isLetters(value) ? value : {}, isDefault: false };
}

const numberOf = (text: string): number | string => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : text.trim());

/** What is sent; a text that is no number goes as it is, so that the server says what is wrong with it. */
export function readDraft({ unit, bounds }: Pick<RuleValueView, 'unit' | 'bounds'>, { text, letters, isDefault }: RuleDraft): RuleJson {
  if (isDefault) return null;
  switch (unit) {
    case 'boolean':
      return text === 'yes';
    case 'choice':
      return text;
    case 'day-list':
      return text
        .split(/[、,，\s]+/)
        .filter(Boolean)
        .map((day) => (/^\d{1,9}$/.test(day) ? Number(day) : -1));
    case 'letter-map':
      return Object.fromEntries(bounds.keys.map((key) => [key, (letters[key] ?? '').trim().toUpperCase()]));
    default:
      return numberOf(text);
  }
}

/** The values that were changed, as the request takes them. */
export function changesOf(
  rule: string,
  values: readonly RuleValueView[],
  drafts: Readonly<Record<string, RuleDraft>>,
): { rule: string; parameter: string; value: RuleJson }[] {
  return values.flatMap((view) => {
    const draft = drafts[view.parameter];
    if (!draft) return [];
    const value = readDraft(view, draft);
    const isSame = value === null ? !view.isOwn : JSON.stringify(value) === JSON.stringify(view.value);
    return isSame ? [] : [{ rule, parameter: view.parameter, value }];
  });
}
