import { useElder } from '#platform/web/elder.ts';
import { stepMark, WRITE_STEPS, type WriteStep, type WriteValues } from '../../phone-write-values.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';

type Props = { readonly values: WriteValues; readonly onGo: (step: WriteStep) => void };

/** Where I am among the steps; every step can be gone to. In the elder view the strip is folded. */
export function PhoneStepStrip({ values, onGo }: Props) {
  const { write } = usePhoneTexts();
  const elder = useElder();
  const at = WRITE_STEPS.indexOf(values.step);
  const steps = (
    <ol className="steps">
      {WRITE_STEPS.map((step, place) => (
        <li key={step}>
          <button
            type="button"
            className={place === at ? 'at' : stepMark(step, values)}
            aria-current={place === at ? 'step' : undefined}
            onClick={() => onGo(step)}
          >
            <i aria-hidden="true" />
            {write.steps[step]}
            <span className="visually-hidden">{stepMark(step, values) === 'done' ? write.stepDone : write.stepOpen}</span>
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={write.allSteps} className="steps-nav">
      {elder ? (
        <details className="fold">
          <summary>{write.allSteps}</summary>
          {steps}
        </details>
      ) : (
        steps
      )}
    </nav>
  );
}
