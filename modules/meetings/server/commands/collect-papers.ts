import { findHolders, findOrganisations } from '#modules/register/server/module.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { PersonId } from '#platform/domain/ids.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { findFile, type StoredFile } from '#platform/server/files/file-store.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import { meetingForms, paperForms } from '../../contract/forms.ts';
import { noSuchFile, secretMark, secretRefused } from '../../domain/errors.ts';
import { PAPER_LEVELS, type PaperLevel } from '../../domain/meeting-kinds.ts';
import { papersBy } from '../../domain/notice-days.ts';
import { secretMarkIn } from '../../domain/papers/secret-marks.ts';
import { defineAct, type Acting } from '../acting.ts';
import { UNIT_ROLES } from '../policy.ts';
import { findIn, insertRow, type ItemRecord, type PaperRecord } from '../store.ts';

/** state secrets do not belong on this network. @throws AppError `meetings.secret_refused` */
function requireLevel(level: string): PaperLevel {
  const found = PAPER_LEVELS.find((each) => each === level);
  if (!found) throw secretRefused();
  return found;
}

/** A title or file name that bears a mark of secrecy is not taken in either. @throws AppError `meetings.secret_mark` */
function requireNoMark(...names: readonly string[]): void {
  for (const name of names) {
    const mark = secretMarkIn(name);
    if (mark !== null) throw secretMark(mark);
  }
}

/** A file uploaded for this meeting. @throws AppError `meetings.no_such_file` */
async function requireFile(on: Acting, fileId: string): Promise<StoredFile> {
  const file = await findFile(on.command.tx, fileId);
  if (!file || file.objectType !== 'meeting' || file.objectId !== on.meeting.id) throw noSuchFile();
  requireNoMark(file.name);
  return file;
}

async function addVersion(
  on: Acting,
  paper: Pick<PaperRecord, 'id' | 'version'>,
  { fileId, note }: { readonly fileId: string; readonly note?: string | null | undefined },
): Promise<number> {
  const file = await requireFile(on, fileId);
  const number = paper.version + 1;
  await insertRow(on.command.tx, 'meetings_paper_versions', {
    congress_id: on.meeting.congress_id,
    paper_id: paper.id,
    number,
    file_id: file.id,
    name: file.name,
    media_type: file.mediaType,
    size: file.size,
    sha256: file.sha256,
    note: note || null,
    by_person_id: on.command.actor.personId,
    by_name: on.command.actor.name,
    at: on.command.now,
  });
  return number;
}

async function requireItem(on: Acting, itemId: string | null | undefined): Promise<void> {
  if (itemId && !(await findIn<ItemRecord>(on.command.tx, 'meetings_items', { id: itemId, meetingId: on.meeting.id })))
    throw notFound('item');
}

async function toldUnit(
  on: Acting,
  organisationId: string | null,
  kind: string,
  params: Readonly<Record<string, string>>,
): Promise<Notice[]> {
  if (organisationId === null) return [];
  const people = await findHolders(on.command.tx, UNIT_ROLES, { organisationId, on: on.command.today });
  return people.map((person) => ({
    to: person as PersonId,
    kind,
    params: { title: on.meeting.title ?? '', ...params },
    objectType: 'meeting-paper',
    objectId: on.meeting.id,
  }));
}

export const askPaper = defineAct({
  of: 'meeting',
  action: 'ask-paper',
  form: meetingForms['ask-paper'],
  apply: async (on, form) => {
    const { tx, now } = on.command;
    const level = requireLevel(form.level);
    requireNoMark(form.title);
    await requireItem(on, form.itemId);
    const [unit] = form.organisationId ? await findOrganisations(tx, [form.organisationId]) : [];
    if (form.organisationId && !unit) throw notFound('unit');
    const due = form.dueOn ?? (unit ? papersBy(dateOfInstant(on.meeting.starts_at), on.book) : null);
    const id = newId(now);
    const [last] = await tx.query<{ place: number }>(
      'select coalesce(max(place), 0)::int as place from meetings_papers where meeting_id = $1',
      [on.meeting.id],
    );
    await insertRow(tx, 'meetings_papers', {
      congress_id: on.meeting.congress_id,
      id,
      meeting_id: on.meeting.id,
      item_id: form.itemId ?? null,
      place: (last?.place ?? 0) + 1,
      title: form.title,
      level,
      state: form.fileId ? 'accepted' : 'asked',
      organisation_id: unit?.id ?? null,
      unit_name: unit?.shortName ?? null,
      asked_at: now,
      due_on: due,
      handed_in_at: form.fileId ? now : null,
      changed_at: now,
    });
    if (form.fileId) {
      await addVersion(on, { id, version: 0 }, { fileId: form.fileId });
      await tx.query('update meetings_papers set version = 1 where id = $1', [id]);
    }
    return {
      targetId: id,
      data: { paper: form.title, unit: unit?.shortName ?? null, dueOn: due },
      notices: form.fileId ? [] : await toldUnit(on, unit?.id ?? null, 'meetings.paper-asked', { paper: form.title, due: due ?? '' }),
    };
  },
});

const office = async (on: Acting, kind: string, paper: string): Promise<Notice[]> =>
  (await findHolders(on.command.tx, ['congress-office'], { on: on.command.today })).map((person) => ({
    to: person as PersonId,
    kind,
    params: { title: on.meeting.title ?? '', paper },
    objectType: 'meeting',
    objectId: on.meeting.id,
  }));

export const handIn = defineAct({
  of: 'paper',
  action: 'hand-in',
  form: paperForms['hand-in'],
  apply: async (on, form) => ({
    setTarget: {
      version: await addVersion(on, on.target, form),
      handed_in_at: on.target.handed_in_at ?? on.command.now,
      sent_back_reason: null,
      changed_at: on.command.now,
    },
    data: { paper: on.target.title, unit: on.target.unit_name },
    notices: await office(on, 'meetings.paper-handed-in', on.target.title),
  }),
});

export const acceptPaper = defineAct({
  of: 'paper',
  action: 'accept-paper',
  form: paperForms['accept-paper'],
  apply: (on) => ({ setTarget: { changed_at: on.command.now }, data: { paper: on.target.title } }),
});

export const sendBackPaper = defineAct({
  of: 'paper',
  action: 'send-back-paper',
  form: paperForms['send-back-paper'],
  apply: async (on, { reason }) => ({
    setTarget: { sent_back_reason: reason },
    data: { paper: on.target.title, reason },
    notices: await toldUnit(on, on.target.organisation_id, 'meetings.paper-sent-back', { paper: on.target.title, reason }),
  }),
});

export const replacePaper = defineAct({
  of: 'paper',
  action: 'replace-paper',
  form: paperForms['replace-paper'],
  apply: async (on, form) => {
    const version = await addVersion(on, on.target, form);
    return { setTarget: { version, changed_at: on.command.now }, data: { paper: on.target.title, version, note: form.note } };
  },
});

export const editPaper = defineAct({
  of: 'paper',
  action: 'edit-paper',
  form: paperForms['edit-paper'],
  apply: async (on, form) => {
    requireNoMark(form.title ?? '');
    await requireItem(on, form.itemId);
    return {
      setTarget: {
        ...(form.title === undefined ? {} : { title: form.title }),
        ...(form.level === undefined ? {} : { level: requireLevel(form.level) }),
        ...(form.itemId === undefined ? {} : { item_id: form.itemId }),
        ...(form.place === undefined ? {} : { place: form.place }),
        ...(form.dueOn === undefined ? {} : { due_on: form.dueOn }),
        changed_at: on.command.now,
      },
      data: {
        paper: on.target.title,
        changed: Object.keys(form),
        ...(form.level === undefined ? {} : { before: on.target.level, after: form.level }),
      },
    };
  },
});

export const urgePaper = defineAct({
  of: 'paper',
  action: 'urge-paper',
  form: paperForms['urge-paper'],
  apply: async (on) => ({
    data: { paper: on.target.title },
    notices: await toldUnit(on, on.target.organisation_id, 'meetings.paper-urged', { paper: on.target.title, due: on.target.due_on ?? '' }),
  }),
});

export const removePaper = defineAct({
  of: 'paper',
  action: 'remove-paper',
  form: paperForms['remove-paper'],
  apply: (on, { reason }) => ({ setTarget: { changed_at: on.command.now }, data: { paper: on.target.title, reason } }),
});
