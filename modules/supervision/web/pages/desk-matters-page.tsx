import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { SelectInput } from '#platform/web/kit/select-input.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { MatterRow } from '../../contract/views.ts';
import { MATTER_KINDS } from '../../domain/matter-kinds.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { CREATORS } from '../../domain/who-may.ts';
import { mattersQuery, ownersQuery } from '../api.ts';
import { NewMatterDialog } from '../components/new-matter-dialog.tsx';
import { stateTone } from '../components/state-tone.ts';
import { YearBar } from '../components/year-bar.tsx';
import { matterHref } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

const SETS = ['open', 'overdue', 'not-begun', 'mine', 'outside-plan', 'without-owner'] as const;
const Search = z.object({
  year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined),
  kind: z.enum(MATTER_KINDS).optional().catch(undefined),
  set: z.enum(SETS).optional().catch(undefined),
  ownerBodyId: z.uuid().optional().catch(undefined),
  search: z.string().max(60).optional().catch(undefined),
});

/** All matters of a year, whatever their kind. */
export function DeskMattersPage() {
  const texts = useSupervisionTexts();
  const {
    pages: { list: page, more },
  } = texts;
  const [search, change] = usePageSearch(Search);
  const [pagesBack, setBack] = useState<readonly string[]>([]);
  const [isCreating, setCreating] = useState(false);
  const navigate = useNavigate();
  const mayCreate = useHolds(CREATORS);
  const year = search.year ?? Number(today().slice(0, 4));
  const after = pagesBack.at(-1);
  const found = useQuery(mattersQuery({ ...search, year, limit: 50, ...(after === undefined ? {} : { after }) }));
  const next = found.data?.next ?? null;
  const narrow = (to: Parameters<typeof change>[0]): void => {
    setBack([]);
    change(to);
  };
  return (
    <>
      <PageHead
        title={page.title}
        actions={mayCreate ? [{ key: 'create', label: more.create, onPress: () => setCreating(true) }] : []}
        menus={<YearBar year={year} onYear={(to) => narrow({ year: to })} />}
      >
        <p className="muted">{page.lead}</p>
      </PageHead>
      <MatterFilters search={search} onChange={narrow} />
      <DataTable<MatterRow>
        label={page.title}
        data={{ rows: found.data?.rows, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={(row) => row.id}
        rowName={(row) => row.subject}
        href={(row) => matterHref(row.id)}
        empty={<EmptyNote title={page.emptyTitle} hint={page.emptyHint} />}
        onNext={next === null ? undefined : () => setBack([...pagesBack, next])}
        onBack={pagesBack.length === 0 ? undefined : () => setBack(pagesBack.slice(0, -1))}
        columns={matterColumns(texts)}
      />
      <NewMatterDialog open={isCreating} onClose={() => setCreating(false)} onMade={(id) => void navigate({ to: matterHref(id) })} />
    </>
  );
}

type FilterProps = { readonly search: z.output<typeof Search>; readonly onChange: (change: z.input<typeof Search>) => void };

function MatterFilters({ search, onChange: narrow }: FilterProps) {
  const {
    words,
    pages: { list: page, common },
  } = useSupervisionTexts();
  const owners = useQuery(ownersQuery);
  return (
    <div className="sv-filters">
      <SelectInput
        label={page.set}
        empty={common.all}
        value={search.set ?? ''}
        options={SETS.map((value) => ({ value, label: page.sets[value] }))}
        onChange={(value) => narrow({ set: SETS.find((one) => one === value) })}
      />
      <SelectInput
        label={page.kind}
        empty={common.all}
        value={search.kind ?? ''}
        options={MATTER_KINDS.map((value) => ({ value, label: words.kind[value] }))}
        onChange={(value) => narrow({ kind: MATTER_KINDS.find((one) => one === value) })}
      />
      <SelectInput
        label={page.owner}
        empty={common.all}
        value={search.ownerBodyId ?? ''}
        options={owners.data ?? []}
        onChange={(value) => narrow({ ownerBodyId: value === '' ? undefined : value })}
      />
      <TextInput
        label={page.search}
        value={search.search ?? ''}
        onChange={(value) => narrow({ search: value === '' ? undefined : value })}
      />
    </div>
  );
}

function matterColumns({ words, pages: { list: page, common } }: ReturnType<typeof useSupervisionTexts>): readonly Column<MatterRow>[] {
  return [
    { key: 'subject', title: page.subject, cell: (row) => row.subject },
    { key: 'kind', title: page.kind, width: '10rem', cell: (row) => wordOf(words.kind, row.kind) },
    { key: 'owner', title: page.owner, optional: true, width: '10rem', cell: (row) => row.ownerName },
    {
      key: 'quarter',
      title: page.quarter,
      optional: true,
      width: '5rem',
      cell: (row) => (row.quarter === null ? common.none : fill(common.quarter, { n: row.quarter })),
    },
    {
      key: 'held',
      title: page.held,
      width: '7.5rem',
      cell: (row) => (row.heldOn === null ? common.none : plainDate(row.heldOn, today())),
    },
    {
      key: 'points',
      title: page.points,
      width: '9.5rem',
      cell: (row) =>
        row.points === 0
          ? common.none
          : fill(row.openPoints === 0 ? page.closedPoints : page.openPoints, { open: row.openPoints, all: row.points }),
    },
    {
      key: 'next',
      title: page.next,
      width: '6.5rem',
      cell: (row) =>
        row.nextDue === null ? common.none : <span className={row.isOverdue ? 'sv-red' : ''}>{plainDate(row.nextDue, today())}</span>,
    },
    {
      key: 'state',
      title: page.state,
      width: '7.5rem',
      cell: (row) => <StatusTag tone={row.isOverdue ? 'late' : stateTone('matter', row.state)}>{wordOf(words.state, row.state)}</StatusTag>,
    },
  ];
}
