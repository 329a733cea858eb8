import { Card } from '#platform/web/kit/card.tsx';
import type { Contest } from '../../domain/contest.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';
import { neededLine } from './needed-line.ts';
import { outcomeColumns, verdictWord } from './outcome-table.tsx';

/** The result on the phone, once the hall has it. */
export function PhoneOutcome({ contest, outcome }: { readonly contest: Contest; readonly outcome: Outcome }) {
  const texts = useBallotTexts();
  const {
    words,
    pages: { result, vote },
  } = texts;
  const isGood = outcome.verdict === 'passed' || outcome.verdict === 'decided';
  const columns = outcomeColumns(contest, words, result.votes);
  return (
    <Card title={vote.resultTitle}>
      <p className={isGood ? 'bv-verdict' : 'bv-verdict no'}>{words.verdict[outcome.verdict]}</p>
      <ul className="bv-outcome">
        {outcome.options.map((option) => (
          <li key={option.key}>
            <span>{option.label}</span>
            <b>{verdictWord(contest, option.verdict, words)}</b>
            <small>
              {columns
                .filter(({ key }) => !option.isWriteIn || key === 'f')
                .map(({ label, value }) => `${label} ${value(option)}`)
                .join('　')}
            </small>
          </li>
        ))}
      </ul>
      <p className="small">{neededLine(contest, outcome, texts)}</p>
    </Card>
  );
}
