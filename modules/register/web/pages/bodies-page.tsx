import '../register.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { BodyDesk, type BodyRow } from '../../contract/desk-views.ts';
import { BODY_KINDS } from '../../domain/body-kinds.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import { bodiesQuery } from '../api.ts';
import { EditDialog, type Edit } from '../components/edit-dialog.tsx';
import { bodyHref } from '../links.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';

function addBody({ bodies, bodyKind, acts }: RegisterTexts, onDone: (answer: unknown) => void): Edit {
  return {
    title: bodies.add,
    path: 'bodies',
    onDone,
    body: (answers) => answers,
    fields: [
      {
        name: 'kind',
        label: bodies.kind,
        kind: 'choice',
        required: true,
        options: BODY_KINDS.map((value) => ({ value, label: bodyKind[value] })),
      },
      { name: 'name', label: bodies.name, kind: 'text', required: true, max: 60 },
      { name: 'rankOrder', label: bodies.rankOrder, kind: 'number', hint: acts.rankHint },
    ],
  };
}

/** Standing committee, committees, delegations and groups, kind by kind. */
export function BodiesPage() {
  const texts = useRegisterTexts();
  const { bodies } = texts;
  const navigate = useNavigate();
  const found = useQuery(bodiesQuery);
  const [edit, setEdit] = useState<Edit>();
  const open = (answer: unknown): void => void navigate({ to: bodyHref(BodyDesk.parse(answer).id) });
  return (
    <>
      <PageHead
        title={bodies.title}
        actions={
          can(found.data, 'add') ? [{ key: 'add', label: bodies.add, primary: true, onPress: () => setEdit(addBody(texts, open)) }] : []
        }
      />
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data === undefined && !found.error ? <LoadingNote lines={8} /> : null}
      {found.data?.rows.length === 0 ? <EmptyNote title={bodies.emptyTitle} hint={bodies.emptyHint} /> : null}
      <div className="rg-kinds">
        {[...Map.groupBy(found.data?.rows ?? [], ({ kind }) => kind)].map(([kind, rows]) => (
          <Kind key={kind} kind={kind} rows={rows} />
        ))}
      </div>
      <EditDialog edit={edit} onClose={() => setEdit(undefined)} />
    </>
  );
}

function Kind({ kind, rows }: { readonly kind: string; readonly rows: readonly BodyRow[] }) {
  const { bodies, bodyKind } = useRegisterTexts();
  return (
    <section className={rows.length === 1 ? 'rg-kind' : 'rg-kind many'} aria-label={wordFor(bodyKind, kind)}>
      <h2>{wordFor(bodyKind, kind)}</h2>
      <ul className="rg-cards">
        {rows.map(({ id, name, members }) => (
          <li key={id}>
            <PageLink href={bodyHref(id)}>
              {name} <span>{fill(bodies.members, { n: members })}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
