import '../register.css';
import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { TreeRow } from '../../contract/desk-views.ts';
import { treeQuery } from '../api.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';

/** The tree of congresses, with the terms and sessions of this one. */
export function TreePage() {
  const { tree } = useRegisterTexts();
  const found = useQuery(treeQuery);
  const rows = found.data ?? [];
  const known = new Set(rows.map(({ id }) => id));
  const roots = rows.filter(({ parentId }) => parentId === null || !known.has(parentId));
  return (
    <>
      <PageHead title={tree.title} />
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data === undefined && !found.error ? <LoadingNote lines={8} /> : null}
      {found.data?.length === 0 ? <EmptyNote title={tree.emptyTitle} hint={tree.emptyHint} /> : null}
      <ul className="rg-tree rg-narrow">
        {roots.map((row) => (
          <Branch key={row.id} row={row} rows={rows} />
        ))}
      </ul>
    </>
  );
}

function Branch({ row, rows }: { readonly row: TreeRow; readonly rows: readonly TreeRow[] }) {
  const below = rows.filter(({ parentId }) => parentId === row.id);
  return (
    <li className={row.isOwn ? 'own' : ''}>
      <Congress row={row} />
      {below.length > 0 ? (
        <ul>
          {below.map((each) => (
            <Branch key={each.id} row={each} rows={rows} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Congress({ row }: { readonly row: TreeRow }) {
  const { tree, levelLong } = useRegisterTexts();
  return (
    <div className="rg-node">
      <div className="row">
        <b>{row.name}</b>
        <span className="muted small">{wordFor(levelLong, row.level)}</span>
        {row.isOwn ? <StatusTag tone="go">{tree.own}</StatusTag> : null}
        {row.isHosted && !row.isOwn ? <StatusTag tone="still">{tree.hosted}</StatusTag> : null}
        {row.deputies > 0 ? <span className="muted small">{fill(tree.deputies, { n: row.deputies })}</span> : null}
      </div>
      {row.terms.map((term) => (
        <p key={term.number} className="small">
          {fill(tree.term, { n: term.number })}{' '}
          <span className="faint">
            {fill(tree.since, { date: longDate(term.startsOn) })}
            {term.endsOn === null ? '' : ` ${fill(tree.until, { date: longDate(term.endsOn) })}`}
          </span>
          {' · '}
          {term.sessions.length === 0
            ? tree.noSessions
            : term.sessions
                .map(({ number, opensOn, closesOn }) => `${fill(tree.session, { n: number })} ${longDate(opensOn)}–${longDate(closesOn)}`)
                .join('；')}
        </p>
      ))}
    </div>
  );
}
