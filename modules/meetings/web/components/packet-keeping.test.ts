import { expect, it } from 'vitest';
import type { Packet, PaperView } from '../../contract/papers-views.ts';
import { isOutlived, keepablePapers } from './packet-keeping.ts';

const paper = (id: string, part: Partial<PaperView>): PaperView => ({
  id,
  itemId: null,
  itemNumber: null,
  place: 1,
  title: id,
  level: 'internal',
  state: 'accepted',
  version: 1,
  unitId: null,
  unitName: null,
  dueOn: null,
  isLate: false,
  sentBackReason: null,
  mayRead: true,
  mayDownload: true,
  actions: [],
  versions: [
    {
      number: 1,
      fileId: null,
      name: 'a.pdf',
      mediaType: 'application/pdf',
      size: 1,
      sha256: 'x',
      note: null,
      byName: '',
      at: '2026-03-20T01:00:00Z',
      isGone: false,
    },
  ],
  ...part,
});

it('restricted papers, papers one may not read and papers without a file are never kept on a device', () => {
  const packet: Packet = {
    meetingId: 'm',
    lastOpenedAt: null,
    changes: [],
    mark: '',
    cleanedAt: null,
    papers: [
      paper('open', { level: 'public' }),
      paper('inner', {}),
      paper('work-secret', { level: 'work-secret' }),
      paper('few', { level: 'participants' }),
      paper('hidden', { mayRead: false }),
      paper('empty', { versions: [] }),
      paper('asked', { state: 'asked' }),
    ],
  };
  expect(keepablePapers(packet).map(({ id }) => id)).toEqual(['open', 'inner']);
});

it('a kept packet does not outlive its meeting by more than three days', () => {
  expect(isOutlived('2026-03-27T09:00:00Z', Date.parse('2026-03-30T08:59:00Z'))).toBe(false);
  expect(isOutlived('2026-03-27T09:00:00Z', Date.parse('2026-03-30T09:01:00Z'))).toBe(true);
});
