import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { problemOf } from '#platform/web/api-error.ts';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { serverAnswers } from './later-page.ts';
import { useShellTexts } from './shell-texts.ts';

/** What any route shows while its page is on the way, when it fails, and where there is none. */
export function RouteWaiting() {
  return <LoadingNote />;
}

export function RouteBroke({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  // What could not be fetched is fetched with the whole page, once there is a server to fetch it from.
  const fetchAnew = (): void => {
    void serverAnswers().then((isThere) => {
      if (isThere) globalThis.location.reload();
    });
  };
  return <PageError error={error} onRetry={problemOf(error).status === 0 ? fetchAnew : reset} />;
}

/** No such page: says so inside the frame of its area, with the way back. */
export function RouteMissing() {
  const texts = useShellTexts();
  useEffect(() => {
    document.title = texts.noPageTitle;
  }, [texts.noPageTitle]);
  const isPhone = useLocation().pathname.startsWith('/phone');
  return (
    <EmptyNote title={texts.noPageTitle} hint={texts.noPageHint}>
      <PageLink href={isPhone ? '/phone' : '/desk'} className={buttonClass('primary')}>
        {isPhone ? texts.toPhone : texts.toDesk}
      </PageLink>
    </EmptyNote>
  );
}
