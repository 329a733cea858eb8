import '../suggestions.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today, untilDue } from '#platform/web/formats.ts';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { PromiseRow } from '../../contract/desk-views.ts';
import type { SuggestionTexts } from '../../texts/zh-cn.ts';
import { promisesQuery } from '../api.ts';
import { DownloadButton } from '#platform/web/kit/download-button.tsx';
import { unitsQuery } from '#platform/web/people-and-units.ts';
import { partsOfQuarter, quarterOf, quartersAround } from '../components/desk/quarters.ts';
import { stateTone } from '../components/state-tone.ts';
import { wordOf } from '../components/word-of.ts';
import { suggestionHref } from '../links.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const STATES = ['open', 'reported', 'kept', 'explained'] as const;
const Search = z.object({
  state: z.enum(STATES).optional().catch(undefined),
  unitId: z.string().optional().catch(undefined),
  quarter: z
    .string()
    .regex(/^\d{4}Q[1-4]$/)
    .optional()
    .catch(undefined),
  late: z
    .union([z.literal('true'), z.literal(true)])
    .transform(() => 'true' as const)
    .optional()
    .catch(undefined),
});

/** 承诺账本: what replies promised, until the deputy confirms it. */
export function DeskPromisesPage() {
  const texts = useSuggestionTexts();
  const {
    pages: { promises, list },
  } = texts;
  const [search, change] = usePageSearch(Search);
  const asked = { state: search.state, unitId: search.unitId, quarter: search.quarter, late: search.late };
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, value]])),
  ).toString();
  const found = useQuery(promisesQuery(asked));
  const day = today();
  // What is still owed stands first, the oldest on top; what is settled follows.
  const rows = found.data?.toSorted(
    (a, b) => Number(settled(a)) - Number(settled(b)) || (settled(a) ? b.dueOn.localeCompare(a.dueOn) : a.dueOn.localeCompare(b.dueOn)),
  );
  return (
    <>
      <PageHead
        title={promises.title}
        menus={
          <DownloadButton label={list.export} path={`/api/suggestions/promises.xlsx?${query}`} fileName={`${promises.title}-${day}.xlsx`} />
        }
        actions={[{ key: 'print', label: promises.print, onPress: () => globalThis.print() }]}
      />
      <PromiseFilters search={search} day={day} onChange={change} />
      <DataTable
        label={promises.title}
        columns={promiseColumns(texts, day)}
        data={{ rows, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={(row) => row.id}
        rowName={(row) => row.text}
        href={(row) => suggestionHref(row.suggestionId)}
        empty={<EmptyNote title={promises.emptyTitle} hint={promises.emptyHint} />}
      />
    </>
  );
}

type FilterProps = {
  readonly search: z.output<typeof Search>;
  readonly day: LocalDate;
  readonly onChange: (change: z.input<typeof Search>) => void;
};

function PromiseFilters({ search, day, onChange: change }: FilterProps) {
  const {
    words,
    pages: { promises },
  } = useSuggestionTexts();
  const units = useQuery(unitsQuery);
  return (
    <div className="sg-bar">
      <SelectInput
        label={promises.state}
        empty={promises.anyState}
        value={search.state ?? ''}
        options={STATES.map((value) => ({ value, label: words.promiseState[value] }))}
        onChange={(value) => change({ state: STATES.find((state) => state === value) })}
      />
      <SelectInput
        label={promises.unit}
        empty={promises.anyUnit}
        value={search.unitId ?? ''}
        options={(units.data ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
        onChange={(value) => change({ unitId: value === '' ? undefined : value })}
      />
      <SelectInput
        label={promises.quarter}
        empty={promises.anyQuarter}
        value={search.quarter ?? ''}
        onChange={(value) => change({ quarter: value === '' ? undefined : value })}
        options={quartersAround(day).map((value) => ({
          value,
          label: `${fill(promises.quarterName, partsOfQuarter(value))}${value === quarterOf(day) ? ` · ${promises.thisQuarter}` : ''}`,
        }))}
      />
      <label className="row">
        <input
          type="checkbox"
          checked={search.late === 'true'}
          onChange={(event) => change({ late: event.target.checked ? 'true' : undefined })}
        />
        {promises.late}
      </label>
    </div>
  );
}

const settled = ({ state }: PromiseRow): boolean => state === 'kept' || state === 'explained';

function promiseColumns(texts: SuggestionTexts, day: LocalDate): readonly Column<PromiseRow>[] {
  const {
    words,
    pages: { promises },
  } = texts;
  return [
    { key: 'text', title: promises.text, cell: (row) => row.text },
    {
      key: 'suggestion',
      title: promises.suggestion,
      cell: (row) => (
        <PageLink href={suggestionHref(row.suggestionId)}>
          {row.numberText ?? ''} {row.title}
        </PageLink>
      ),
    },
    {
      key: 'unit',
      title: promises.unit,
      width: '9rem',
      cell: (row) => (
        <>
          {row.unitName}
          {row.responsible === null ? null : <small className="sg-who">{row.responsible}</small>}
        </>
      ),
    },
    {
      key: 'progress',
      title: promises.progress,
      numeric: true,
      width: '7rem',
      cell: (row) => (row.target === null ? '—' : `${row.achieved} / ${row.target} ${row.unitOfMeasure ?? ''}`),
    },
    {
      key: 'due',
      title: promises.due,
      width: '9rem',
      cell: (row) => (
        <span className="sg-due">
          {plainDate(row.dueOn, day)}
          {row.state === 'open' || row.state === 'reported' ? (
            <small className={row.isLate ? 'late' : ''}>
              {row.isLate ? '▲ ' : ''}
              {isLocalDate(row.dueOn) ? untilDue(row.dueOn, day) : ''}
            </small>
          ) : null}
          {row.firstDueOn === row.dueOn ? null : <small>{fill(promises.moved, { date: plainDate(row.firstDueOn, day) })}</small>}
        </span>
      ),
    },
    {
      key: 'state',
      title: promises.state,
      width: '10rem',
      cell: (row) => (
        <StatusTag tone={row.isLate ? 'late' : stateTone(row.state === 'open' ? 'handling' : row.state)}>
          {wordOf(words.promiseState, row.state)}
        </StatusTag>
      ),
    },
  ];
}
