import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate, untilDue } from '#platform/web/formats.ts';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import type { SuggestionRow } from '../../../contract/views.ts';
import type { SuggestionTexts } from '../../../texts/zh-cn.ts';
import { owesAnswer } from '../../../domain/lifecycle.ts';
import { isLate, stateTone } from '../state-tone.ts';
import { wordOf } from '../word-of.ts';

const UNASSIGNED = ['filed', 'reviewing', 'accepted', 'proposed', 'handed-over'] as const;

/** The day a reply is due, and how far it is; only where it is still owed. */
export function DueCell({ row, today }: { readonly row: Pick<SuggestionRow, 'state' | 'dueOn'>; readonly today: LocalDate }) {
  if (row.dueOn === null || !isLocalDate(row.dueOn)) return <span className="faint">—</span>;
  const owed = owesAnswer(row);
  const late = isLate(row, today);
  return (
    <span className="sg-due">
      {plainDate(row.dueOn, today)}
      {owed ? (
        <small className={late ? 'late' : ''}>
          {late ? '▲ ' : ''}
          {untilDue(row.dueOn, today)}
        </small>
      ) : null}
    </span>
  );
}

export function StateCell({ row, texts }: { readonly row: Pick<SuggestionRow, 'state' | 'round'>; readonly texts: SuggestionTexts }) {
  return (
    <span className="sg-state">
      <StatusTag tone={stateTone(row.state)}>{wordOf(texts.words.state, row.state)}</StatusTag>
      {row.round > 1 ? <small>{fill(texts.pages.list.round, { n: row.round })}</small> : null}
    </span>
  );
}

/** Before the hand-over a unit is only proposed; once work has begun a missing one was returned and is owed a successor. */
function UnitCell({
  row,
  words,
}: {
  readonly row: Pick<SuggestionRow, 'state' | 'leadUnitName'>;
  readonly words: SuggestionTexts['pages']['list']['unitCell'];
}) {
  const { state, leadUnitName: unit } = row;
  if (unit !== null)
    return UNASSIGNED.some((before) => before === state) ? (
      <>
        <span className="faint">{words.proposed}</span> {unit}
      </>
    ) : (
      unit
    );
  if (state === 'handling' || state === 'assigned') return <span className="sg-wait">{words.returned}</span>;
  return <span className="faint">{state === 'co-ordination' ? words.coOrdination : '—'}</span>;
}

/** Columns of every list of suggestions; those a reader seldom needs start hidden. */
export function suggestionColumns(texts: SuggestionTexts, today: LocalDate): readonly Column<SuggestionRow>[] {
  const { list } = texts.pages;
  return [
    {
      key: 'title',
      title: list.name,
      cell: (row) => (
        <span className="sg-title">
          {row.title}
          {row.kind === 'motion' ? <small>{list.motionMark}</small> : null}
          {row.isKey ? <small className="key">★ {list.keyMark}</small> : null}
        </span>
      ),
    },
    {
      key: 'number',
      title: list.number,
      width: '6.5rem',
      cell: (row) =>
        row.numberText === null ? <span className="faint">{list.notNumbered}</span> : <span className="sg-num">{row.numberText}</span>,
    },
    { key: 'lead', title: list.lead, width: '6rem', cell: (row) => row.leadName },
    { key: 'unit', title: list.unit, width: '10rem', cell: (row) => <UnitCell row={row} words={list.unitCell} /> },
    { key: 'due', title: list.due, width: '8rem', cell: (row) => <DueCell row={row} today={today} /> },
    { key: 'state', title: list.state, width: '12rem', cell: (row) => <StateCell row={row} texts={texts} /> },
    { key: 'field', title: list.field, optional: 'hidden', cell: (row) => wordOf(texts.words.field, row.field) },
    {
      key: 'handedOver',
      title: list.handedOverOn,
      optional: 'hidden',
      cell: (row) => (row.handedOverOn === null ? '—' : plainDate(row.handedOverOn, today)),
    },
    {
      key: 'answered',
      title: list.answeredOn,
      optional: 'hidden',
      cell: (row) => (row.answeredOn === null ? '—' : plainDate(row.answeredOn, today)),
    },
    { key: 'class', title: list.replyClass, optional: 'hidden', cell: (row) => wordOf(texts.words.replyClass, row.replyClass) },
    {
      key: 'rating',
      title: list.rating,
      optional: 'hidden',
      cell: (row) =>
        row.lastRating === null ? (row.answeredOn === null ? '—' : texts.words.rating.unrated) : wordOf(texts.words.rating, row.lastRating),
    },
    { key: 'promises', title: list.promises, numeric: true, optional: 'hidden', cell: (row) => row.openPromises },
    { key: 'coSigners', title: list.coSigners, numeric: true, optional: 'hidden', cell: (row) => row.coSignerCount },
  ];
}
