import '../suggestions.css';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { buttonClass } from '#platform/web/kit/button.tsx';
import { PageError } from '#platform/web/kit/page-error.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageLink } from '#platform/web/kit/page-link.tsx';
import { usePageParams } from '#platform/web/page-params.ts';
import { sessionQuery } from '#platform/web/session-query.ts';
import { suggestionQuery } from '../api.ts';
import { ReplyWriter } from '../components/desk/reply-writer.tsx';
import { suggestionHref } from '../links.ts';
import { useSuggestionTexts } from '../use-suggestion-texts.ts';

const Params = z.object({ id: z.string(), taskId: z.string() });

/** Where a unit writes its reply: each point asked beside its answer. */
export function DeskReplyPage() {
  const { id, taskId } = usePageParams(Params);
  const {
    pages: { reply },
  } = useSuggestionTexts();
  const found = useQuery(suggestionQuery(id));
  const session = useQuery(sessionQuery);
  if (found.isPending || session.isPending) return <LoadingNote lines={8} />;
  if (found.data === undefined) return <PageError error={found.error} onRetry={() => void found.refetch()} />;
  const view = found.data;
  const act = view.actions.find((action) => action.action === 'draft-reply' && action.targetId === taskId);
  if (act === undefined)
    return (
      <EmptyNote title={reply.title} hint={reply.notYours}>
        <PageLink href={suggestionHref(id)} className={buttonClass()}>
          {reply.back}
        </PageLink>
      </EmptyNote>
    );
  return <ReplyWriter key={taskId} view={view} act={act} taskId={taskId} personId={session.data?.person?.personId ?? ''} />;
}
