import { taskForms } from '../../contract/forms.ts';
import { wrongRole } from '../../domain/errors.ts';
import { defineAct, theTask } from '../acting.ts';
import { noticesToRole } from '../notices.ts';

/** 会办意见 goes to the lead unit. */
export const sendCoOpinion = defineAct({
  of: 'task',
  action: 'send-co-opinion',
  form: taskForms['send-co-opinion'],
  apply: async (on, { opinion }) => {
    const task = theTask(on);
    if (task.role !== 'co') throw wrongRole();
    const lead = on.found.suggestion.lead_unit_id;
    return {
      setTarget: { opinion, opinion_on: on.command.today },
      data: { opinion },
      notices: lead
        ? await noticesToRole(on, { roles: ['unit-clerk'], organisationId: lead }, 'suggestions.opinion-sent', { unit: task.unit_name })
        : [],
    };
  },
});

/** An opinion that says nothing may be sent back; it has so many working days to be mended (SUG-14). */
export const sendBackCoOpinion = defineAct({
  of: 'task',
  action: 'send-back-co-opinion',
  form: taskForms['send-back-co-opinion'],
  apply: async (on, { reason }) => ({
    data: { reason, opinion: theTask(on).opinion },
    notices: await noticesToRole(
      on,
      { roles: ['unit-clerk'], organisationId: theTask(on).organisation_id },
      'suggestions.opinion-sent-back',
      { reason },
    ),
  }),
});
