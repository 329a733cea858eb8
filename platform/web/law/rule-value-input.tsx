import type { RuleValueView } from '#platform/contract/law-views.ts';
import { adviseValue } from '#platform/domain/law/check-value.ts';
import { choiceName, parameterName } from '#platform/domain/law/parameter-words.ts';
import { valueText, valueWords } from '#platform/domain/law/value-text.ts';
import { fill } from '../fill.ts';
import { FieldGroup } from '../kit/field.tsx';
import { RadioGroup } from '../kit/radio-group.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { saidValue, useLawLocale, useLawTexts } from './law-words.ts';
import { readDraft, type RuleDraft } from './rule-draft.ts';

type Props = {
  readonly rule: string;
  readonly view: RuleValueView;
  readonly draft: RuleDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: RuleDraft) => void;
};

/** The control of one value by its kind, with the law's limit and a word where other places do otherwise. */
export function RuleValueInput(props: Props) {
  const { view, draft, onChange } = props;
  const texts = useLawTexts();
  return (
    <div>
      {draft.isDefault ? null : <Control {...props} />}
      <Advice view={view} draft={draft} />
      {view.isOwn ? (
        <label className="row law-default">
          <input type="checkbox" checked={draft.isDefault} onChange={(event) => onChange({ ...draft, isDefault: event.target.checked })} />
          {texts.rules.toDefault}
        </label>
      ) : null}
    </div>
  );
}

function useHint({ view }: Props): string {
  const texts = useLawTexts();
  const locale = useLawLocale();
  const limit =
    view.limit === null ? '' : `${texts.rules.limit}${valueWords[locale].colon}${view.limit[locale]}${valueWords[locale].semicolon}`;
  return `${limit}${texts.rules.values}${valueWords[locale].colon}${saidValue(view.value, view.unit, locale)}`;
}

function Control(props: Props) {
  const { rule, view, draft, error, onChange } = props;
  const texts = useLawTexts();
  const locale = useLawLocale();
  const hint = useHint(props);
  const label = parameterName(rule, view.parameter, locale);
  const put = (text: string): void => onChange({ ...draft, text });
  switch (view.unit) {
    case 'boolean':
      return (
        <RadioGroup
          required
          label={label}
          hint={hint}
          error={error}
          value={draft.text}
          onChange={put}
          options={['yes', 'no'].map((value) => ({ value, label: valueText(value === 'yes', 'boolean', locale) }))}
        />
      );
    case 'choice':
      return (
        <RadioGroup
          required
          label={label}
          hint={hint}
          error={error}
          value={draft.text}
          onChange={put}
          options={view.bounds.oneOf.map((value) => ({ value, label: choiceName(value, locale) }))}
        />
      );
    case 'letter-map':
      return (
        <FieldGroup required label={label} hint={hint} error={error}>
          <div className="law-letters">
            {view.bounds.keys.map((key) => (
              <TextInput
                key={key}
                narrow
                label={fill(texts.rules.letterOf, { name: choiceName(key, locale) })}
                required
                value={draft.letters[key] ?? ''}
                onChange={(letter) => onChange({ ...draft, letters: { ...draft.letters, [key]: letter } })}
              />
            ))}
          </div>
        </FieldGroup>
      );
    case 'day-list':
      return (
        <TextInput
          label={label}
          hint={`${hint}${valueWords[locale].semicolon}${texts.rules.listDays}`}
          error={error}
          required
          value={draft.text}
          onChange={put}
        />
      );
    default:
      return (
        <TextInput
          narrow
          inputMode="numeric"
          label={unitLabel(label, view, locale)}
          hint={hint}
          error={error}
          required
          value={draft.text}
          onChange={put}
        />
      );
  }
}

const unitLabel = (label: string, { unit }: RuleValueView, locale: 'zh' | 'en'): string => {
  const word = valueWords[locale].units[unit];
  return word === undefined ? label : `${label}${locale === 'zh' ? `（${word}）` : ` (${word})`}`;
};

function Advice({ view, draft }: Pick<Props, 'view' | 'draft'>) {
  const texts = useLawTexts();
  const value = readDraft(view, draft);
  const range =
    view.advice === null
      ? undefined
      : {
          ...(view.advice.atLeast === null ? {} : { atLeast: view.advice.atLeast }),
          ...(view.advice.atMost === null ? {} : { atMost: view.advice.atMost }),
        };
  const advice = value === null || range === undefined ? undefined : adviseValue({ unit: view.unit, advice: range }, value);
  return (
    <p className="law-advice" role="status">
      {advice ? fill(texts.advice[advice.code], advice.params) : ''}
    </p>
  );
}
