import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { DataTable } from '#platform/web/kit/data-table.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { MandateView, PostView } from '../../contract/desk-views.ts';
import { bodyHref, unitHref } from '../links.ts';
import { useRegisterTexts, wordFor } from '../use-register-texts.ts';

/** Mandates at every level, with from and to and what may be done. */
export function MandateTable({
  mandates,
  onAct,
}: {
  readonly mandates: readonly MandateView[];
  readonly onAct: (action: string, mandate: MandateView) => void;
}) {
  const { person, acts, levelLong, column } = useRegisterTexts();
  const words: Readonly<Record<string, string>> = acts;
  return (
    <DataTable
      label={person.mandates}
      data={{ rows: mandates }}
      rowKey={(row) => row.id}
      rowName={(row) => row.congress}
      empty={<EmptyNote title={person.noMandate} hint={person.noMandateHint} />}
      columns={[
        {
          key: 'congress',
          title: person.congress,
          cell: (row) => (
            <>
              {row.congress} <small className="faint">{wordFor(levelLong, row.level)}</small>
            </>
          ),
        },
        { key: 'term', title: column.term, width: '6rem', cell: (row) => fill(person.term, { n: row.term }) },
        {
          key: 'delegation',
          title: `${person.delegation} · ${person.constituency}`,
          cell: (row) => [row.delegation, row.constituency].filter(Boolean).join(' · ') || '—',
        },
        {
          key: 'span',
          title: `${person.from} · ${person.until}`,
          width: '15rem',
          cell: (row) => <Span from={row.startsOn} until={row.endsOn} />,
        },
        { key: 'state', title: person.state, width: '13rem', cell: (row) => <MandateState mandate={row} /> },
        {
          key: 'actions',
          title: person.actions,
          width: '19rem',
          cell: (row) => (
            <span className="rg-acts">
              {row.actions.map((action) => (
                <Button key={action} onClick={() => onAct(action, row)}>
                  {words[action] ?? action}
                </Button>
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}

function Span({ from, until }: { readonly from: string; readonly until: string | null }) {
  const { person } = useRegisterTexts();
  return (
    <>
      {longDate(from)} – {until === null ? person.now : longDate(until)}
    </>
  );
}

function MandateState({ mandate }: { readonly mandate: MandateView }) {
  const { person, endReason } = useRegisterTexts();
  if (mandate.endReason !== null)
    return (
      <>
        <StatusTag tone="still">{person.ended}</StatusTag> <small>{wordFor(endReason, mandate.endReason)}</small>
      </>
    );
  if (mandate.suspendedFrom !== null && mandate.suspendedUntil === null)
    return <StatusTag tone="wait">{fill(person.suspended, { date: longDate(mandate.suspendedFrom) })}</StatusTag>;
  return (
    <>
      <StatusTag tone="go">{person.sitting}</StatusTag>
      {mandate.suspendedFrom !== null && mandate.suspendedUntil !== null ? (
        <small> {fill(person.restored, { from: longDate(mandate.suspendedFrom), until: longDate(mandate.suspendedUntil) })}</small>
      ) : null}
    </>
  );
}

/** Posts, those held first. */
export function PostTable({ posts, onEnd }: { readonly posts: readonly PostView[]; readonly onEnd: (post: PostView) => void }) {
  const { person, acts, role } = useRegisterTexts();
  const placeOf = (post: PostView): string => (post.bodyId === null ? unitHref(post.organisationId ?? '') : bodyHref(post.bodyId));
  return (
    <DataTable
      label={person.posts}
      data={{ rows: posts }}
      rowKey={(row) => row.id}
      rowName={(row) => row.title}
      empty={<EmptyNote title={person.noPost} hint={person.noPostHint} />}
      columns={[
        { key: 'title', title: person.title, cell: (row) => row.title },
        { key: 'of', title: person.where, cell: (row) => <PageLink href={placeOf(row)}>{row.of}</PageLink> },
        { key: 'role', title: person.role, cell: (row) => wordFor(role, row.role) },
        {
          key: 'span',
          title: `${person.from} · ${person.until}`,
          width: '15rem',
          cell: (row) => <Span from={row.startsOn} until={row.endsOn} />,
        },
        {
          key: 'actions',
          title: person.actions,
          width: '7rem',
          cell: (row) => (
            <span className="rg-acts">
              {row.actions.includes('end') ? <Button onClick={() => onEnd(row)}>{acts.endPost}</Button> : null}
            </span>
          ),
        },
      ]}
    />
  );
}
