import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '#platform/web/api-error.ts';
import { can } from '#platform/web/can.ts';
import { fill } from '#platform/web/fill.ts';
import { Button, buttonClass } from '#platform/web/kit/button.tsx';
import { CheckboxGroup } from '#platform/web/kit/checkbox-group.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import type { ContestView } from '../../contract/views.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { contestHref } from '../links.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { ExportButtons } from './export-buttons.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import type { ContestActs } from './use-contest-acts.ts';

type Props = { readonly view: ContestView; readonly outcome: Outcome; readonly acts: ContestActs };

/** What the vote came to, who was chosen, and what has to be voted next. */
export function ContestResult({ view, outcome, acts }: Props) {
  const {
    words,
    pages: { result },
  } = useBallotTexts();
  const { all, present, issued, received, valid, notCast } = outcome;
  return (
    <section className="bc-now" aria-label={result.title}>
      <p className={outcome.verdict === 'passed' || outcome.verdict === 'decided' ? 'bc-verdict' : 'bc-verdict no'}>
        {words.verdict[outcome.verdict]}
      </p>
      <p>{fill(result.line, { all, present, issued, received, valid, void: outcome.void, notCast })}</p>
      {view.warnings.map((warning) => (
        <p key={warning} className="note wait">
          {words.warning[warning]}
        </p>
      ))}
      <OutcomeTable contest={view.contest} outcome={outcome} />
      <div className="bc-acts">
        <NextVote view={view} outcome={outcome} acts={acts} />
        <ExportButtons contestId={view.id} />
      </div>
    </section>
  );
}

/** Equal votes, too few, or an invalid ballot: the next contest is drawn up from this one. */
function NextVote({ view, outcome, acts }: Props) {
  const {
    words,
    pages: { result },
  } = useBallotTexts();
  const navigate = useNavigate();
  const [isChoosing, setChoosing] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const { followUp } = outcome;
  if (view.followedById !== null)
    return (
      <PageLink href={contestHref(view.meetingId, view.followedById)} className={buttonClass('primary')}>
        {result.nextVote}
      </PageLink>
    );
  if (followUp === null || !can(view, 'follow-up')) return null;
  const drawUp = async (): Promise<void> => {
    const next = await acts.run('follow-up', {
      title: `${view.title}${fill(result.nextTitle, { what: words.occasion[followUp.kind === 'repeat' ? 'regular' : followUp.kind] })}`,
      ...(picked.length === 0 ? {} : { picked }),
    });
    if (next) void navigate({ to: contestHref(next.meetingId, next.id) });
  };
  const isLevel = acts.error !== undefined && problemOf(acts.error).code === 'ballots.level_candidates';
  const left = outcome.options
    .filter(({ verdict }) => verdict === 'not-elected')
    .map(({ key, label, for: votes }) => ({ value: key, label: `${label}（${votes}）` }));
  return (
    <>
      <Button
        kind="primary"
        busy={acts.busy === 'follow-up'}
        onClick={() => {
          void drawUp();
        }}
      >
        {words.followUp[followUp.kind]}
      </Button>
      {isLevel ? <Button onClick={() => setChoosing(true)}>{result.chooseLevel}</Button> : null}
      <Dialog title={result.chooseLevel} open={isChoosing} onClose={() => setChoosing(false)}>
        <div className="form">
          <CheckboxGroup label={result.levelAsk} value={picked} options={left} onChange={setPicked} />
          <div className="acts">
            <Button
              kind="primary"
              busy={acts.busy === 'follow-up'}
              onClick={() => {
                void drawUp();
              }}
            >
              {words.followUp[followUp.kind]}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
