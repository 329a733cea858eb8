import { motionForms } from '../../contract/forms.ts';
import { defineAct, type Acting } from '../acting.ts';
import { noticesToOtherSigners, noticesToRole, noticesToSigners } from '../notices.ts';

/** Taken back before the presidium has it: the lead deputy's own decision. */
export const withdrawMotion = defineAct({
  of: 'motion',
  action: 'withdraw',
  form: motionForms.withdraw,
  apply: async (on, { reason }) => ({
    set: { closed_on: on.command.today },
    data: { reason },
    notices: [
      ...noticesToOtherSigners(on, 'suggestions.withdrawn'),
      ...(await noticesToRole(on, { roles: ['deputies-office'] }, 'suggestions.withdrawn')),
    ],
  }),
});

/** The presidium is asked; deliberation waits for its answer (MOT-08). */
export const askToWithdrawMotion = defineAct({
  of: 'motion',
  action: 'ask-to-withdraw',
  form: motionForms['ask-to-withdraw'],
  apply: async (on, { reason }) => ({
    data: { reason },
    notices: [
      ...noticesToOtherSigners(on, 'suggestions.motion-withdrawal-asked'),
      ...(await noticesToRole(on, { roles: ['presidium', 'deputies-office'] }, 'suggestions.motion-withdrawal-asked')),
    ],
  }),
});

/** With the presidium's consent deliberation ends. */
export const consentToWithdrawal = defineAct({
  of: 'motion',
  action: 'consent-to-withdrawal',
  form: motionForms['consent-to-withdrawal'],
  apply: async (on, { note }) => ({
    set: { closed_on: on.command.today },
    data: note ? { note } : {},
    notices: [
      ...noticesToSigners(on, 'suggestions.motion-withdrawal-granted'),
      ...(await noticesToRole(on, { roles: ['deputies-office'] }, 'suggestions.motion-withdrawal-granted')),
    ],
  }),
});

/** Refused: the motion goes on from where it stood when the lead deputy asked. */
export const refuseWithdrawal = defineAct({
  of: 'motion',
  action: 'refuse-withdrawal',
  form: motionForms['refuse-withdrawal'],
  apply: async (on, { reason }) => ({
    to: await stateWhenAsked(on),
    data: { reason },
    notices: noticesToSigners(on, 'suggestions.motion-withdrawal-refused', { reason }),
  }),
});

async function stateWhenAsked(on: Acting): Promise<string> {
  const [asked] = await on.command.tx.query<{ from_state: string }>(
    `select from_state from suggestions_events where suggestion_id = $1 and action = 'ask-to-withdraw' order by seq desc limit 1`,
    [on.found.suggestion.id],
  );
  return asked?.from_state ?? 'presidium';
}
