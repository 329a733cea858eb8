import { useState } from 'react';
import { Button } from '#platform/web/kit/button.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import type { PlanView } from '../../contract/views.ts';
import { FISCAL_TOPICS, isMatterKind } from '../../domain/matter-kinds.ts';
import { useSupervisionTexts } from '../use-supervision-texts.ts';
import { type ReadItem, ReadItemCard } from './read-item.tsx';
import { useActing } from './use-acting.ts';

type Plan = typeof PlanView._output;

const itemOf = (row: Plan['matters'][number]): ReadItem => ({
  key: row.id,
  isSure: true,
  kind: isMatterKind(row.kind) ? row.kind : 'report-deliberation',
  fiscalTopic: FISCAL_TOPICS.find((topic) => topic === row.fiscalTopic) ?? null,
  subject: row.subject,
  sentence: row.sentence,
  start: row.start,
  end: row.end,
  point: row.point,
  ownerBodyId: row.ownerBodyId,
  ownerName: row.ownerName,
  quarter: row.quarter,
  laws: row.laws,
  addresseeIds: row.units.map(({ id }) => id),
});

/** The items of a plan that is not adopted yet, each beside its sentence, to be corrected, taken out and added. */
export function EditPlan({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const {
    pages: { more },
  } = useSupervisionTexts();
  const perform = useActing();
  const [items, setItems] = useState<readonly ReadItem[]>(() => plan.matters.filter(({ state }) => state === 'planned').map(itemOf));
  const [version] = useState(plan.version);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await perform({
        id: plan.id,
        version,
        act: { of: 'plan', action: 'edit-items', targetId: null },
        form: { items: items.map(({ key: _key, isSure: _isSure, ...item }) => item) },
      });
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  const add = (): void =>
    setItems([
      ...items,
      {
        key: `new-${String(items.length)}-${String(Date.now())}`,
        isSure: true,
        kind: 'report-deliberation',
        subject: '',
        sentence: '',
        ownerName: '',
        laws: [],
        addresseeIds: [],
        quarter: null,
      },
    ]);
  return (
    <div className="stack">
      <ol>
        {items.map((item, place) => (
          <ReadItemCard
            key={item.key}
            item={item}
            place={place + 1}
            text={plan.text}
            onChange={(change) => setItems(items.map((one) => (one.key === item.key ? { ...one, ...change } : one)))}
            onRemove={() => setItems(items.filter((one) => one.key !== item.key))}
          />
        ))}
      </ol>
      <div className="row">
        <Button onClick={add}>{more.add}</Button>
      </div>
      {error === undefined ? null : <ErrorNote error={error} />}
      <div className="row">
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {more.saveItems}
        </Button>
        <Button onClick={onClose}>{more.cancel}</Button>
      </div>
    </div>
  );
}
