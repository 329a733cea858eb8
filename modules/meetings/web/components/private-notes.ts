import { z } from 'zod';
import { NoteView } from '../../contract/papers-views.ts';

/** A note as written on this device, until the server has it. `baseVersion` is what it changes; 0 for a new one. */
export const NoteEdit = z.object({
  noteId: z.string(),
  paperId: z.string().nullable(),
  itemId: z.string().nullable(),
  place: z.string(),
  text: z.string(),
  baseVersion: z.number(),
  isDeleted: z.boolean(),
  commandId: z.string(),
  writtenAt: z.string(),
});
export type NoteEdit = z.infer<typeof NoteEdit>;

export const KeptNotes = z.object({ server: z.array(NoteView), edits: z.array(NoteEdit) });
export type KeptNotes = z.infer<typeof KeptNotes>;
export const NO_NOTES: KeptNotes = { server: [], edits: [] };

export type ShownNote = {
  readonly id: string;
  readonly paperId: string | null;
  readonly place: string;
  readonly text: string;
  readonly changedAt: string;
  readonly version: number;
  /** Only on this device so far. */ readonly isWaiting: boolean;
};

/** What the reader sees: his newest words, wherever they lie. */
export function shownNotes({ server, edits }: KeptNotes): readonly ShownNote[] {
  const byId = new Map<string, ShownNote>();
  for (const note of server)
    if (!note.isDeleted)
      byId.set(note.id, {
        id: note.id,
        paperId: note.paperId,
        place: note.place,
        text: note.text,
        changedAt: note.changedAt,
        version: note.version,
        isWaiting: false,
      });
  for (const edit of edits) {
    if (edit.isDeleted) byId.delete(edit.noteId);
    else
      byId.set(edit.noteId, {
        id: edit.noteId,
        paperId: edit.paperId,
        place: edit.place,
        text: edit.text,
        changedAt: edit.writtenAt,
        version: edit.baseVersion,
        isWaiting: true,
      });
  }
  return [...byId.values()].toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** One edit more; an earlier one of the same note that has not gone out yet is replaced, not followed. */
export function withEdit(notes: KeptNotes, edit: NoteEdit): { readonly notes: KeptNotes; readonly replaced: NoteEdit | undefined } {
  const replaced = notes.edits.find(({ noteId }) => noteId === edit.noteId);
  return {
    notes: {
      ...notes,
      edits: [...notes.edits.filter((one) => one !== replaced), { ...edit, baseVersion: replaced?.baseVersion ?? edit.baseVersion }],
    },
    replaced,
  };
}

/** What the server has, with the edits that are still on their way or that it has not caught up with. */
export function settled(notes: KeptNotes, server: readonly NoteView[], waiting: readonly string[]): KeptNotes {
  const hasArrived = ({ noteId, baseVersion, isDeleted }: NoteEdit): boolean => {
    const row = server.find(({ id }) => id === noteId);
    return row === undefined ? isDeleted : row.version > baseVersion;
  };
  return { server: [...server], edits: notes.edits.filter((edit) => waiting.includes(edit.commandId) || !hasArrived(edit)) };
}
