import { Button } from '#platform/web/kit/button.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { TextArea } from '#platform/web/kit/text-area.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { classOptions } from './act-forms.ts';
import { useOwnLetters } from './own-letters.ts';
import type { ReplyDraft } from './reply-draft.ts';
import { ReplyPoints } from './reply-points.tsx';
import { ReplyPromises } from './reply-promises.tsx';
import type { FieldErrors } from './use-reply-draft.ts';

type FieldProps = { readonly draft: ReplyDraft; readonly errors: FieldErrors; readonly onChange: (part: Partial<ReplyDraft>) => void };

/** All that is asked of a reply, in the order in which a clerk thinks. */
export function ReplyFields({ view, ...rest }: FieldProps & { readonly view: SuggestionView }) {
  const { draft, errors, onChange } = rest;
  return (
    <>
      <ReplyPoints view={view} answers={draft.answers} errors={errors} onChange={(answers) => onChange({ answers })} />
      <BodyField {...rest} />
      <ClassField {...rest} />
      <ReplyPromises promises={draft.promises} errors={errors} onChange={(promises) => onChange({ promises })} />
      <PublicityField {...rest} />
      <ContactFields {...rest} />
    </>
  );
}

function BodyField({ draft, errors, onChange }: FieldProps) {
  const { reply } = useSuggestionTexts().pages;
  return (
    <>
      <TextArea
        label={reply.body}
        hint={reply.bodyHint}
        required
        rows={10}
        max={8000}
        value={draft.body}
        error={errors['body']}
        onChange={(body) => onChange({ body })}
      />
      {draft.body.trim() === '' ? (
        <div>
          <Button onClick={() => onChange({ body: reply.templateText })}>{reply.template}</Button>
        </div>
      ) : null}
    </>
  );
}

function ClassField({ draft, errors, onChange }: FieldProps) {
  const texts = useSuggestionTexts();
  const options = classOptions(texts, useOwnLetters());
  return (
    <RadioGroup
      label={texts.pages.reply.class}
      hint={texts.acts.hint.class}
      required
      value={draft.class}
      options={options}
      error={errors['class']}
      onChange={(value) => onChange({ class: value })}
    />
  );
}

function PublicityField({ draft, errors, onChange }: FieldProps) {
  const { words, pages } = useSuggestionTexts();
  const options = (['full', 'title-only', 'withheld'] as const).map((value) => ({ value, label: words.publicity[value] }));
  return (
    <RadioGroup
      label={pages.reply.publicity}
      required
      value={draft.publicity}
      options={options}
      error={errors['publicity']}
      onChange={(publicity) => onChange({ publicity })}
    />
  );
}

function ContactFields({ draft, errors, onChange }: FieldProps) {
  const { reply } = useSuggestionTexts().pages;
  return (
    <div className="sg-two">
      <TextInput
        label={reply.contactName}
        required
        autoComplete="name"
        value={draft.contactName}
        error={errors['contactName']}
        onChange={(contactName) => onChange({ contactName })}
      />
      <TextInput
        label={reply.contactPhone}
        required
        inputMode="tel"
        value={draft.contactPhone}
        error={errors['contactPhone']}
        onChange={(contactPhone) => onChange({ contactPhone })}
      />
    </div>
  );
}
