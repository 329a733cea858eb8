import type { z } from 'zod';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ReferralRow, ReferralView } from '../../contract/views.ts';
import { referralLifecycle } from '../../domain/referral-lifecycle.ts';
import { namedAs } from '../referral-readers.ts';
import { findReferral, type ReferralRecord } from '../store.ts';
import { actionViews } from './actions.ts';
import type { Reader } from './matter-rows.ts';
import { timelineOf } from './timeline.ts';

const row = (referral: ReferralRecord): z.infer<typeof ReferralRow> => ({
  id: referral.id,
  area: referral.area,
  flow: referral.flow,
  state: referral.state,
  title: referral.title,
  madeOn: String(referral.made_on),
});

/** Those the reader is named to, and no others: not even that there are others. */
export async function listReferrals(db: Queryable, { actor }: Reader): Promise<z.infer<typeof ReferralRow>[]> {
  return (
    await db.query<ReferralRecord>(
      'select r.* from supervision_referrals r join supervision_referral_readers n on n.referral_id = r.id and n.person_id = $1 order by r.id desc',
      [actor.personId],
    )
  ).map(row);
}

/** Opens one and keeps that it was looked at, in the same transaction. @throws AppError `platform.not_found` for whoever is not named */
export async function openReferral(
  tx: Queryable,
  id: string,
  { reader, now }: { readonly reader: Reader; readonly now: Date },
): Promise<z.infer<typeof ReferralView>> {
  const referral = await findReferral(tx, id);
  const relation = await namedAs(tx, id, reader.actor.personId);
  if (!referral || !relation) throw notFound('referral');
  await tx.query('insert into supervision_referral_views (congress_id, referral_id, person_id, at) values ($1, $2, $3, $4)', [
    referral.congress_id,
    id,
    reader.actor.personId,
    now,
  ]);
  const readers = await tx.query<{ personId: string; name: string; note: string; side: 'congress' | 'discipline' }>(
    'select person_id as "personId", name, note, side from supervision_referral_readers where referral_id = $1 order by named_at',
    [id],
  );
  const views = await tx.query<{ name: string; at: Date }>(
    'select n.name, v.at from supervision_referral_views v join supervision_referral_readers n on n.referral_id = v.referral_id and n.person_id = v.person_id where v.referral_id = $1 order by v.at',
    [id],
  );
  const day = (value: unknown): string | null => (value === null ? null : String(value));
  return {
    ...row(referral),
    version: referral.version,
    content: referral.content,
    result: referral.result,
    sentOn: day(referral.sent_on),
    fedBackOn: day(referral.fed_back_on),
    readers,
    views: views.map(({ name, at }) => ({ name, at: at.toISOString() })),
    timeline: await timelineOf(tx, id),
    actions: actionViews(referralLifecycle, { of: 'referral', targetId: null, state: referral.state, relations: [relation] }),
  };
}
