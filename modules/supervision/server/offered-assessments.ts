import { assessmentsOfItem } from '#modules/ballots/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { OfferedAssessment } from '../contract/views.ts';
import type { MatterRecord } from './store.ts';

/** What was voted on the matter's agenda item and is not taken yet, by this matter or another of the same item. */
export async function offeredAssessments(db: Queryable, { item_id: itemId }: Pick<MatterRecord, 'item_id'>): Promise<OfferedAssessment[]> {
  if (itemId === null) return [];
  const held = await assessmentsOfItem(db, itemId);
  const taken = await db.query<{ mark: string }>(
    `select contest_id || ' ' || option_key as mark from supervision_assessments where source = 'contest' and contest_id = any($1)`,
    [held.map(({ contestId }) => contestId)],
  );
  const marks = new Set(taken.map(({ mark }) => mark));
  return held.flatMap((one) =>
    one.options
      .filter(({ key }) => !marks.has(`${one.contestId} ${key}`))
      .map((option) => ({
        contestId: one.contestId,
        optionKey: option.key,
        title: one.title,
        label: option.label,
        onDay: one.on,
        base: one.base,
        baseNumber: one.baseNumber,
        needed: one.needed,
        satisfied: option.satisfied,
        basically: option.basically,
        dissatisfied: option.dissatisfied,
        result: option.verdict,
      })),
  );
}
