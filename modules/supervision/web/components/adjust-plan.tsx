import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { PlanView } from '../../contract/views.ts';
import { isMatterKind } from '../../domain/matter-kinds.ts';
import { ownersQuery } from '../api.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';
import { useActing } from './use-acting.ts';

/** "kind: subject" a line, as items that are added to a plan; a line without a known kind is a report. */
export const itemsOf = (
  lines: string,
  kinds: Readonly<Record<string, string>>,
): readonly { readonly kind: string; readonly subject: string }[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, word = '', subject = ''] = /^([^：:]+)[：:](.+)$/u.exec(line) ?? [];
      const kind = isMatterKind(word.trim()) ? word.trim() : Object.entries(kinds).find(([, label]) => label === word.trim())?.[0];
      return kind === undefined ? { kind: 'report-deliberation', subject: line } : { kind, subject: subject.trim() };
    });

type Props = { readonly plan: typeof PlanView._output; readonly onClose: () => void };

/** What an adopted plan gains and loses during the year, with the reason. */
export function AdjustPlan({ plan, onClose }: Props) {
  const {
    forms: { ask },
    pages: { more, common, read },
    words,
  } = useSupervisionTexts();
  const perform = useActing();
  const [version] = useState(plan.version);
  const owners = useQuery(ownersQuery);
  return (
    <div className="stack">
      <p className="muted">{more.adjustHint}</p>
      <AskForm
        submitLabel={wordOf(words.act, 'adjust-plan')}
        onCancel={onClose}
        fields={[
          { name: 'reason', label: ask.reason, kind: 'textarea', rows: 2, max: 300, required: true },
          { name: 'add', label: more.adjustAdd, kind: 'textarea', rows: 3, hint: more.adjustAddHint },
          { name: 'ownerBodyId', label: read.owner, kind: 'select', options: owners.data ?? [], hint: more.adjustOwnerHint },
          {
            name: 'quarter',
            label: read.quarter,
            kind: 'select',
            options: [1, 2, 3, 4].map((n) => ({ value: String(n), label: fill(common.quarter, { n }) })),
          },
          {
            name: 'cancel',
            label: more.adjustCancel,
            kind: 'multi-choice',
            options: plan.matters.filter(({ state }) => state === 'planned').map(({ id, subject }) => ({ value: id, label: subject })),
          },
        ]}
        onSubmit={async ({ reason, add, ownerBodyId, quarter, cancel }) => {
          // What is done by one committee in one quarter is added at once; each item bears both.
          const place = { ownerBodyId: ownerBodyId || null, quarter: quarter ? Number(quarter) : null };
          const ids: readonly unknown[] = Array.isArray(cancel) ? cancel : [];
          await perform({
            id: plan.id,
            version,
            act: { of: 'plan', action: 'adjust-plan', targetId: null },
            form: {
              reason,
              add: itemsOf(String(add ?? ''), words.kind).map((item) => ({ ...item, ...place })),
              cancel: ids.map((id) => ({ id, reason })),
            },
          });
          onClose();
        }}
      />
    </div>
  );
}
