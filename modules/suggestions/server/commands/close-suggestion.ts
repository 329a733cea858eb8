import { newId } from '#platform/server/ids/new-id.ts';
import { suggestionForms } from '../../contract/forms.ts';
import { lookBackInFuture, promiseInPast } from '../../domain/errors.ts';
import { isOver } from '../../domain/task-lifecycle.ts';
import { defineAct } from '../acting.ts';
import { letterOf } from '../letter-map.ts';
import { inTurn, noticesToRole, noticesToSigners } from '../notices.ts';
import { openPromises } from './send-reply.ts';

/** 催办 / 督办通知. */
export const urgeUnits = defineAct({
  of: 'suggestion',
  action: 'urge',
  form: suggestionForms.urge,
  apply: async (on, { organisationId, text }) => {
    const units = on.found.tasks.filter(
      (task) => !isOver(task) && (organisationId === undefined || task.organisation_id === organisationId),
    );
    const told = await inTurn(units, (task) =>
      noticesToRole(on, { roles: ['unit-clerk', 'unit-head'], organisationId: task.organisation_id }, 'suggestions.urged', { text }),
    );
    return { data: { text, units: units.map((task) => task.unit_name) }, notices: told };
  },
});

/** The class may change (B to A, or honestly to C), with its date and reason, never silently. */
export const changeClass = defineAct({
  of: 'suggestion',
  action: 'change-class',
  form: suggestionForms['change-class'],
  apply: async (on, form) => ({
    set: { reply_class: form.class },
    data: { from: on.found.suggestion.reply_class, to: form.class, letter: letterOf(on.book, form.class), reason: form.reason },
    notices: noticesToSigners(on, 'suggestions.class-changed', { reason: form.reason }),
  }),
});

/** A promise made outside the letter, for instance at the meeting with the deputy. */
export const addPromise = defineAct({
  of: 'suggestion',
  action: 'add-promise',
  form: suggestionForms['add-promise'],
  apply: async (on, { promise }) => {
    if (promise.dueOn < on.command.today) throw promiseInPast();
    const { suggestion, tasks } = on.found;
    const task = tasks.findLast((row) => row.role !== 'co' && row.state === 'replied');
    if (!task) throw promiseInPast();
    await openPromises(on, [promise], { replyId: null, organisationId: task.organisation_id, unitName: task.unit_name });
    return {
      to: suggestion.state === 'answered' ? 'answered' : 'closed-with-promises',
      set: { open_promises: suggestion.open_promises + 1 },
      data: { text: promise.text, dueOn: promise.dueOn },
    };
  },
});

/** 回头看 in a later year. */
export const lookBack = defineAct({
  of: 'suggestion',
  action: 'look-back',
  form: suggestionForms['look-back'],
  apply: async (on, { on: day, finding, participants, text }) => {
    if (day > on.command.today) throw lookBackInFuture();
    const { suggestion } = on.found;
    await on.command.tx.query(
      'insert into suggestions_look_backs (congress_id, id, suggestion_id, on_day, finding, text, by_name) values ($1, $2, $3, $4, $5, $6, $7)',
      [suggestion.congress_id, newId(on.command.now), suggestion.id, day, finding, text, on.command.actor.name],
    );
    return {
      data: { on: day, finding, text, ...(participants ? { participants } : {}) },
      notices: noticesToSigners(on, 'suggestions.looked-back'),
    };
  },
});

export const archiveSuggestion = defineAct({
  of: 'suggestion',
  action: 'archive',
  form: suggestionForms.archive,
  apply: (_on, { note }) => ({ data: note ? { note } : {} }),
});

/** A committee asks the chairs' council to take it under its own supervision (代表法 52). */
export const proposeKey = defineAct({
  of: 'suggestion',
  action: 'propose-key',
  form: suggestionForms['propose-key'],
  apply: async (on, { reason }) => {
    await on.command.tx.query(
      `insert into suggestions_key_cases (congress_id, suggestion_id, state, reason, proposed_by) values ($1, $2, 'proposed', $3, $4)
       on conflict (suggestion_id) do update set state = 'proposed', reason = excluded.reason where suggestions_key_cases.state = 'declined'`,
      [on.found.suggestion.congress_id, on.found.suggestion.id, reason, on.command.actor.personId],
    );
    return { data: { reason }, notices: await noticesToRole(on, { roles: ['chairs-council'] }, 'suggestions.key-proposed') };
  },
});
