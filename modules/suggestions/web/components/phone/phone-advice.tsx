import { fill } from '#platform/web/fill.ts';
import type { Advice } from '../../../domain/writing-advice.ts';
import { type PhoneTexts, usePhoneTexts } from '../../use-phone-texts.ts';

/** The coach's sentence. */
export function adviceSentence(advice: Advice, { write }: PhoneTexts): string {
  switch (advice.kind) {
    case 'ground':
      return fill(write.ground[advice.ground], { words: advice.words });
    case 'private':
      return fill(write.private[advice.of], { words: advice.words });
    case 'double-point':
      return fill(write.advice['double-point'], { index: advice.index + 1 });
    default:
      return fill(write.advice[advice.kind], { words: advice.words ?? '' });
  }
}

/** What the coach says while one writes: never a refusal, always with its reason. */
export function PhoneAdvice({ advice, withStep = false }: { readonly advice: readonly Advice[]; readonly withStep?: boolean }) {
  const texts = usePhoneTexts();
  const { write } = texts;
  return (
    <div role="status" className="advice">
      {advice.length === 0 ? null : (
        <>
          <h2>{write.adviceTitle}</h2>
          <ul>
            {advice.map((one) => {
              const sentence = adviceSentence(one, texts);
              return (
                <li key={`${one.part}-${sentence}`} className={one.kind === 'ground' || one.kind === 'private' ? 'weighs' : ''}>
                  {withStep ? <b>{fill(write.adviceWhere, { step: write.steps[one.part] })}</b> : null}
                  {sentence}
                  <small>{fill(write.rule, { rule: write.ruleName[one.rule] })}</small>
                </li>
              );
            })}
          </ul>
          <p className="small muted">{write.adviceIsOnly}</p>
        </>
      )}
    </div>
  );
}
