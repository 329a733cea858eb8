import { expect, it } from 'vitest';
import { type NoteEdit, NO_NOTES, settled, shownNotes, withEdit } from './private-notes.ts';

const edit = (part: Partial<NoteEdit>): NoteEdit => ({
  noteId: 'n1',
  paperId: 'p1',
  itemId: null,
  place: '',
  text: '问预算',
  baseVersion: 0,
  isDeleted: false,
  commandId: 'c1',
  writtenAt: '2026-03-27T01:00:00Z',
  ...part,
});
const kept = {
  id: 'n1',
  paperId: 'p1',
  itemId: null,
  place: '',
  text: '旧',
  version: 3,
  changedAt: '2026-03-26T01:00:00Z',
  isDeleted: false,
};

it('what was written here is shown at once, before the server has it', () => {
  const { notes } = withEdit({ server: [kept], edits: [] }, edit({ baseVersion: 3 }));
  expect(shownNotes(notes)).toMatchObject([{ id: 'n1', text: '问预算', isWaiting: true }]);
});

it('a second change before the first went out replaces it and builds on the same version', () => {
  const first = withEdit(NO_NOTES, edit({}));
  const second = withEdit(first.notes, edit({ text: '问预算和工期', commandId: 'c2', baseVersion: 9 }));
  expect(second.replaced?.commandId).toBe('c1');
  expect(second.notes.edits).toMatchObject([{ commandId: 'c2', baseVersion: 0, text: '问预算和工期' }]);
});

it('a note that was deleted here is gone from sight, and what has arrived counts as the server’s', () => {
  expect(shownNotes(withEdit({ server: [kept], edits: [] }, edit({ isDeleted: true })).notes)).toEqual([]);
  const after = settled(withEdit(NO_NOTES, edit({})).notes, [{ ...kept, text: '问预算', version: 1 }], []);
  expect(shownNotes(after)).toMatchObject([{ text: '问预算', version: 1, isWaiting: false }]);
});

it('a note that has left this device and is not yet on the server’s list is still shown', () => {
  expect(shownNotes(settled(withEdit(NO_NOTES, edit({})).notes, [], []))).toMatchObject([{ text: '问预算', isWaiting: true }]);
  expect(shownNotes(settled(withEdit({ server: [kept], edits: [] }, edit({ isDeleted: true, baseVersion: 3 })).notes, [], []))).toEqual([]);
});
