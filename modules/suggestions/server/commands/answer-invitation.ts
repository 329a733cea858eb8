import type { z } from 'zod';
import { motionForms, suggestionForms } from '../../contract/forms.ts';
import { textChanged } from '../../domain/errors.ts';
import { defineAct, type Acting, type Outcome } from '../acting.ts';
import { noticeTo } from '../notices.ts';
import { changeRows } from '../store.ts';

type Form = z.infer<(typeof suggestionForms)['answer-invitation']>;

/** A colleague signs the text he read, or does not. The hash of what he read stays with his name. */
async function answer(on: Acting, { answer: state, textVersion }: Form): Promise<Outcome> {
  const { suggestion, signers } = on.found;
  if (textVersion !== suggestion.text_version) throw textChanged();
  const { actor, now, tx } = on.command;
  await changeRows(
    tx,
    'suggestions_signers',
    { suggestion_id: suggestion.id, person_id: actor.personId },
    { state, text_version: textVersion, text_hash: suggestion.text_hash, answered_at: now },
  );
  const others = signers.filter((signer) => signer.person_id !== actor.personId && signer.state === 'confirmed').length;
  return {
    set: { co_signer_count: others + (state === 'confirmed' ? 1 : 0) },
    data: { answer: state, textHash: suggestion.text_hash },
    notices: [
      noticeTo(suggestion.lead_person_id, state === 'confirmed' ? 'suggestions.signed' : 'suggestions.not-signed', suggestion, {
        name: actor.name,
      }),
    ],
  };
}

export const answerInvitation = defineAct({
  of: 'suggestion',
  action: 'answer-invitation',
  form: suggestionForms['answer-invitation'],
  apply: answer,
});
export const answerMotionInvitation = defineAct({
  of: 'motion',
  action: 'answer-invitation',
  form: motionForms['answer-invitation'],
  apply: answer,
});
