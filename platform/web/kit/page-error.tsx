import { useEffect } from 'react';
import { problemOf } from '../api-error.ts';
import { useKitTexts } from '../kit-texts.ts';
import { buttonClass } from './button.tsx';
import { ErrorNote, errorTitle } from './error-note.tsx';
import { PageLink } from './page-link.tsx';

type Props = { readonly error: unknown; readonly onRetry?: () => void };

/** Asking again brings neither a right nor a page that is not there. */
const IS_FINAL: readonly number[] = [403, 404];
const AREAS: readonly string[] = ['desk', 'phone', 'hall'];

/** A whole page that could not be shown: its title says so, and there is a way on. */
export function PageError({ error, onRetry }: Props) {
  const texts = useKitTexts();
  const problem = problemOf(error);
  const title = errorTitle(problem, texts);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const area = AREAS.find((name) => globalThis.location.pathname.startsWith(`/${name}/`));
  return (
    <ErrorNote error={error} heading="h1" {...(IS_FINAL.includes(problem.status) ? {} : { onRetry })}>
      {area === undefined || problem.status === 401 ? null : (
        <PageLink href={`/${area}`} exact className={buttonClass()}>
          {texts.toStart}
        </PageLink>
      )}
    </ErrorNote>
  );
}
