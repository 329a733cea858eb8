import '../supervision.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { fill } from '#platform/web/fill.ts';
import { plainDate, today } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import { PhoneHead } from '#platform/web/kit/phone-head.tsx';
import { Tabs } from '#platform/web/kit/tabs.tsx';
import { usePageSearch } from '#platform/web/page-params.ts';
import type { MatterRow, MySupervision } from '../../contract/views.ts';
import { mattersQuery, mySupervisionQuery } from '../api.ts';
import { stateTone } from '../components/state-tone.ts';
import { myMatterHref } from '../links.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

const TABS = ['mine', 'questions', 'year'] as const;
const Search = z.object({ tab: z.enum(TABS).optional().catch(undefined) });

/** A deputy's door to supervision: what he takes part in, what he asked and what became of it, and the year's matters. */
export function PhoneMattersPage() {
  const {
    pages: { phone },
  } = useSupervisionTexts();
  const [search, change] = usePageSearch(Search);
  const mine = useQuery(mySupervisionQuery);
  const hasMine = (mine.data?.matters.length ?? 0) > 0;
  const tab = search.tab ?? (mine.data === undefined || hasMine ? 'mine' : 'year');
  return (
    <>
      <PhoneHead title={phone.title} />
      <p className="muted">{phone.lead}</p>
      {mine.error ? <ErrorNote error={mine.error} onRetry={() => void mine.refetch()} /> : null}
      <Tabs
        label={phone.title}
        tabs={TABS.map((key) => ({
          key,
          label: phone.tabs[key],
          ...(key === 'year' || mine.data === undefined
            ? {}
            : { count: key === 'mine' ? mine.data.matters.length : mine.data.questions.length }),
        }))}
        selected={tab}
        onSelect={(key) => change({ tab: TABS.find((one) => one === key) })}
      >
        {tab === 'year' ? (
          <Year />
        ) : mine.data === undefined ? (
          mine.isPending ? (
            <LoadingNote lines={6} />
          ) : null
        ) : tab === 'questions' ? (
          <MyQuestions rows={mine.data.questions} />
        ) : (
          <MyMatters rows={mine.data.matters} />
        )}
      </Tabs>
    </>
  );
}

/** One matter of a list: how it stands, what is open, what came of it. */
function MatterCard({ row, role, outcome = '' }: { readonly row: MatterRow; readonly role?: string; readonly outcome?: string }) {
  const {
    words,
    pages: { phone, list },
  } = useSupervisionTexts();
  return (
    <Card>
      <PageLink href={myMatterHref(row.id)} className="sv-phone-row">
        <StatusTag tone={row.isOverdue ? 'late' : stateTone('matter', row.state)}>{wordOf(words.state, row.state)}</StatusTag>
        <h2>{row.subject}</h2>
        <p className="muted small">
          {wordOf(words.kind, row.kind)}
          {role === undefined ? '' : ` · ${fill(phone.as, { role: role === 'signer' ? phone.signer : wordOf(words.role, role) })}`}
          {row.heldOn === null ? '' : ` · ${plainDate(row.heldOn, today())}`}
          {row.points === 0
            ? ''
            : ` · ${fill(row.openPoints === 0 ? list.closedPoints : list.openPoints, { open: row.openPoints, all: row.points })}`}
        </p>
        {outcome === '' ? null : <p className="small">{outcome}</p>}
      </PageLink>
    </Card>
  );
}

function MyMatters({ rows }: { readonly rows: MySupervision['matters'] }) {
  const {
    pages: { phone },
  } = useSupervisionTexts();
  if (rows.length === 0) return <EmptyNote title={phone.noMatters} hint={phone.noMattersHint} />;
  return (
    <>
      {rows.map((row) => (
        <MatterCard key={row.id} row={row} role={row.role} outcome={row.outcome} />
      ))}
    </>
  );
}

function MyQuestions({ rows }: { readonly rows: MySupervision['questions'] }) {
  const {
    words,
    pages: { phone, matter },
  } = useSupervisionTexts();
  if (rows.length === 0) return <EmptyNote title={phone.noQuestions} hint={phone.noQuestionsHint} />;
  return (
    <>
      {rows.map((row) => (
        <Card key={row.id}>
          <PageLink href={myMatterHref(row.matterId)} className="sv-phone-row">
            <StatusTag tone={stateTone('question', row.state)}>{wordOf(words.questionState, row.state)}</StatusTag>
            <h2>{row.text}</h2>
            <p className="muted small">
              {row.subject}
              {row.unitName === null ? '' : ` · ${row.unitName}`}
              {row.isPublic ? ` · ${matter.shown}` : ''}
            </p>
            {row.answer === null ? null : <p>{row.answer}</p>}
            {row.followUp === null ? null : (
              <p className="small">
                {matter.followUp} {row.followUp}
              </p>
            )}
          </PageLink>
        </Card>
      ))}
    </>
  );
}

function Year() {
  const {
    pages: { phone },
  } = useSupervisionTexts();
  const found = useQuery(mattersQuery({ year: Number(today().slice(0, 4)), limit: 100 }));
  if (found.data === undefined)
    return found.isPending ? <LoadingNote lines={6} /> : <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data.rows.length === 0) return <EmptyNote title={phone.none} hint="" />;
  return (
    <>
      {found.data.rows.map((row) => (
        <MatterCard key={row.id} row={row} />
      ))}
    </>
  );
}
