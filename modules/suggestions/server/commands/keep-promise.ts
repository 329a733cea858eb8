import { newId } from '#platform/server/ids/new-id.ts';
import type { z } from 'zod';
import { promiseForms } from '../../contract/forms.ts';
import { evidenceMissing, promiseInPast } from '../../domain/errors.ts';
import { defineAct, thePromise, type Acting } from '../acting.ts';
import { followWhereAllowed } from '../follow-up.ts';
import { letterOf } from '../letter-map.ts';
import { noticesToRole, noticeTo } from '../notices.ts';

type Report = z.infer<(typeof promiseForms)['report-progress']>;

async function report(on: Acting, { achieved, text, fileIds }: Report): Promise<void> {
  const promise = thePromise(on);
  const { tx, now, today, actor } = on.command;
  await tx.query(
    'insert into suggestions_promise_reports (congress_id, id, promise_id, on_day, achieved, text, file_ids, by_name) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [promise.congress_id, newId(now), promise.id, today, achieved, text, JSON.stringify(fileIds), actor.name],
  );
}

const toUnit = (on: Acting, kind: string, params = {}) =>
  noticesToRole(on, { roles: ['unit-clerk'], organisationId: thePromise(on).organisation_id }, kind, params);
const toLead = (on: Acting, kind: string) => [
  noticeTo(on.found.suggestion.lead_person_id, kind, on.found.suggestion, { promise: thePromise(on).text }),
];
const named = (on: Acting) => ({ promise: thePromise(on).text });

export const reportProgress = defineAct({
  of: 'promise',
  action: 'report-progress',
  form: promiseForms['report-progress'],
  apply: async (on, form) => {
    await report(on, form);
    return { setTarget: { achieved: form.achieved }, data: { ...named(on), achieved: form.achieved, text: form.text } };
  },
});

/** The unit says it is done and shows it: a photo, a notice, a paper. The deputy has the last word. */
export const reportKept = defineAct({
  of: 'promise',
  action: 'report-kept',
  form: promiseForms['report-kept'],
  apply: async (on, form) => {
    const promise = thePromise(on);
    if (form.fileIds.length === 0 && form.text.length < 10) throw evidenceMissing();
    await report(on, form);
    return {
      setTarget: { achieved: form.achieved, kept_on: on.command.today },
      data: { ...named(on), achieved: form.achieved, target: promise.target, text: form.text },
      notices: toLead(on, 'suggestions.promise-reported'),
    };
  },
});

/** How many promises stay open when this one is settled; with the last the suggestion is closed. */
function settled(on: Acting) {
  const open = Math.max(0, on.found.suggestion.open_promises - 1);
  return { set: { open_promises: open }, follow: open === 0 ? followWhereAllowed(on.found, 'settle-promises') : [] };
}

export const confirmPromise = defineAct({
  of: 'promise',
  action: 'confirm-promise',
  form: promiseForms['confirm-promise'],
  apply: async (on, { remark }) => ({
    ...settled(on),
    setTarget: { confirmed_on: on.command.today },
    data: { ...named(on), ...(remark ? { remark } : {}) },
    notices: await toUnit(on, 'suggestions.promise-confirmed'),
  }),
});

export const disputePromise = defineAct({
  of: 'promise',
  action: 'dispute-promise',
  form: promiseForms['dispute-promise'],
  apply: async (on, { remark }) => ({
    setTarget: { kept_on: null },
    data: { ...named(on), remark },
    notices: await toUnit(on, 'suggestions.promise-disputed', { remark }),
  }),
});

export const askAgain = defineAct({
  of: 'promise',
  action: 'ask-again',
  form: promiseForms['ask-again'],
  apply: async (on, { remark }) => ({
    data: { ...named(on), ...(remark ? { remark } : {}) },
    notices: await toUnit(on, 'suggestions.promise-asked', { promise: thePromise(on).text }),
  }),
});

export const moveDate = defineAct({
  of: 'promise',
  action: 'move-date',
  form: promiseForms['move-date'],
  apply: (on, { dueOn, reason }) => {
    if (dueOn < on.command.today) throw promiseInPast();
    return {
      setTarget: { due_on: dueOn },
      clock: { dueOn, promiseId: thePromise(on).id },
      data: { ...named(on), from: thePromise(on).due_on, to: dueOn, reason },
      notices: toLead(on, 'suggestions.promise-moved'),
    };
  },
});

/** It cannot be kept: said openly, with the class that is true now. */
export const explainPromise = defineAct({
  of: 'promise',
  action: 'explain-promise',
  form: promiseForms['explain-promise'],
  apply: async (on, form) => {
    const done = settled(on);
    return {
      ...done,
      set: { ...done.set, reply_class: form.class },
      setTarget: { explanation: form.explanation },
      data: { ...named(on), explanation: form.explanation, class: form.class, letter: letterOf(on.book, form.class) },
      notices: toLead(on, 'suggestions.promise-explained'),
    };
  },
});
