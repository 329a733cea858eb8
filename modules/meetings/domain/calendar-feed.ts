/** A meeting as a calendar shows it. Instants are ISO texts. */
export type CalendarEntry = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string;
  readonly state: string;
  readonly version: number;
  readonly changedAt: string;
};

const stamp = (instant: string): string => new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');
/** RFC 5545 3.3.11: separators and line breaks of a text are escaped. */
const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/gu, '\\n');

/** RFC 5545 3.1: no line is longer than 75 octets; a character is never cut. */
export function foldLine(line: string): string {
  const octets = (character: string): number => {
    const point = character.codePointAt(0) ?? 0;
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  };
  let [folded, length] = ['', 0];
  for (const character of line) {
    if (length + octets(character) > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets(character);
  }
  return folded;
}

const HOUR_MS = 3_600_000;

function entryLines(entry: CalendarEntry): string[] {
  const ends = entry.endsAt ?? new Date(Date.parse(entry.startsAt) + 2 * HOUR_MS).toISOString();
  const status =
    entry.state === 'cancelled' ? 'CANCELLED' : entry.state === 'postponed' || entry.state === 'planned' ? 'TENTATIVE' : 'CONFIRMED';
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@renda`,
    `SEQUENCE:${entry.version}`,
    `DTSTAMP:${stamp(entry.changedAt)}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(ends)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `LOCATION:${escaped(entry.place)}`,
    `STATUS:${status}`,
    'END:VEVENT',
  ];
}

/** An iCalendar file (RFC 5545) of somebody's meetings. */
export function calendarFeed(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Renda//Meetings//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
