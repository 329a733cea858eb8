import { fill } from '#platform/web/fill.ts';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import type { Locale } from '#platform/web/locale.ts';
import type { MeetingRow } from '../../contract/views.ts';
import { type MeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { meetingTime } from './meeting-time.ts';
import { stateTone } from './state-tone.ts';

/** Both counters in words; empty before the notice. */
export function numbersText(row: Pick<MeetingRow, 'numberInTerm' | 'numberInYear'>, { pages: { list } }: MeetingTexts): string {
  return [
    row.numberInTerm === null ? '' : fill(list.inTerm, { n: row.numberInTerm }),
    row.numberInYear === null ? '' : fill(list.inYear, { n: row.numberInYear }),
  ]
    .filter((part) => part !== '')
    .join('　');
}

export function meetingColumns(texts: MeetingTexts, locale: Locale): readonly Column<MeetingRow>[] {
  const {
    words,
    pages: { list, common },
  } = texts;
  return [
    {
      key: 'title',
      title: list.column.title,
      cell: (row) => (
        <>
          {row.title}
          <small className="mt-under">
            {[
              wordOf(words.kind, row.kind),
              numbersText(row, texts),
              row.isExtraordinary ? list.extraordinary : '',
              row.isRestricted ? list.restricted : '',
            ]
              .filter((part) => part !== '')
              .join('　')}
          </small>
        </>
      ),
    },
    { key: 'when', title: list.column.when, width: '15rem', cell: (row) => meetingTime(row, common, locale) },
    { key: 'place', title: list.column.place, cell: (row) => row.place },
    {
      key: 'state',
      title: list.column.state,
      width: '7rem',
      cell: (row) => <StatusTag tone={stateTone('meeting', row.state)}>{wordOf(words.state, row.state)}</StatusTag>,
    },
    { key: 'items', title: list.column.items, numeric: true, width: '4rem', cell: (row) => row.items },
    { key: 'papers', title: list.column.papers, numeric: true, width: '4rem', cell: (row) => row.papers },
    {
      key: 'reply',
      title: list.column.reply,
      width: '7rem',
      cell: (row) =>
        row.myReply === null ? '' : <StatusTag tone={stateTone('reply', row.myReply)}>{wordOf(words.reply, row.myReply)}</StatusTag>,
    },
  ];
}
