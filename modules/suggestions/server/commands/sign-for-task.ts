import { taskForms } from '../../contract/forms.ts';
import { defineAct, theTask } from '../acting.ts';
import { followWhereAllowed } from '../follow-up.ts';

/** 签收: the unit has it; with the first one the handling begins. */
export const signForTask = defineAct({
  of: 'task',
  action: 'sign-for',
  form: taskForms['sign-for'],
  apply: (on) => {
    theTask(on);
    return {
      setTarget: { signed_for_on: on.command.today },
      follow: followWhereAllowed(on.found, 'begin-handling'),
    };
  },
});
