import { StatusTag, type Tone } from '#platform/web/kit/status-tag.tsx';
import type { Contest } from '../../domain/contest.ts';
import type { OptionOutcome, Outcome } from '../../domain/outcome.ts';
import { type BallotTexts, useBallotTexts } from '../use-ballot-texts.ts';

const TONE: Readonly<Record<OptionOutcome['verdict'], Tone>> = {
  passed: 'ok',
  elected: 'ok',
  satisfied: 'ok',
  'basically-satisfied': 'go',
  tied: 'wait',
  failed: 'late',
  dissatisfied: 'late',
  'not-elected': 'still',
  none: 'still',
};

/** 当选 for people, 入选 for projects. */
export const verdictWord = ({ kind }: Pick<Contest, 'kind'>, verdict: OptionOutcome['verdict'], words: BallotTexts['words']): string =>
  kind === 'choice' && (verdict === 'elected' || verdict === 'not-elected') ? words.choiceVerdict[verdict] : words.optionVerdict[verdict];

type Column = { readonly key: string; readonly label: string; readonly value: (option: OptionOutcome) => number };

/** Figures that the paper asked for, in the order of its marks. */
export function outcomeColumns(
  { kind, method }: Pick<Contest, 'kind' | 'method'>,
  { mark }: BallotTexts['words'],
  votes: string,
): Column[] {
  if (kind === 'assessment')
    return [
      { key: 's', label: mark.satisfied, value: (option) => option.satisfied ?? 0 },
      { key: 'b', label: mark['basically-satisfied'], value: (option) => option.basicallySatisfied ?? 0 },
      { key: 'd', label: mark.dissatisfied, value: (option) => option.dissatisfied ?? 0 },
    ];
  if (method.form === 'pick') return [{ key: 'f', label: votes, value: (option) => option.for }];
  return [
    { key: 'f', label: mark.for, value: (option) => option.for },
    { key: 'a', label: mark.against, value: (option) => option.against },
    { key: 'n', label: mark.abstain, value: (option) => option.abstain },
  ];
}

/** What each got and came to; written-in names below the printed ones. */
export function OutcomeTable({ contest, outcome }: { readonly contest: Contest; readonly outcome: Outcome }) {
  const {
    words,
    pages: { result },
  } = useBallotTexts();
  const columns = outcomeColumns(contest, words, result.votes);
  const rowClass = ({ key }: OptionOutcome): string => (outcome.chosen.includes(key) ? 'won' : outcome.tied.includes(key) ? 'tied' : '');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="bc-scroll" role="region" aria-label={result.title} tabIndex={0}>
      <table className="bc-result">
        <thead>
          <tr>
            <th scope="col">{result.what}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col" className="state">
              {result.verdict}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcome.options.map((option) => (
            <tr key={option.key} className={rowClass(option)}>
              <th scope="row">
                {option.label}
                {option.isWriteIn ? <small className="muted">　{result.writtenIn}</small> : null}
              </th>
              {columns.map((column) => (
                <td key={column.key}>{option.isWriteIn && column.key !== 'f' ? '—' : column.value(option)}</td>
              ))}
              <td className="state">
                <StatusTag tone={TONE[option.verdict]}>{verdictWord(contest, option.verdict, words)}</StatusTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
