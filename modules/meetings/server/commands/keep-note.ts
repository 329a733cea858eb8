import { notFound } from '#platform/domain/platform-errors.ts';
import type { SecretBox } from '#platform/server/identity/secret-box.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { NoteView } from '../../contract/papers-views.ts';
import { noteStale } from '../../domain/errors.ts';
import type { MeetingDeps } from '../acting.ts';
import { mayKnow, relationsTo } from '../policy.ts';
import { findAttendee, findMeeting, type RecordOf } from '../store.ts';

export type NoteDeps = MeetingDeps & { readonly secretBox: SecretBox };
type NoteRecord = RecordOf<'meetings_notes'>;
type Input = {
  readonly id: string;
  readonly noteId: string;
  readonly paperId?: string | null | undefined;
  readonly itemId?: string | null | undefined;
  readonly place: string;
  readonly text: string;
  readonly baseVersion: number;
  readonly isDeleted: boolean;
};

// Bound to its writer: moved into another's row it does not open.
const purposeOf = (congressId: string, personId: string, noteId: string): string => `meetings-note ${congressId} ${personId} ${noteId}`;

export function noteView(box: SecretBox, note: NoteRecord): NoteView {
  return {
    id: note.id,
    paperId: note.paper_id,
    itemId: note.item_id,
    place: note.place,
    text: note.is_deleted ? '' : box.open(note.sealed, purposeOf(note.congress_id, note.person_id, note.id)),
    version: note.version,
    changedAt: note.changed_at.toISOString(),
    isDeleted: note.is_deleted,
  };
}

const KEEP = `
  insert into meetings_notes as n (congress_id, id, meeting_id, person_id, paper_id, item_id, place, sealed, version, changed_at, is_deleted) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10)
  on conflict (congress_id, person_id, id) do update set paper_id = excluded.paper_id, item_id = excluded.item_id, place = excluded.place, sealed = excluded.sealed, version = n.version + 1, changed_at = excluded.changed_at, is_deleted = excluded.is_deleted`;

/**
 * Keeps a private note. The device makes the id, so that what was written without signal arrives once; it names the
 * version it changed, and another one in between is answered with how the note stands (not with a loss).
 * @throws AppError `meetings.note_stale`, `platform.not_found`
 */
export async function saveNote(deps: NoteDeps, caller: Caller, input: Input): Promise<NoteView> {
  const { congressId, personId } = caller.actor;
  return deps.db.write(congressId, async (tx) => {
    const meeting = await findMeeting(tx, input.id);
    const seat = meeting ? await findAttendee(tx, meeting.id, personId) : undefined;
    if (!meeting || !mayKnow(meeting, relationsTo(caller.actor, meeting, seat))) throw notFound('meeting');
    const [known] = await tx.query<NoteRecord>('select * from meetings_notes where person_id = $1 and id = $2 for update', [
      personId,
      input.noteId,
    ]);
    const purpose = purposeOf(congressId, personId, input.noteId);
    if (known && known.version !== input.baseVersion) {
      const view = noteView(deps.secretBox, known);
      // The same change sent twice (an answer was lost) is no conflict.
      if (view.text === input.text && view.place === input.place && view.isDeleted === input.isDeleted) return view;
      throw noteStale(view);
    }
    await tx.query(KEEP, [
      congressId,
      input.noteId,
      meeting.id,
      personId,
      input.paperId ?? null,
      input.itemId ?? null,
      input.place,
      deps.secretBox.seal(input.isDeleted ? '' : input.text, purpose),
      deps.clock(),
      input.isDeleted,
    ]);
    const [kept] = await tx.query<NoteRecord>('select * from meetings_notes where person_id = $1 and id = $2', [personId, input.noteId]);
    if (!kept) throw notFound('note');
    return noteView(deps.secretBox, kept);
  });
}

/** The caller's own notes of a meeting, deleted ones too, so that another device learns of it. */
export async function listNotes(
  deps: NoteDeps,
  caller: Caller,
  { id, since }: { readonly id: string; readonly since?: string | undefined },
): Promise<NoteView[]> {
  const from = since !== undefined && !Number.isNaN(Date.parse(since)) ? new Date(since) : null;
  return deps.db.read(caller.actor.congressId, async (db) => {
    const meeting = await findMeeting(db, id);
    const seat = meeting ? await findAttendee(db, id, caller.actor.personId) : undefined;
    if (!meeting || !mayKnow(meeting, relationsTo(caller.actor, meeting, seat))) throw notFound('meeting');
    const notes = await db.query<NoteRecord>(
      'select * from meetings_notes where meeting_id = $1 and person_id = $2 and ($3::timestamptz is null or changed_at > $3) order by changed_at',
      [id, caller.actor.personId, from],
    );
    return notes.map((note) => noteView(deps.secretBox, note));
  });
}
