import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { longDate, plainDate, today } from '#platform/web/formats.ts';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { ReconciliationRow } from '../../contract/views.ts';
import { reconciliationQuery } from '../api.ts';
import { stateTone } from '../components/state-tone.ts';
import { YearBar } from '../components/year-bar.tsx';
import { matterHref } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

const Search = z.object({
  year: z.coerce.number().int().min(1954).max(2200).optional().catch(undefined),
  red: z.coerce.number().optional().catch(undefined),
});

/** Plan beside deed beside outcome; one sheet to print for the chairs' council. */
export function DeskReconciliationPage() {
  const {
    pages: { reconciliation: page, common },
  } = useSupervisionTexts();
  const [search, change] = usePageSearch(Search);
  const year = search.year ?? Number(today().slice(0, 4));
  const found = useQuery(reconciliationQuery(year));
  const rows = found.data?.rows ?? [];
  return (
    <>
      <PageHead
        title={fill(page.title, { year })}
        actions={[{ key: 'print', label: common.print, onPress: () => window.print() }]}
        menus={
          <>
            <YearBar year={year} onYear={(to) => change({ year: to })} />
            <label className="row sv-noprint">
              <input
                type="checkbox"
                checked={search.red === 1}
                onChange={(event) => change({ red: event.target.checked ? 1 : undefined })}
              />
              {page.onlyRed}
            </label>
          </>
        }
      >
        {found.data === undefined ? null : (
          <p className="muted">
            {fill(page.lead, { all: rows.length, red: found.data.red })}{' '}
            <span className="faint">{fill(page.as, { day: longDate(today()) })}</span>
          </p>
        )}
      </PageHead>
      {found.isPending ? (
        <LoadingNote lines={10} />
      ) : found.data === undefined ? (
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyNote title={page.none} hint="" />
      ) : (
        <Sheet rows={search.red === 1 ? rows.filter(({ isRed }) => isRed) : rows} />
      )}
    </>
  );
}

function Sheet({ rows }: { readonly rows: readonly ReconciliationRow[] }) {
  const {
    words,
    pages: { reconciliation: page, common },
  } = useSupervisionTexts();
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return (
    <table className="sv-recon">
      <thead>
        <tr>
          <th scope="col" aria-label={common.none} />
          <th scope="col">{page.planned}</th>
          <th scope="col">{page.deed}</th>
          <th scope="col">{page.outcome}</th>
        </tr>
      </thead>
      {kinds.map((kind) => (
        <tbody key={kind}>
          <tr className="kind">
            <th colSpan={4} scope="rowgroup">
              {wordOf(words.kind, kind)} <span className="small muted">{rows.filter((row) => row.kind === kind).length}</span>
            </th>
          </tr>
          {rows
            .filter((row) => row.kind === kind)
            .map((row, place) => (
              <Line key={row.matterId} row={row} place={place + 1} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Line({ row, place }: { readonly row: ReconciliationRow; readonly place: number }) {
  const {
    words,
    pages: { reconciliation: page, common },
  } = useSupervisionTexts();
  const last = row.deeds.at(-1);
  return (
    <tr className={row.isRed ? 'red' : ''}>
      <td className="num">{place}</td>
      <td>
        <PageLink href={matterHref(row.matterId)}>{row.subject}</PageLink>
        <div className="small muted">
          {row.ownerName}
          {row.quarter === null ? '' : ` · ${fill(common.quarter, { n: row.quarter })}`}
        </div>
      </td>
      <td>
        {row.heldOn === null ? null : <div>{fill(page.heldOn, { day: longDate(row.heldOn) })}</div>}
        {last === undefined ? (
          <span className="faint">{page.noDeed}</span>
        ) : (
          <div className="small muted">
            {plainDate(last.on, today())} {wordOf(words.act, last.action)}
          </div>
        )}
      </td>
      <td>
        {row.why === null ? (
          <StatusTag tone={stateTone('matter', row.state)}>{wordOf(words.state, row.state)}</StatusTag>
        ) : (
          <StatusTag tone="late">{wordOf(words.red, row.why)}</StatusTag>
        )}
        {row.points === 0 ? null : (
          <div className="small muted">{fill(page.pointsDone, { closed: row.closedPoints, all: row.points })}</div>
        )}
        {row.outcome === '' ? null : <div className="small">{row.outcome}</div>}
      </td>
    </tr>
  );
}
