import { findDeputies } from '#modules/register/server/module.ts';
import type { z } from 'zod';
import { motionForms, suggestionForms } from '../../contract/forms.ts';
import { notADeputy } from '../../domain/errors.ts';
import { defineAct, type Acting, type Outcome } from '../acting.ts';
import { noticeTo } from '../notices.ts';
import { insertRow } from '../store.ts';

type Form = z.infer<(typeof suggestionForms)['invite-co-signers']>;

/** Asks colleagues to sign this very text. Each reads it and answers himself. */
async function invite(on: Acting, { personIds }: Form): Promise<Outcome> {
  const { suggestion, signers } = on.found;
  const known = new Set([
    suggestion.lead_person_id,
    ...signers.filter((signer) => signer.state !== 'declined').map((signer) => signer.person_id),
  ]);
  const wanted = [...new Set(personIds)].filter((id) => !known.has(id));
  const deputies = await findDeputies(on.command.tx, wanted, on.command.today);
  if (deputies.length < wanted.length) throw notADeputy(String(wanted.length - deputies.length));
  await on.command.tx.query('delete from suggestions_signers where suggestion_id = $1 and person_id = any($2)', [suggestion.id, wanted]);
  const last = Math.max(0, ...signers.map((signer) => signer.position));
  for (const [index, deputy] of deputies.entries()) {
    await insertRow(on.command.tx, 'suggestions_signers', {
      congress_id: suggestion.congress_id,
      suggestion_id: suggestion.id,
      person_id: deputy.personId,
      name: deputy.name,
      position: last + index + 1,
      state: 'invited',
      text_version: suggestion.text_version,
    });
  }
  return {
    data: { names: deputies.map((deputy) => deputy.name) },
    notices: deputies.map((deputy) => noticeTo(deputy.personId, 'suggestions.asked-to-sign', suggestion)),
  };
}

export const inviteCoSigners = defineAct({
  of: 'suggestion',
  action: 'invite-co-signers',
  form: suggestionForms['invite-co-signers'],
  apply: invite,
});
export const inviteMotionSigners = defineAct({
  of: 'motion',
  action: 'invite-co-signers',
  form: motionForms['invite-co-signers'],
  apply: invite,
});
