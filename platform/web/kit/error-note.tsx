import type { ReactNode } from 'react';
import type { KitTexts } from '#platform/texts/kit-zh-cn.ts';
import { type Problem, problemOf, problemSentence } from '../api-error.ts';
import { fill } from '../fill.ts';
import { useKitTexts } from '../kit-texts.ts';
import { Button, buttonClass } from './button.tsx';

type Props = {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** h1 where the note is all there is of the page. */ readonly heading?: 'h1' | 'h2';
  /** Ways on, beside trying again. */ readonly children?: ReactNode;
};

/** Nobody is signed in any more; a password or a code that was refused answers 401 too, and is no such thing. */
const isSignedOut = ({ status, code }: Problem): boolean => status === 401 && !code.startsWith('identity.');

/** Requirements on the system itself stand in no law a reader could open. */
const isOfTheSystem = (rule: string): boolean => /^R-\d/.test(rule);

/** Somebody else was faster; other conflicts are rules, and nobody else's doing. */
const isStale = ({ code, current, detail }: Problem): boolean =>
  code === 'platform.stale_version' || current !== undefined || detail === undefined;

/** What happened, in few words. */
export function errorTitle(problem: Problem, texts: KitTexts): string {
  if (problem.status === 401 && !isSignedOut(problem)) return texts.errorTitle;
  const titles: Readonly<Record<number, string>> = {
    0: texts.unreachableTitle,
    401: texts.signedOutTitle,
    403: texts.forbiddenTitle,
    404: texts.notFoundTitle,
    ...(isStale(problem) ? { 409: texts.conflictTitle } : {}),
  };
  return titles[problem.status] ?? texts.errorTitle;
}

/** A problem document as people read it: what happened, by which rule, what to do now. No right to see something is one of its faces. */
export function ErrorNote({ error, onRetry, heading: Heading = 'h2', children }: Props) {
  const texts = useKitTexts();
  const problem = problemOf(error);
  return (
    <div className="note bad" role="alert">
      <Heading>{errorTitle(problem, texts)}</Heading>
      <p>{problemSentence(problem, texts)}</p>
      {problem.advice === undefined ? null : (
        <p>
          {texts.whatNow}
          {problem.advice}
        </p>
      )}
      {problem.rule === undefined || isOfTheSystem(problem.rule) ? null : (
        <p className="rule">{fill(texts.rule, { rule: problem.rule })}</p>
      )}
      {problem.requestId !== undefined && problem.status >= 500 ? (
        <p className="rule">{fill(texts.requestNumber, { id: problem.requestId })}</p>
      ) : null}
      {isSignedOut(problem) ? (
        <p>
          <a
            className={buttonClass()}
            href={`/sign-in?to=${encodeURIComponent(globalThis.location.pathname + globalThis.location.search)}`}
          >
            {texts.signInAgain}
          </a>
        </p>
      ) : null}
      {onRetry || children ? (
        <p className="row">
          {onRetry ? <Button onClick={onRetry}>{texts.retry}</Button> : null}
          {children}
        </p>
      ) : null}
    </div>
  );
}
