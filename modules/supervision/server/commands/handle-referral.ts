import { findPersonFacts } from '#modules/register/server/module.ts';
import { hasRole } from '#platform/domain/actor.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { CommandId, PersonId } from '#platform/domain/ids.ts';
import { runCommand, type Command } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { z } from 'zod';
import { referralForms, type NewReferral } from '../../contract/forms.ts';
import type { ActDone } from '../../contract/views.ts';
import { readerKnown } from '../../domain/errors.ts';
import { defineAct, type Caller, type SupervisionDeps } from '../acting.ts';
import { isNamed } from '../referral-readers.ts';
import { appendEvent, insertRow } from '../store.ts';

const MAY_NOTE = ['congress-office', 'chairs-council', 'committee'];

/** @throws AppError `platform.not_found` for a person who is not there, `supervision.reader_known` */
async function nameReader({ tx, actor, now }: Command, referralId: string, personId: string): Promise<string> {
  const person = await findPersonFacts(tx, personId as PersonId);
  if (!person) throw notFound('person');
  if (await isNamed(tx, referralId, personId)) throw readerKnown();
  await insertRow(tx, 'supervision_referral_readers', { congress_id: actor.congressId, referral_id: referralId, person_id: personId, name: person.name, named_by: actor.personId, named_at: now });
  return person.name;
}

/** Notes something for the discipline organ; whoever notes it is its first reader, and nobody else sees it unless named. */
export async function createReferral(deps: SupervisionDeps, caller: Caller, request: { readonly commandId: CommandId; readonly form: z.infer<typeof NewReferral> }): Promise<ActDone> {
  if (!MAY_NOTE.some((role) => hasRole(caller.actor, role))) throw notAllowed('supervision.referral');
  const { form } = request;
  return runCommand(deps, { ...caller, commandId: request.commandId, name: 'supervision.create-referral', body: request }, async (command) => {
    const { tx, now, today, actor } = command;
    const id = newId(now);
    await insertRow(tx, 'supervision_referrals', { congress_id: actor.congressId, id, area: form.area, flow: form.flow, state: 'noted', title: form.title, content: form.content, made_on: today });
    for (const personId of new Set([actor.personId, ...form.readerIds])) await nameReader(command, id, personId);
    await appendEvent(tx, id, { action: 'create-referral', fromState: null, toState: 'noted', at: now, onDay: today, personId: actor.personId, personName: actor.name, data: {}, rules: [] });
    await command.journal({ action: 'supervision.create-referral', objectType: 'supervision-referral', objectId: id, after: { area: form.area, flow: form.flow } });
    return { id, version: 1, state: 'noted', targetId: null };
  });
}

export const nameReaderAct = defineAct({ of: 'referral', action: 'name-reader', form: referralForms['name-reader'], apply: async ({ command, referral }, { personId }) => ({ data: { name: await nameReader(command, referral.id, personId) } }) });
export const reviewReferral = defineAct({ of: 'referral', action: 'review-referral', form: referralForms['review-referral'], apply: (_on, { note }) => ({ data: note === '' ? {} : { note } }) });
export const dropReferral = defineAct({ of: 'referral', action: 'drop-referral', form: referralForms['drop-referral'], apply: (_on, { reason }) => ({ data: { reason } }) });
export const sendReferral = defineAct({ of: 'referral', action: 'send-referral', form: referralForms['send-referral'], apply: (_on, { on }) => ({ set: { sent_on: on }, data: { on } }) });
export const receiveReferral = defineAct({ of: 'referral', action: 'receive-referral', form: referralForms['receive-referral'], apply: (_on, { on }) => ({ data: { on } }) });
export const examineReferral = defineAct({ of: 'referral', action: 'examine-referral', form: referralForms['examine-referral'], apply: (_on, { note }) => ({ data: note === '' ? {} : { note } }) });
export const feedBack = defineAct({ of: 'referral', action: 'feed-back', form: referralForms['feed-back'], apply: (_on, { on, result }) => ({ set: { fed_back_on: on, result }, data: { on } }) });
export const shareResults = defineAct({ of: 'referral', action: 'share-results', form: referralForms['share-results'], apply: (_on, { note }) => ({ data: { note } }) });
