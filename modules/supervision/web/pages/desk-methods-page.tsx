import '../supervision.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { useCommandId } from '#platform/web/command-id.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { EmptyNote } from '#platform/web/kit/empty-note.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import { PageHead } from '#platform/web/kit/page-head.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import type { MethodView } from '../../contract/views.ts';
import { NAMED_METHODS, type NamedMethod } from '../../domain/named-methods.ts';
import { useHolds } from '#platform/web/session-query.ts';
import { KEEPERS } from '../../domain/who-may.ts';
import { methodsQuery, supervisionApi } from '../api.ts';
import { useSupervisionTexts } from '../use-supervision-texts.ts';

type Method = z.infer<typeof MethodView>;

/** Named methods of this place; what they mean the office writes itself. */
export function DeskMethodsPage() {
  const {
    pages: { methods: say },
  } = useSupervisionTexts();
  const found = useQuery(methodsQuery);
  const isOffice = useHolds(KEEPERS);
  const [editing, setEditing] = useState<Method | NamedMethod | 'new'>();
  const unwritten = NAMED_METHODS.filter(({ name }) => found.data?.every((method) => method.name !== name));
  return (
    <>
      <PageHead
        title={say.title}
        actions={isOffice ? [{ key: 'create', label: say.create, primary: true, onPress: () => setEditing('new') }] : []}
      >
        <p className="muted">{say.lead}</p>
      </PageHead>
      {isOffice && unwritten.length > 0 ? (
        <div className="sv-method-names">
          <span className="muted">{say.beginFrom}</span>
          {unwritten.map((method) => (
            <Button key={method.name} onClick={() => setEditing(method)}>
              {method.name}
            </Button>
          ))}
        </div>
      ) : null}
      {found.data === undefined ? (
        found.isPending ? (
          <LoadingNote />
        ) : (
          <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
        )
      ) : found.data.length === 0 ? (
        <EmptyNote title={say.emptyTitle} hint={say.emptyHint} />
      ) : (
        <div className="stack">
          {found.data.map((method) => (
            <Card
              key={method.id}
              title={method.name}
              aside={
                isOffice ? (
                  <Button kind="quiet" aria-label={`${say.edit} ${method.name}`} onClick={() => setEditing(method)}>
                    {say.edit}
                  </Button>
                ) : undefined
              }
            >
              <p className="prose">{method.content}</p>
              {method.steps.length === 0 ? null : (
                <ol>
                  {method.steps.map((step, at) => (
                    <li key={step}>
                      {at + 1}. {step}
                    </li>
                  ))}
                </ol>
              )}
            </Card>
          ))}
        </div>
      )}
      <Dialog title={say.create} open={editing !== undefined} onClose={() => setEditing(undefined)}>
        {editing === undefined ? null : <Edit from={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
      </Dialog>
    </>
  );
}

/** What the form begins with: a method kept already, or the bare name with as many empty steps as it counts. */
const initialOf = (from: Method | NamedMethod): { name: string; content: string; steps: string[] } =>
  'parts' in from
    ? { name: from.name, content: '', steps: [...from.parts] }
    : { name: from.name, content: from.content, steps: from.steps };

function Edit({ from, onClose }: { readonly from: Method | NamedMethod | undefined; readonly onClose: () => void }) {
  const {
    pages: { methods: say },
  } = useSupervisionTexts();
  const client = useQueryClient();
  const command = useCommandId();
  return (
    <AskForm
      submitLabel={say.save}
      onCancel={onClose}
      initial={from === undefined ? {} : initialOf(from)}
      fields={[
        { name: 'name', label: say.name, kind: 'text', required: true, min: 2, max: 40 },
        { name: 'content', label: say.content, kind: 'textarea', rows: 8, required: true, min: 2, max: 8000 },
        { name: 'steps', label: say.steps, kind: 'points' },
      ]}
      onSubmit={async ({ name, content, steps }) => {
        try {
          await supervisionApi.saveMethod({
            commandId: command.current(),
            id: from !== undefined && 'id' in from ? from.id : null,
            name: String(name),
            content: String(content),
            steps: Array.isArray(steps) ? steps.map(String) : [],
          });
        } catch (error) {
          command.renew();
          throw error;
        }
        sayDone(say.saved);
        await client.invalidateQueries({ queryKey: ['supervision', 'methods'] });
        onClose();
      }}
    />
  );
}
