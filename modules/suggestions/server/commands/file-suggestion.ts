import { findSessionOn } from '#modules/register/server/module.ts';
import { suggestionForms } from '../../contract/forms.ts';
import { noSession, textIncomplete } from '../../domain/errors.ts';
import { missingPart } from '../../domain/text-checks.ts';
import { defineAct } from '../acting.ts';
import { textOf } from '../case.ts';
import { noticesToRole } from '../notices.ts';

/** Files the text as it stands; invitations not answered by now lapse. */
export const fileSuggestion = defineAct({
  of: 'suggestion',
  action: 'file',
  form: suggestionForms.file,
  apply: async (on) => {
    const { suggestion, signers } = on.found;
    const missing = missingPart(textOf(suggestion));
    if (missing) throw textIncomplete(missing);
    const { today, now, tx } = on.command;
    const [session, notices] = await Promise.all([
      findSessionOn(tx, today),
      noticesToRole(on, { roles: ['deputies-office'] }, 'suggestions.filed'),
    ]);
    if (!session) throw noSession();
    const inSession = today >= session.opensOn && today <= session.closesOn;
    if (signers.some((signer) => signer.state === 'invited'))
      tx.send(`update suggestions_signers set state = 'withdrawn' where suggestion_id = $1 and state = 'invited'`, [suggestion.id]);
    return {
      set: { session_id: session.id, in_session: inSession, filed_at: now },
      data: {
        inSession,
        textHash: suggestion.text_hash,
        coSigners: signers.filter((signer) => signer.state === 'confirmed').map((signer) => signer.name),
      },
      notices,
    };
  },
});
