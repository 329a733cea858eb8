import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '#platform/web/api-error.ts';
import { newCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { ConfirmBar } from '#platform/web/kit/confirm-bar.tsx';
import { TextInput } from '#platform/web/kit/text-input.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import type { PointView } from '../../contract/views.ts';
import { performAct } from '../api.ts';
import { useSupervisionTexts } from '../use-supervision-texts.ts';

type Props = { readonly points: readonly PointView[]; readonly onDone: () => void };

/** Closes the picked points with one finding; each by itself, so that one without a deed stops nobody else. */
export function BatchClose({ points, onDone }: Props) {
  const {
    pages: { points: page },
  } = useSupervisionTexts();
  const client = useQueryClient();
  const [finding, setFinding] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  if (points.length === 0)
    return refused === undefined ? null : (
      <p className="note" role="alert">
        {refused}
      </p>
    );
  const closeAll = async (): Promise<void> => {
    setBusy(true);
    const versions = new Map(points.map((point) => [point.matterId, point.matterVersion]));
    const reasons: string[] = [];
    for (const point of points) {
      try {
        const done = await performAct({
          id: point.matterId,
          version: versions.get(point.matterId) ?? point.matterVersion,
          act: { of: 'point', action: 'close-point', targetId: point.id },
          commandId: newCommandId(),
          form: { finding },
        });
        versions.set(point.matterId, done.version);
      } catch (error) {
        const { detail, title } = problemOf(error);
        reasons.push(detail ?? title ?? '');
      }
    }
    const closed = points.length - reasons.length;
    if (closed > 0) sayDone(fill(page.batchDone, { n: closed }));
    setRefused(reasons.length === 0 ? undefined : fill(page.batchRefused, { n: reasons.length, reason: [...new Set(reasons)].join(' ') }));
    setBusy(false);
    onDone();
    await client.invalidateQueries({ queryKey: ['supervision'] });
  };
  return (
    <ConfirmBar
      confirm={page.batch}
      busy={busy}
      onCancel={onDone}
      onConfirm={() => {
        if (finding.trim().length > 1) void closeAll();
      }}
    >
      <TextInput label={page.finding} value={finding} onChange={setFinding} required />
      <span>{fill(page.batchAsk, { n: points.length, finding })}</span>
    </ConfirmBar>
  );
}
