import { useQuery } from '@tanstack/react-query';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PaperPreview } from '#platform/web/kit/paper-preview.tsx';
import { paperQuery } from '../api.ts';
import { paperSrc } from '../links.ts';

/** The exact page of a paper; where it cannot be made, the reason in words instead of an empty frame. */
export function PaperView({ id, kind, title }: { readonly id: string; readonly kind: string; readonly title: string }) {
  const found = useQuery(paperQuery(paperSrc(id, kind)));
  if (found.isPending) return <LoadingNote />;
  if (found.error) return <ErrorNote error={found.error} onRetry={() => void found.refetch()} />;
  return <PaperPreview title={title} src={paperSrc(id, kind)} docx={paperSrc(id, kind, { docx: true })} />;
}
