import '../register.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import type { Column } from '#platform/web/kit/table-columns.ts';
import { usePageSearch } from '#platform/web/page-params.ts';
import { UnitDesk, type UnitRow } from '../../contract/desk-views.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import { unitsQuery } from '../api.ts';
import { EditDialog, type Edit } from '../components/edit-dialog.tsx';
import { addUnit } from '../components/unit-edits.ts';
import { unitHref } from '../links.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';

const Search = z.object({
  text: z.string().optional().catch(undefined),
  all: z
    .union([z.literal('true'), z.literal(true)])
    .transform(() => 'true' as const)
    .optional()
    .catch(undefined),
});

/** Handling units with all their names. */
export function UnitsPage() {
  const texts = useRegisterTexts();
  const { units } = texts;
  const navigate = useNavigate();
  const [search, change] = usePageSearch(Search);
  const found = useQuery(unitsQuery);
  const [edit, setEdit] = useState<Edit>();
  const text = (search.text ?? '').trim();
  const rows = found.data?.rows.filter(
    (row) =>
      (search.all === 'true' || row.endedOn === null) && [row.name, row.shortName, ...row.nicknames].some((name) => name.includes(text)),
  );
  const open = (answer: unknown): void => void navigate({ to: unitHref(UnitDesk.parse(answer).id) });
  return (
    <>
      <PageHead
        title={units.title}
        actions={[
          ...(can(found.data, 'import')
            ? [
                {
                  key: 'import',
                  label: units.import,
                  onPress: () => void navigate({ to: '/desk/import', search: { kind: 'organisations' } }),
                },
              ]
            : []),
          ...(can(found.data, 'add')
            ? [{ key: 'add', label: units.add, primary: true, onPress: () => setEdit(addUnit(texts, open)) }]
            : []),
        ]}
      >
        <div className="rg-bar">
          <input
            className="input"
            type="search"
            style={{ width: '16rem' }}
            aria-label={units.search}
            placeholder={units.search}
            value={search.text ?? ''}
            onChange={(event) => change({ text: event.target.value === '' ? undefined : event.target.value })}
          />
          <label className="row">
            <input
              type="checkbox"
              checked={search.all === 'true'}
              onChange={(event) => change({ all: event.target.checked ? 'true' : undefined })}
            />
            {units.all}
          </label>
        </div>
      </PageHead>
      <DataTable
        label={units.label}
        columns={unitColumns(texts)}
        data={{ rows, error: found.error, onRetry: () => void found.refetch() }}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        href={(row) => unitHref(row.id)}
        empty={<EmptyNote title={units.emptyTitle} hint={units.emptyHint} />}
      />
      <EditDialog edit={edit} onClose={() => setEdit(undefined)} />
    </>
  );
}

function unitColumns({ units, unitKind }: RegisterTexts): readonly Column<UnitRow>[] {
  return [
    { key: 'shortName', title: units.shortName, width: '10rem', cell: (row) => row.shortName },
    {
      key: 'name',
      title: units.name,
      cell: (row) => (
        <>
          {row.name}
          {row.endedOn === null ? null : <small className="faint"> {fill(units.ended, { date: longDate(row.endedOn) })}</small>}
        </>
      ),
    },
    { key: 'nicknames', title: units.nicknames, cell: (row) => row.nicknames.join('、') || '—' },
    { key: 'kind', title: units.kind, width: '8rem', cell: (row) => wordFor(unitKind, row.kind) },
    { key: 'contact', title: units.contact, width: '8rem', cell: (row) => row.contact ?? '—' },
    { key: 'phone', title: units.phone, width: '9rem', cell: (row) => row.phone ?? '—' },
    { key: 'duties', title: units.duties, numeric: true, width: '5rem', cell: (row) => fill(units.dutyCount, { n: row.duties }) },
  ];
}
