import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { plainDate, today } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { mattersQuery } from '../api.ts';
import { PhoneHead } from '../components/phone-head.tsx';
import { stateTone } from '../components/state-tone.ts';
import { myMatterHref } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

/** This year's matters for a member, to read. */
export function PhoneMattersPage() {
  const { words, pages: { phone } } = useSupervisionTexts();
  const found = useQuery(mattersQuery({ year: Number(today().slice(0, 4)), limit: 100 }));
  return (
    <>
      <PhoneHead title={phone.title} />
      <p className="muted">{phone.lead}</p>
      {found.isPending ? <LoadingNote lines={6} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data?.rows.length === 0 ? <EmptyNote title={phone.none} hint="" /> : null}
      {(found.data?.rows ?? []).map((row) => (
        <Card key={row.id}><PageLink href={myMatterHref(row.id)} className="sv-phone-row"><StatusTag tone={row.isOverdue ? 'late' : stateTone('matter', row.state)}>{wordOf(words.state, row.state)}</StatusTag><h2>{row.subject}</h2><p className="muted small">{wordOf(words.kind, row.kind)}{row.heldOn === null ? '' : ` · ${plainDate(row.heldOn, today())}`}</p></PageLink></Card>
      ))}
    </>
  );
}
