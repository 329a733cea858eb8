import { findOrganisations, listPersons } from '#modules/register/server/module.ts';
import type { PersonId } from '#platform/domain/ids.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { documentForms, meetingForms } from '../../contract/forms.ts';
import { documentEmpty, documentIncomplete, nobodyToDeliver, pointsMissing } from '../../domain/errors.ts';
import { DOCUMENT_KINDS } from '../../domain/meeting-kinds.ts';
import { documentBody, documentTitle, titleNote } from '../../domain/papers/document-texts.ts';
import { defineAct, type Acting } from '../acting.ts';
import { peopleOfLists } from '../queries/distribution.ts';
import { findIn, insertRow, insertRows, type ItemRecord } from '../store.ts';
import { textFacts } from '../text-facts.ts';

type Point = {
  readonly text: string;
  readonly addressee: string;
  readonly addresseeId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
};

/** Points are written anew as a whole while the opinion is a draft; issued ones are never touched. */
async function writePoints(on: Acting, documentId: string, points: readonly Point[]): Promise<void> {
  const { tx, now } = on.command;
  const units = points.flatMap(({ addresseeId }) => (addresseeId ? [addresseeId] : []));
  if ((await findOrganisations(tx, units)).length !== new Set(units).size) throw notFound('unit');
  await tx.query('delete from meetings_opinion_points where document_id = $1', [documentId]);
  await insertRows(
    tx,
    'meetings_opinion_points',
    {
      congress_id: 'uuid',
      id: 'uuid',
      document_id: 'uuid',
      number: 'integer',
      text: 'text',
      organisation_id: 'uuid',
      addressee: 'text',
      due_on: 'date',
    },
    points.map((point, index) => ({
      congress_id: on.meeting.congress_id,
      id: newId(now),
      document_id: documentId,
      number: index + 1,
      text: point.text,
      organisation_id: point.addresseeId ?? null,
      addressee: point.addressee,
      due_on: point.dueOn ?? null,
    })),
  );
}

export const draftDocument = defineAct({
  of: 'meeting',
  action: 'draft-document',
  form: meetingForms['draft-document'],
  apply: async (on, form) => {
    const { tx, now } = on.command;
    if (form.itemId && !(await findIn<ItemRecord>(tx, 'meetings_items', { id: form.itemId, meetingId: on.meeting.id })))
      throw notFound('item');
    const facts = await textFacts(on.deps, tx, { meeting: on.meeting, itemId: form.itemId ?? null });
    // A resolution or an opinion is about an item; without one its title must be given.
    if (!form.title && !form.itemId && ['resolution', 'decision', 'review-opinion'].includes(form.kind)) throw documentIncomplete();
    const id = newId(now);
    const adopted = form.kind === 'resolution' || form.kind === 'decision';
    await insertRow(tx, 'meetings_documents', {
      congress_id: on.meeting.congress_id,
      id,
      meeting_id: on.meeting.id,
      item_id: form.itemId ?? null,
      kind: form.kind,
      state: 'draft',
      title: form.title || documentTitle(form.kind, facts),
      subtitle: form.subtitle || (adopted ? titleNote(facts) : null),
      body: form.body || documentBody(form.kind, facts),
      list_order: form.listOrder ?? 'rank',
      created_at: now,
    });
    await writePoints(on, id, form.points ?? []);
    return { targetId: id, data: { kind: form.kind } };
  },
});

export const editDocument = defineAct({
  of: 'document',
  action: 'edit-document',
  form: documentForms['edit-document'],
  apply: async (on, form) => {
    if (form.points !== undefined) await writePoints(on, on.target.id, form.points);
    return {
      setTarget: {
        version: on.target.version + 1,
        reviewed_by: null,
        ...(form.title ? { title: form.title } : {}),
        ...(form.subtitle === undefined ? {} : { subtitle: form.subtitle || null }),
        ...(form.body === undefined ? {} : { body: form.body }),
        ...(form.listOrder === undefined ? {} : { list_order: form.listOrder }),
      },
      data: { title: form.title || on.target.title },
    };
  },
});

export const reviewDocument = defineAct({
  of: 'document',
  action: 'review-document',
  form: documentForms['review-document'],
  apply: async (on) => {
    if (on.target.body.trim() === '') throw documentEmpty();
    if (on.target.kind === 'review-opinion') {
      const [points] = await on.command.tx.query<{ count: number }>(
        'select count(*)::int as count from meetings_opinion_points where document_id = $1',
        [on.target.id],
      );
      if ((points?.count ?? 0) === 0) throw pointsMissing();
    }
    return { setTarget: { reviewed_by: on.command.actor.name }, data: { title: on.target.title } };
  },
});

export const issueDocument = defineAct({
  of: 'document',
  action: 'issue-document',
  form: documentForms['issue-document'],
  apply: (on, { on: day, numberText }) => ({
    setTarget: { issued_on: day, number_text: numberText || null },
    data: { title: on.target.title, kind: DOCUMENT_KINDS.find((kind) => kind === on.target.kind) ?? on.target.kind, on: day },
  }),
});

export const deliverDocument = defineAct({
  of: 'document',
  action: 'deliver-document',
  form: documentForms['deliver-document'],
  apply: async (on, { listIds, personIds }) => {
    const { tx, now, today } = on.command;
    const listed = await peopleOfLists(tx, listIds, today);
    const named = await listPersons(tx, personIds, today);
    const people = new Map<string, { readonly name: string; readonly list: string | null }>([
      ...listed.map(({ personId, name, list }) => [personId, { name, list }] as [string, { name: string; list: string | null }]),
      ...named.map(({ personId, name }) => [personId, { name, list: null }] as [string, { name: string; list: string | null }]),
    ]);
    if (people.size === 0) throw nobodyToDeliver();
    const known = new Set(
      (await tx.query<{ person_id: string }>('select person_id from meetings_deliveries where document_id = $1', [on.target.id])).map(
        ({ person_id }) => person_id,
      ),
    );
    const fresh = [...people].filter(([personId]) => !known.has(personId));
    await insertRows(
      tx,
      'meetings_deliveries',
      { congress_id: 'uuid', document_id: 'uuid', person_id: 'uuid', name: 'text', list_name: 'text', at: 'timestamptz' },
      fresh.map(([person_id, { name, list }]) => ({
        congress_id: on.meeting.congress_id,
        document_id: on.target.id,
        person_id,
        name,
        list_name: list,
        at: now.toISOString(),
      })),
    );
    return {
      data: { title: on.target.title, people: fresh.length },
      notices: fresh.map(([personId]) => ({
        to: personId as PersonId,
        kind: 'meetings.document-delivered',
        params: { title: on.target.title },
        objectType: 'meeting-document',
        objectId: on.target.id,
      })),
    };
  },
});

export const withdrawDocument = defineAct({
  of: 'document',
  action: 'withdraw-document',
  form: documentForms['withdraw-document'],
  apply: (on, { reason }) => ({ data: { title: on.target.title, reason } }),
});

/** The oath of 2018; which text was sworn is kept with it. */
const OATH_TEXT = '2018-02-24';

export const recordOath = defineAct({
  of: 'meeting',
  action: 'record-oath',
  form: meetingForms['record-oath'],
  apply: async (on, form) => {
    if (form.form === 'group' && !form.leader) throw documentIncomplete();
    const id = newId(on.command.now);
    await insertRow(on.command.tx, 'meetings_oaths', {
      congress_id: on.meeting.congress_id,
      id,
      meeting_id: on.meeting.id,
      on_day: form.on,
      form: form.form,
      leader: form.leader || null,
      organiser: form.organiser,
      persons: JSON.stringify(form.persons),
      witness: form.witness || null,
      text_of: OATH_TEXT,
      at: on.command.now,
    });
    return { targetId: id, data: { persons: form.persons.length, form: form.form } };
  },
});
