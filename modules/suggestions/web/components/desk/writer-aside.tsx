import { useQuery } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { clockTime, today } from '#platform/web/formats.ts';
import { Card } from '#platform/web/kit/card.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { similarQuery } from '../../api.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { type ReplyDraft, replyWarnings } from './reply-draft.ts';
import { MergedTexts } from './merged-texts.tsx';
import { SimilarLines } from './similar-lines.tsx';
import { SideClocks } from './side-clocks.tsx';
import { warningText } from './warning-text.ts';

/** What helps while writing: what is missing, what other units said, and what was answered in earlier years. */
export function WriterAside({
  view,
  taskId,
  draft,
}: {
  readonly view: SuggestionView;
  readonly taskId: string;
  readonly draft: ReplyDraft;
}) {
  const texts = useSuggestionTexts();
  const {
    pages: { reply },
  } = texts;
  const similar = useQuery(similarQuery(view.id));
  const warnings = replyWarnings(draft, view, taskId);
  const opinions = view.tasks.filter((task) => task.opinion !== null);
  return (
    <aside aria-label={reply.warnings}>
      <Card
        title={reply.warnings}
        aside={
          draft.savedAt === null ? undefined : (
            <span className="small faint" role="status">
              {fill(reply.saved, { time: clockTime(new Date(draft.savedAt).toISOString()) })}
            </span>
          )
        }
      >
        {warnings.length === 0 ? (
          <p className="muted">{reply.ready}</p>
        ) : (
          <ul className="sg-warn">
            {warnings.map((warning) => (
              <li key={warningText(warning, texts)}>{warningText(warning, texts)}</li>
            ))}
          </ul>
        )}
      </Card>
      <SideClocks view={view} today={today()} />
      {opinions.length === 0 ? null : (
        <Card title={reply.opinions}>
          <ul className="sg-lines">
            {opinions.map((task) => (
              <li key={task.id}>
                <b>{task.unitName}</b>
                <p className="prose small">{task.opinion}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <MergedTexts view={view} />
      <Card title={reply.similar}>
        {(similar.data ?? []).length === 0 ? (
          <p className="small muted">{reply.similarNone}</p>
        ) : (
          <SimilarLines rows={(similar.data ?? []).slice(0, 5)} />
        )}
      </Card>
    </aside>
  );
}
