import { fill } from '#platform/web/fill.ts';
import { Card } from '#platform/web/kit/card.tsx';
import type { Outcome } from '../../domain/outcome.ts';
import { stepSentence } from '../../domain/step-sentence.ts';
import { useBallotTexts } from '../use-ballot-texts.ts';

/** The reckoning step by step, each with its rule: whoever doubts the result can follow it. */
export function OutcomeSteps({ outcome }: { readonly outcome: Outcome }) {
  const {
    words,
    pages: { result },
  } = useBallotTexts();
  return (
    <Card title={result.steps}>
      <ol className="bc-steps">
        {outcome.steps.map((step) => {
          const sentence = stepSentence(step, words, fill);
          return (
            <li key={`${step.code}${sentence}`}>
              <span className={step.holds ? 'yes' : 'no'} aria-hidden="true">
                {step.holds ? '✓' : '✕'}
              </span>
              <span>
                {sentence}
                <span className="visually-hidden">{step.holds ? result.holds : result.holdsNot}</span>
              </span>
              <span className="rule">{step.rule}</span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
