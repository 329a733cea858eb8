import { findOrganisations, findPersonFacts, findPosts } from '#modules/register/server/module.ts';
import { hasRole } from '#platform/domain/actor.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { CommandId, PersonId } from '#platform/domain/ids.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { z } from 'zod';
import { referralForms, type NewReferral } from '../../contract/forms.ts';
import type { ActDone } from '../../contract/views.ts';
import { isDisciplineOrgan } from '../../domain/discipline-organ.ts';
import { datesMixed, readerElsewhere, readerKnown } from '../../domain/errors.ts';
import { defineAct, type ActingOn, type SupervisionDeps } from '../acting.ts';
import { namedAs } from '../referral-readers.ts';
import { appendEvent, insertRow } from '../store.ts';

const MAY_NOTE = ['congress-office', 'chairs-council', 'committee'];

/** Whom somebody names: a person who holds a post or a seat today, of the discipline organ or of the congress. @throws AppError `platform.not_found`, `supervision.reader_known`, `supervision.reader_elsewhere` */
async function nameReader(
  { tx, actor, now, today }: Command,
  referralId: string,
  personId: string,
): Promise<{ readonly name: string; readonly side: 'congress' | 'discipline' }> {
  const person = await findPersonFacts(tx, personId as PersonId);
  if (!person) throw notFound('person');
  if ((await namedAs(tx, referralId, personId)) !== undefined) throw readerKnown();
  const posts = await findPosts(tx, personId, today);
  const units = (
    await findOrganisations(
      tx,
      posts.flatMap(({ organisationId }) => organisationId ?? []),
    )
  ).map(({ name }) => name);
  const isOfOrgan = units.some(isDisciplineOrgan);
  // The units that are looked at, and people without any post, are never told.
  if (!isOfOrgan && !posts.some(({ organisationId }) => organisationId === null)) throw readerElsewhere();
  const note = [...units, ...posts.map(({ title }) => title)].join(' ');
  await insertRow(tx, 'supervision_referral_readers', {
    congress_id: actor.congressId,
    referral_id: referralId,
    person_id: personId,
    name: person.name,
    named_by: actor.personId,
    named_at: now,
    side: isOfOrgan ? 'discipline' : 'congress',
    note,
  });
  return { name: person.name, side: isOfOrgan ? 'discipline' : 'congress' };
}

/** A notice that says nothing of what it is about: it opens for whoever is named. */
const noticeOf = (referralId: string, kind: string, personId: string): Notice => ({
  to: personId as PersonId,
  kind,
  objectType: 'supervision-referral',
  objectId: referralId,
  params: {},
});

/** To the people of one side who are named. */
async function toSide(
  { command: { tx, actor }, referral }: ActingOn['referral'],
  side: 'congress' | 'discipline',
  kind: string,
): Promise<Notice[]> {
  const people = await tx.query<{ id: string }>(
    'select person_id as id from supervision_referral_readers where referral_id = $1 and side = $2 and person_id <> $3',
    [referral.id, side, actor.personId],
  );
  return people.map(({ id }) => noticeOf(referral.id, kind, id));
}

/** Notes something for the discipline organ; whoever notes it is its first reader, and nobody else sees it unless named. */
export async function createReferral(
  deps: SupervisionDeps,
  caller: Caller,
  request: { readonly commandId: CommandId; readonly form: z.infer<typeof NewReferral> },
): Promise<ActDone> {
  if (!MAY_NOTE.some((role) => hasRole(caller.actor, role))) throw notAllowed('supervision.referral');
  const { form } = request;
  return runCommand(
    deps,
    { ...caller, commandId: request.commandId, name: 'supervision.create-referral', body: request },
    async (command) => {
      const { tx, now, today, actor } = command;
      const id = newId(now);
      await insertRow(tx, 'supervision_referrals', {
        congress_id: actor.congressId,
        id,
        area: form.area,
        flow: form.flow,
        state: 'noted',
        title: form.title,
        content: form.content,
        made_on: today,
      });
      const readers = [...new Set([actor.personId, ...form.readerIds])];
      for (const personId of readers) await nameReader(command, id, personId);
      await command.notify(
        readers.filter((personId) => personId !== actor.personId).map((personId) => noticeOf(id, 'supervision.referral-named', personId)),
      );
      await appendEvent(tx, id, {
        action: 'create-referral',
        fromState: null,
        toState: 'noted',
        at: now,
        onDay: today,
        personId: actor.personId,
        personName: actor.name,
        data: {},
        rules: [],
      });
      await command.journal({
        action: 'supervision.create-referral',
        objectType: 'supervision-referral',
        objectId: id,
        after: { area: form.area, flow: form.flow },
      });
      return { id, version: 1, state: 'noted', targetId: null };
    },
  );
}

export const nameReaderAct = defineAct({
  of: 'referral',
  action: 'name-reader',
  form: referralForms['name-reader'],
  apply: async ({ command, referral }, { personId }) => ({
    data: await nameReader(command, referral.id, personId),
    notices: [noticeOf(referral.id, 'supervision.referral-named', personId)],
  }),
});
export const reviewReferral = defineAct({
  of: 'referral',
  action: 'review-referral',
  form: referralForms['review-referral'],
  apply: (_on, { note }) => ({ data: note === '' ? {} : { note } }),
});
export const dropReferral = defineAct({
  of: 'referral',
  action: 'drop-referral',
  form: referralForms['drop-referral'],
  apply: (_on, { reason }) => ({ data: { reason } }),
});
export const sendReferral = defineAct({
  of: 'referral',
  action: 'send-referral',
  form: referralForms['send-referral'],
  apply: async (at, { on }) => {
    if (on > at.command.today) throw datesMixed('form.on');
    return { set: { sent_on: on }, data: { on }, notices: await toSide(at, 'discipline', 'supervision.referral-sent') };
  },
});
export const receiveReferral = defineAct({
  of: 'referral',
  action: 'receive-referral',
  form: referralForms['receive-referral'],
  apply: (_on, { on }) => ({ data: { on } }),
});
export const examineReferral = defineAct({
  of: 'referral',
  action: 'examine-referral',
  form: referralForms['examine-referral'],
  apply: (_on, { note }) => ({ data: note === '' ? {} : { note } }),
});
export const feedBack = defineAct({
  of: 'referral',
  action: 'feed-back',
  form: referralForms['feed-back'],
  apply: async (at, { on, result }) => {
    if (on > at.command.today) throw datesMixed('form.on');
    return { set: { fed_back_on: on, result }, data: { on }, notices: await toSide(at, 'congress', 'supervision.referral-fed-back') };
  },
});
export const shareResults = defineAct({
  of: 'referral',
  action: 'share-results',
  form: referralForms['share-results'],
  apply: (_on, { note }) => ({ data: { note } }),
});
