import { buttonClass } from '#platform/web/kit/button.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { StatusTag } from '#platform/web/kit/status-tag.tsx';
import type { ContestView } from '../../contract/views.ts';
import { voteHref } from '../links.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { isOpen, toneOf } from './contest-stage.ts';

type Row = Pick<ContestView, 'id' | 'meetingId' | 'title' | 'state' | 'contest' | 'own'>;

/** Votes that are open and mine: to be cast, or with their receipt. */
export function OpenContestCards({ rows }: { readonly rows: readonly Row[] }) {
  const {
    words,
    pages: { vote },
  } = useBallotTexts();
  const open = rows.filter(({ state }) => isOpen(state));
  if (open.length === 0) return null;
  return (
    <section aria-label={vote.openNow} aria-live="polite">
      {open.map((row) => (
        <article key={row.id} className="bv-open">
          <p className="row">
            <StatusTag tone={toneOf(row.state)}>{words.state[row.state]}</StatusTag>
            <span className="muted small">{words.visibility[row.contest.method.visibility]}</span>
          </p>
          <h2>{row.title}</h2>
          <PageLink href={voteHref(row.meetingId, row.id)} className={buttonClass(row.own.mayCast ? 'primary' : 'plain')}>
            {row.own.mayCast ? vote.goVote : vote.seeReceipt}
          </PageLink>
        </article>
      ))}
    </section>
  );
}
