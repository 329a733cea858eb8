import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFeed, foldLine } from './calendar-feed.ts';

const entry = {
  id: 'a',
  title: '常委会会议, 第八次; 审议',
  startsAt: '2026-02-16T01:00:00Z',
  endsAt: null,
  place: '会议中心\n二楼',
  state: 'convened',
  version: 3,
  changedAt: '2026-02-01T00:00:00Z',
};

it('a meeting is an event with its place, two hours long where nobody said', () => {
  const feed = calendarFeed('市人大', [entry, { ...entry, id: 'b', state: 'cancelled' }]);
  for (const line of [
    'BEGIN:VCALENDAR',
    'DTSTART:20260216T010000Z',
    'DTEND:20260216T030000Z',
    'LOCATION:会议中心\\n二楼',
    'SUMMARY:常委会会议\\, 第八次\\; 审议',
    'STATUS:CANCELLED',
    'SEQUENCE:3',
  ])
    expect(feed).toContain(`${line}\r\n`);
});
it('no line is longer than 75 octets, and folding loses no character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replaceAll(/[\r\n]/gu, '')),
      (text) => {
        const lines = foldLine(text).split('\r\n');
        return (
          lines.every((line) => Buffer.byteLength(line) <= 75) &&
          lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('') === text
        );
      },
    ),
  );
});
