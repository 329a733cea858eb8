import '../phone-pages.css';
import '../meetings.css';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';

type ReadProps<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly lines?: number;
  /** Instead of the failure, where something is kept on the device. */ readonly otherwise?: ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** What was read, or its waiting, or its failure. */
export function PhoneRead<Data>({ query, lines = 6, otherwise, children }: ReadProps<Data>) {
  const { data, error, isPending } = query;
  if (data !== undefined) return <>{children(data)}</>;
  if (otherwise !== undefined && (error !== null || !navigator.onLine)) return <>{otherwise}</>;
  if (isPending) return <LoadingNote lines={lines} />;
  return (
    <ErrorNote
      error={error}
      onRetry={() => {
        void query.refetch();
      }}
    />
  );
}
