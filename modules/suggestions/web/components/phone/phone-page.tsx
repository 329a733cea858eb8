import '../../phone-pages.css';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '#platform/web/api-error.ts';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { useOnline } from '#platform/web/kit/offline-note.tsx';
import { usePhoneTexts } from '../../use-phone-texts.ts';

/** What a page says that needs the server and has no signal. */
export function NoSignal({ onRetry }: { readonly onRetry?: () => void }) {
  const { common } = usePhoneTexts();
  return (
    <div className="empty" role="status">
      <b>{common.noSignalTitle}</b>
      <p>{common.noSignalRead}</p>
      {onRetry ? <Button onClick={onRetry}>{common.again}</Button> : null}
    </div>
  );
}

type ReadProps<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
  /** Nothing stands above it: what failed is the page. */ readonly isPage?: boolean;
};

/** What was read, or its waiting, its failure, no right to see it, and no signal. */
export function PhoneRead<Data>({ query, lines = 6, isPage = false, children }: ReadProps<Data>) {
  const online = useOnline();
  const { data, error, isPending } = query;
  if (data !== undefined) return <>{children(data)}</>;
  const again = (): void => {
    void query.refetch();
  };
  if (!online || (error !== null && problemOf(error).status === 0)) return <NoSignal onRetry={again} />;
  if (isPending) return <LoadingNote lines={lines} />;
  return isPage ? <PageError error={error} onRetry={again} /> : <ErrorNote error={error} onRetry={again} />;
}
