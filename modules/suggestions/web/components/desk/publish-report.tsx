import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { callJson } from '#platform/web/api-client.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { longDate } from '#platform/web/formats.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { WHO_MAY } from '../../../domain/who-may.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';

const Report = z.object({ id: z.string(), heardBy: z.string(), heardOn: z.string(), byName: z.string() });
const reportsQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['suggestions', 'handling-reports', sessionId],
    queryFn: async ({ signal }) =>
      z.object({ rows: z.array(Report) }).parse(await callJson(`/api/suggestions/handling-reports?sessionId=${sessionId}`, { signal }))
        .rows,
  });

/** 公开办理情况报告: what is public already, and the form by which the office publishes it. */
export function PublishReport({ sessionId }: { readonly sessionId: string | undefined }) {
  const {
    pages: {
      statistics: { publish },
    },
  } = useSuggestionTexts();
  const mayPublish = useHolds(WHO_MAY.publishHandlingReport);
  if (sessionId === undefined) return mayPublish ? <p className="muted">{publish.chooseSession}</p> : null;
  return (
    <section aria-label={publish.title}>
      <PublishedBefore sessionId={sessionId} />
      {mayPublish ? (
        <details>
          <summary>{publish.title}</summary>
          <p className="small muted">{publish.hint}</p>
          <PublishForm sessionId={sessionId} />
        </details>
      ) : null}
    </section>
  );
}

function PublishedBefore({ sessionId }: { readonly sessionId: string }) {
  const {
    pages: {
      statistics: { publish },
    },
  } = useSuggestionTexts();
  const { data } = useQuery(reportsQuery(sessionId));
  return (
    <ul>
      {(data ?? []).map(({ id, heardBy, heardOn, byName }) => (
        <li key={id}>
          {fill(publish.before, { heardBy, date: longDate(heardOn), by: byName })}{' '}
          <a href={`/handling-report?session=${sessionId}`}>{publish.see}</a>
        </li>
      ))}
    </ul>
  );
}

function PublishForm({ sessionId }: { readonly sessionId: string }) {
  const {
    pages: {
      statistics: { publish },
    },
  } = useSuggestionTexts();
  const queries = useQueryClient();
  const commandId = useCommandId();
  return (
    <AskForm
      fields={[
        { name: 'heardBy', label: publish.heardBy, kind: 'text', required: true, min: 4, max: 60, hint: publish.heardByHint },
        { name: 'heardOn', label: publish.heardOn, kind: 'date', required: true },
        { name: 'text', label: publish.text, kind: 'textarea', rows: 5, max: 8000, hint: publish.textHint },
      ]}
      submitLabel={publish.send}
      onChange={commandId.renew}
      onSubmit={async (answers) => {
        await callJson('/api/suggestions/handling-reports', {
          method: 'POST',
          body: { commandId: commandId.current(), sessionId, ...answers },
        });
        commandId.renew();
        await queries.invalidateQueries({ queryKey: ['suggestions', 'handling-reports'] });
        sayDone(publish.done);
      }}
    />
  );
}
