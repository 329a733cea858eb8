import { textColumns, indexText } from './create-draft.ts';
import { motionForms, suggestionForms } from '../../contract/forms.ts';
import { defineAct, type Acting, type Outcome } from '../acting.ts';
import { noticeTo } from '../notices.ts';
import type { z } from 'zod';

type Form = z.infer<(typeof suggestionForms)['save-draft']>;

async function saveText(on: Acting, form: Form): Promise<Outcome> {
  await indexText(on.command.tx, on.found.suggestion.id, form);
  return { set: textColumns(form) };
}

/** A changed text is another version: everybody who signed the old one is asked again. */
async function changeText(on: Acting, form: Form): Promise<Outcome> {
  const { suggestion, signers } = on.found;
  await indexText(on.command.tx, suggestion.id, form);
  const version = suggestion.text_version + 1;
  await on.command.tx.query(
    `update suggestions_signers set state = 'invited', text_version = $2, text_hash = null, answered_at = null where suggestion_id = $1 and state in ('invited', 'confirmed')`,
    [suggestion.id, version],
  );
  const asked = signers.filter((signer) => signer.state === 'confirmed' || signer.state === 'invited');
  return {
    set: { ...textColumns(form), text_version: version, co_signer_count: 0 },
    data: { textVersion: version, asked: asked.length },
    notices: asked.map((signer) => noticeTo(signer.person_id, 'suggestions.sign-again', { ...suggestion, title: form.title })),
  };
}

export const saveDraft = defineAct({ of: 'suggestion', action: 'save-draft', form: suggestionForms['save-draft'], apply: saveText });
export const saveMotionDraft = defineAct({ of: 'motion', action: 'save-draft', form: motionForms['save-draft'], apply: saveText });
export const changeSignedText = defineAct({
  of: 'suggestion',
  action: 'change-text',
  form: suggestionForms['change-text'],
  apply: changeText,
});
export const changeSignedMotion = defineAct({ of: 'motion', action: 'change-text', form: motionForms['change-text'], apply: changeText });
