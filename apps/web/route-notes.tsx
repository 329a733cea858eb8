import { useLocation } from '@tanstack/react-router';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { useShellTexts } from './shell-texts.ts';

/** What any route shows while its page is on the way, when it fails, and where there is none. */
export function RouteWaiting() {
  return <LoadingNote />;
}

export function RouteBroke({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return <ErrorNote error={error} onRetry={reset} />;
}

/** No such page: says so inside the frame of its area, with the way back. */
export function RouteMissing() {
  const texts = useShellTexts();
  const isPhone = useLocation().pathname.startsWith('/phone');
  return (
    <EmptyNote title={texts.noPageTitle} hint={texts.noPageHint}>
      <PageLink href={isPhone ? '/phone' : '/desk'} className={buttonClass('primary')}>
        {isPhone ? texts.toPhone : texts.toDesk}
      </PageLink>
    </EmptyNote>
  );
}
