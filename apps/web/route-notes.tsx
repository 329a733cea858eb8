import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { ApiError } from '#platform/web/api-error.ts';

/** What any route shows while its page is on the way, when it fails, and where there is none. */
export function RouteWaiting() {
  return <LoadingNote />;
}

export function RouteBroke({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return <ErrorNote error={error} onRetry={reset} />;
}

export function RouteMissing() {
  return <ErrorNote error={new ApiError({ status: 404, code: 'page.no_such_address' })} />;
}
