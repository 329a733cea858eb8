import { useEffect } from 'react';
import { atLeastTwoThirds, moreThanHalf } from '#platform/domain/law/counting.ts';
import { fill } from '#platform/web/fill.ts';
import type { ScreenView } from '../../contract/views.ts';
import type { Contest } from '../../domain/contest.ts';
import type { OptionOutcome, Outcome } from '../../domain/outcome.ts';
import { isResultShown } from '../../domain/result-shown.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { ClosingCount } from './closing-count.tsx';
import { isOpen } from './contest-stage.ts';
import { neededLine } from './needed-line.ts';
import { outcomeColumns, verdictWord } from './outcome-table.tsx';
import { SeatGrid } from './seat-grid.tsx';

/** A vote as the whole hall sees it. While it is open: how many papers are in, and nothing else. */
export function ScreenVote({ view, meeting }: { readonly view: ScreenView; readonly meeting?: string | undefined }) {
  const {
    words,
    pages: { screen },
  } = useBallotTexts();
  const { contest } = view;
  useEffect(() => {
    document.title = view.title;
  }, [view.title]);
  const outcome = view.result !== null && isResultShown(view.state, contest.method.isCertified) ? view.result : null;
  const seats = contest.options.length === 1 ? view.seats : null;
  const [option] = contest.options;
  return (
    <>
      <header className="screen-head">
        <div>
          <p>{meeting ?? `${words.kind[view.kind]}　${words.visibility[contest.method.visibility]}`}</p>
          <h1>{view.title}</h1>
        </div>
        <p className="place">
          {words.visibility[contest.method.visibility]}　{words.state[view.state]}
        </p>
      </header>
      <main className={seats === null ? 'sv-main wide' : 'sv-main'}>
        {outcome === null ? (
          <Taking view={view} />
        ) : contest.options.length === 1 && contest.kind !== 'assessment' ? (
          <OneResult contest={contest} outcome={outcome} />
        ) : (
          <ManyResults view={view} outcome={outcome} />
        )}
        {seats === null || option === undefined ? null : <SeatGrid seats={seats} isShown={outcome !== null} option={option.key} />}
      </main>
      <footer className="screen-foot">
        <span>{fill(screen.foot, { all: view.onRoll, present: view.present, quorum: quorumLine(view, screen.quorumMet) })}</span>
        <span>
          {view.contestHash === null
            ? ''
            : fill(screen.fingerprint, { hash: view.contestHash.slice(0, 4), more: view.contestHash.slice(4, 8) })}
        </span>
      </footer>
    </>
  );
}

/** A vote opens only with a quorum (组织法 14, 51), so that an open one has it; where the law asks none nothing is said. */
function quorumLine({ contest: { body }, onRoll, present }: ScreenView, words: string): string {
  const needed = body === 'congress' ? atLeastTwoThirds(onRoll) : body === 'standing-committee' ? moreThanHalf(onRoll) : null;
  return needed === null || present < needed ? '' : fill(words, { needed });
}

function Taking({ view }: { readonly view: ScreenView }) {
  const {
    pages: { screen },
  } = useBallotTexts();
  return (
    <div className="sv-open" role="status">
      <b>
        {view.received}
        <small>/ {view.present}</small>
      </b>
      {view.state === 'closing' ? <ClosingCount view={view} words={screen.closingIn} over={screen.closing} className="soon" /> : null}
      <p>{view.state === 'closing' ? '' : isOpen(view.state) ? screen.open : view.state === 'closed' ? screen.counting : screen.waiting}</p>
    </div>
  );
}

/** A motion, a removal, one appointment: its figures, those who did not press apart from those who abstained. */
function OneResult({ contest, outcome }: { readonly contest: Contest; readonly outcome: Outcome }) {
  const {
    words,
    pages: { screen },
  } = useBallotTexts();
  const [option] = outcome.options;
  if (option === undefined) return null;
  return (
    <div>
      <div className="figures">
        <div className="first">
          <b>{option.for}</b>
          {words.mark.for}
        </div>
        <div>
          <b>{option.against}</b>
          {words.mark.against}
        </div>
        <div>
          <b>{option.abstain}</b>
          {words.mark.abstain}
        </div>
        <div>
          <b>{outcome.notCast}</b>
          {screen.notPressed}
        </div>
      </div>
      <Verdict contest={contest} outcome={outcome} />
    </div>
  );
}

function Verdict({ contest, outcome }: { readonly contest: Contest; readonly outcome: Outcome }) {
  const texts = useBallotTexts();
  const { words } = texts;
  const needed = neededLine(contest, outcome, texts);
  const isGood = outcome.verdict === 'passed' || outcome.verdict === 'decided';
  return (
    <p className={isGood ? 'sv-verdict' : 'sv-verdict no'}>
      {words.verdict[outcome.verdict]}
      {needed === '' ? null : <small>{needed}</small>}
    </p>
  );
}

const MANY = 8;

/** Candidates or projects, each with its votes and what it came to. Those who stay without votes by pen are left out. */
function ManyResults({ view, outcome }: { readonly view: ScreenView; readonly outcome: Outcome }) {
  const options = outcome.options.filter(({ isWriteIn, key }) => !isWriteIn || outcome.chosen.includes(key) || outcome.tied.includes(key));
  const half = Math.ceil(options.length / 2);
  return (
    <div>
      {options.length <= MANY ? (
        <Rows view={view} outcome={outcome} options={options} />
      ) : (
        <div className="sv-two">
          <Rows view={view} outcome={outcome} options={options.slice(0, half)} isMany />
          <Rows view={view} outcome={outcome} options={options.slice(half)} isMany />
        </div>
      )}
      {outcome.verdict === 'decided' ? (
        <NeededLine contest={view.contest} outcome={outcome} />
      ) : (
        <Verdict contest={view.contest} outcome={outcome} />
      )}
    </div>
  );
}

function NeededLine({ contest, outcome }: { readonly contest: Contest; readonly outcome: Outcome }) {
  const texts = useBallotTexts();
  const {
    pages: { screen },
  } = texts;
  const needed = neededLine(contest, outcome, texts);
  return (
    <p className="sv-verdict no">
      <small>
        {needed === '' ? '' : `${needed}　`}
        {fill(screen.papers, { issued: outcome.issued, received: outcome.received, void: outcome.void })}
      </small>
    </p>
  );
}

function Rows({
  view,
  outcome,
  options,
  isMany = false,
}: {
  readonly view: ScreenView;
  readonly outcome: Outcome;
  readonly options: readonly OptionOutcome[];
  readonly isMany?: boolean;
}) {
  const {
    words,
    pages: { result },
  } = useBallotTexts();
  const columns = outcomeColumns(view.contest, words, result.votes);
  return (
    <table className={isMany ? 'sv-list many' : 'sv-list'}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{result.what}</span>
          </th>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{result.verdict}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <tr key={option.key} className={outcome.chosen.includes(option.key) ? 'won' : outcome.tied.includes(option.key) ? 'tied' : ''}>
            <th scope="row">{option.label}</th>
            {columns.map((column) => (
              <td key={column.key}>{option.isWriteIn && column.key !== 'f' ? '—' : <b>{column.value(option)}</b>}</td>
            ))}
            <td className="state">{verdictWord(view.contest, option.verdict, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
