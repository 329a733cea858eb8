import '../register.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { TermView, TreeRow } from '../../contract/desk-views.ts';
import { treeQuery } from '../api.ts';
import { EditDialog, type Edit } from '../components/edit-dialog.tsx';
import { editSessionDays, enterSession, sessionWords } from '../components/session-edits.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';

/** What may be done with a session here; absent where nothing may. */
type OnDays = ((term: number, session: TermView['sessions'][number]) => void) | undefined;

/** The tree of congresses, with the terms and sessions of this one. */
export function TreePage() {
  const texts = useRegisterTexts();
  const { tree } = texts;
  const found = useQuery(treeQuery);
  const [edit, setEdit] = useState<Edit>();
  const rows = found.data?.rows ?? [];
  const known = new Set(rows.map(({ id }) => id));
  const roots = rows.filter(({ parentId }) => parentId === null || !known.has(parentId));
  const own = rows.find(({ isOwn }) => isOwn);
  const enters = can(found.data, 'enter-session') && own !== undefined;
  const onDays: OnDays = enters ? (term, session) => setEdit(editSessionDays(texts, term, session)) : undefined;
  return (
    <>
      <PageHead
        title={tree.title}
        actions={
          enters
            ? [{ key: 'session', label: tree.enterSession, primary: true, onPress: () => setEdit(enterSession(texts, own.terms)) }]
            : []
        }
      />
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data === undefined && !found.error ? <LoadingNote lines={8} /> : null}
      {found.data?.rows.length === 0 ? <EmptyNote title={tree.emptyTitle} hint={tree.emptyHint} /> : null}
      <ul className="rg-tree rg-narrow">
        {roots.map((row) => (
          <Branch key={row.id} row={row} rows={rows} onDays={onDays} />
        ))}
      </ul>
      <EditDialog edit={edit} onClose={() => setEdit(undefined)} />
    </>
  );
}

type BranchProps = { readonly row: TreeRow; readonly rows: readonly TreeRow[]; readonly onDays: OnDays };
function Branch({ row, rows, onDays }: BranchProps) {
  const below = rows.filter(({ parentId }) => parentId === row.id);
  return (
    <li className={row.isOwn ? 'own' : ''}>
      <Congress row={row} onDays={onDays} />
      {below.length > 0 ? (
        <ul>
          {below.map((each) => (
            <Branch key={each.id} row={each} rows={rows} onDays={onDays} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Congress({ row, onDays }: Omit<BranchProps, 'rows'>) {
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
        <Term key={term.number} term={term} onDays={onDays} />
      ))}
    </div>
  );
}

function Term({ term, onDays }: { readonly term: TermView; readonly onDays: OnDays }) {
  const texts = useRegisterTexts();
  const { tree } = texts;
  return (
    <div className="small">
      {fill(tree.term, { n: term.number })}{' '}
      <span className="faint">
        {fill(tree.since, { date: longDate(term.startsOn) })}
        {term.endsOn === null ? '' : ` ${fill(tree.until, { date: longDate(term.endsOn) })}`}
      </span>
      {term.sessions.length === 0 ? ` · ${tree.noSessions}` : null}
      <ul className="rg-sessions">
        {term.sessions.map((session) => (
          <li key={session.number}>
            {sessionWords(texts, session)}
            {onDays ? (
              <Button
                kind="quiet"
                aria-label={fill(tree.editDaysOf, { session: fill(tree.session, { n: session.number }) })}
                onClick={() => onDays(term.number, session)}
              >
                {tree.editDays}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
