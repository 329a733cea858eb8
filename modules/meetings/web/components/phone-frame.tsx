import '../phone-pages.css';
import '../meetings.css';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';

type HeadProps = { readonly title: string; readonly above?: string | undefined; readonly back?: { readonly href: string; readonly label: string } };

/** The head of a member's page: the way back, one line above, the title. */
export function PhoneHead({ title, above, back }: HeadProps) {
  useEffect(() => { document.title = title; }, [title]);
  return (
    <div className="mp-title">
      {back ? <PageLink href={back.href} exact className="back-link">{back.label}</PageLink> : null}
      <h1>{above === undefined ? null : <small>{above}</small>}{title}</h1>
    </div>
  );
}

type ReadProps<Data> = { readonly query: UseQueryResult<Data>; readonly lines?: number; /** Instead of the failure, where something is kept on the device. */ readonly otherwise?: ReactNode; readonly children: (data: Data) => ReactNode };

/** What was read, or its waiting, or its failure. */
export function PhoneRead<Data>({ query, lines = 6, otherwise, children }: ReadProps<Data>) {
  const { data, error, isPending } = query;
  if (data !== undefined) return <>{children(data)}</>;
  if (otherwise !== undefined && (error !== null || !navigator.onLine)) return <>{otherwise}</>;
  if (isPending) return <LoadingNote lines={lines} />;
  return <ErrorNote error={error} onRetry={() => { void query.refetch(); }} />;
}
