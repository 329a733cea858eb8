import { fill } from '#platform/web/fill.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { BODIES, CONTEST_KINDS, POST_GROUPS, VISIBILITIES } from '../../domain/contest.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { CandidateField } from './candidate-field.tsx';
import { type ContestFields, fillsPlaces, freeKey, isAlone, isOfPeople, type OptionFields, pastedOptions } from './contest-fields.ts';

type Props = { readonly fields: ContestFields; readonly onChange: (fields: ContestFields) => void; readonly isAsked: boolean };
const listed = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) =>
  keys.map((key) => ({ value: key, label: words[key] }));

/** What is voted on, by whom, and among whom. How it is decided is the rule book's, and shown when it is drawn up. */
export function DrawUpForm({ fields, onChange, isAsked }: Props) {
  const {
    words,
    pages: { drawUp },
  } = useBallotTexts();
  const put =
    (field: keyof ContestFields) =>
    (value: string): void =>
      onChange({ ...fields, [field]: value });
  const asksPost = fields.kind === 'election' || fields.kind === 'removal';
  return (
    <>
      <RadioGroup
        label={drawUp.kind}
        required
        value={fields.kind === '' ? undefined : fields.kind}
        options={listed(CONTEST_KINDS, words.kind)}
        onChange={put('kind')}
        error={isAsked && fields.kind === '' ? drawUp.kindMissing : undefined}
      />
      <TextInput
        label={isAlone(fields.kind) ? drawUp.motionTitle : drawUp.title}
        required
        value={fields.title}
        onChange={put('title')}
        error={isAsked && fields.title.trim() === '' ? drawUp.titleMissing : undefined}
      />
      <div className="three">
        <SelectInput label={drawUp.body} required value={fields.body} options={listed(BODIES, words.body)} onChange={put('body')} />
        {fillsPlaces(fields.kind) ? (
          <TextInput
            label={fields.kind === 'choice' ? drawUp.choose : drawUp.seats}
            inputMode="numeric"
            required
            value={fields.seats}
            onChange={put('seats')}
          />
        ) : null}
        {asksPost ? (
          <SelectInput
            label={drawUp.postGroup}
            required={fields.kind === 'election'}
            value={fields.postGroup}
            options={listed(POST_GROUPS, words.postGroup)}
            onChange={put('postGroup')}
          />
        ) : null}
        {fields.kind === 'election' ? (
          <SelectInput
            label={drawUp.occasion}
            value={fields.occasion}
            options={listed(['regular', 'by-election', 'preliminary'] as const, words.occasion)}
            onChange={put('occasion')}
          />
        ) : null}
        {fields.kind === 'election' ? (
          <TextInput
            label={drawUp.surplus}
            hint={drawUp.surplusHint}
            inputMode="numeric"
            value={fields.surplus}
            onChange={put('surplus')}
          />
        ) : null}
        {fields.kind === 'appointment' ? (
          <TextInput label={drawUp.consent} hint={drawUp.consentHint} value={fields.consent} onChange={put('consent')} />
        ) : null}
        {fields.kind === 'motion' ? (
          <SelectInput
            label={drawUp.visibility}
            empty={drawUp.byRule}
            value={fields.visibility}
            options={listed(VISIBILITIES, words.visibility)}
            onChange={put('visibility')}
          />
        ) : null}
      </div>
      {isAlone(fields.kind) || fields.kind === '' ? null : <Options fields={fields} onChange={onChange} />}
    </>
  );
}

function Options({ fields, onChange }: Pick<Props, 'fields' | 'onChange'>) {
  const {
    pages: { drawUp },
  } = useBallotTexts();
  const { options } = fields;
  const put = (place: number, change: Partial<OptionFields>): void =>
    onChange({ ...fields, options: options.map((option, at) => (at === place ? { ...option, ...change } : option)) });
  return (
    <fieldset className="field">
      <legend>{fields.kind === 'choice' ? drawUp.projects : fields.kind === 'assessment' ? drawUp.reports : drawUp.people}</legend>
      <span className="hint">{drawUp.orderHint}</span>
      <div>
        {options.map((option, at) => (
          <div
            key={option.key}
            className="bc-option"
            onPaste={(event) => {
              const pasted = pastedOptions(options, at, event.clipboardData.getData('text/plain'));
              if (pasted === null) return;
              event.preventDefault();
              onChange({ ...fields, options: pasted });
            }}
          >
            <span className="no" aria-hidden="true">
              {at + 1}.
            </span>
            {isOfPeople(fields.kind) ? (
              <CandidateField
                label={fill(drawUp.optionAt, { n: at + 1 })}
                option={option}
                others={options.filter((_, other) => other !== at)}
                onChange={(change) => put(at, change)}
              />
            ) : (
              <TextInput
                label={fill(drawUp.optionAt, { n: at + 1 })}
                value={option.label}
                onChange={(label) => put(at, { label, personId: undefined })}
              />
            )}
            <TextInput label={drawUp.note} value={option.note} onChange={(note) => put(at, { note })} />
            <Button
              kind="quiet"
              disabled={options.length === 1}
              aria-label={fill(drawUp.remove, { n: at + 1 })}
              onClick={() => onChange({ ...fields, options: options.filter((_, other) => other !== at) })}
            >
              ✕
            </Button>
          </div>
        ))}
        <Button onClick={() => onChange({ ...fields, options: [...options, { key: freeKey(options), label: '', note: '' }] })}>
          {drawUp.add}
        </Button>
      </div>
    </fieldset>
  );
}
