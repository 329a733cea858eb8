import { findCongress } from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { placeItems } from '../domain/agenda-tree.ts';
import type { ItemFact, TextFacts } from '../domain/papers/document-texts.ts';
import type { ContestResult, MeetingDeps } from './acting.ts';
import { findMeeting, itemsOf, type MeetingRecord } from './store.ts';

/** The full name of a meeting: a sitting is called after the meeting it belongs to. */
export async function fullTitle(db: Queryable, meeting: Pick<MeetingRecord, 'title' | 'parent_id'>): Promise<string> {
  const parent = meeting.parent_id === null ? undefined : await findMeeting(db, meeting.parent_id);
  return `${parent?.title ?? ''}${meeting.title ?? ''}`;
}

/** What is said of the votes on a meeting: nothing where nobody holds any. */
export const resultsOf = async (
  deps: Pick<MeetingDeps, 'findResults'>,
  db: Queryable,
  meetingId: string,
): Promise<readonly ContestResult[]> => (await deps.findResults?.(db, meetingId)) ?? [];

/** The items of a meeting as papers print them. */
export async function itemFacts(
  deps: Pick<MeetingDeps, 'findResults'>,
  db: Queryable,
  meetingId: string,
): Promise<(ItemFact & { readonly id: string })[]> {
  const results = await resultsOf(deps, db, meetingId);
  const items = await itemsOf(db, meetingId);
  return placeItems(items.map((item) => ({ ...item, parentId: item.parent_id, plannedMinutes: item.planned_minutes }))).map(
    ({ item, number, depth }) => ({
      id: item.id,
      number,
      depth,
      verb: item.verb,
      title: item.title,
      state: item.state,
      result: item.result,
      movedBy: item.moved_by,
      movedReason: item.moved_reason,
      votes: results.filter(({ itemId }) => itemId === item.id).map(({ sentence }) => sentence),
    }),
  );
}

/** Votes of a meeting and of its sittings that belong to none of its items, each with its title. */
async function votesBesides(
  deps: Pick<MeetingDeps, 'findResults'>,
  db: Queryable,
  { meetingId, itemIds }: { readonly meetingId: string; readonly itemIds: ReadonlySet<string> },
): Promise<string[]> {
  const sittings = await db.query<{ id: string }>(`select id from meetings_meetings where parent_id = $1 order by starts_at, id`, [
    meetingId,
  ]);
  const results: ContestResult[] = [];
  for (const id of [meetingId, ...sittings.map((sitting) => sitting.id)]) results.push(...(await resultsOf(deps, db, id)));
  return results.filter(({ itemId }) => itemId === null || !itemIds.has(itemId)).map(({ title, sentence }) => `${title}：${sentence}`);
}

/** Everything the wording of a document is made of. */
export async function textFacts(
  deps: Pick<MeetingDeps, 'findResults'>,
  db: Queryable,
  asked: { readonly meeting: MeetingRecord; readonly itemId: string | null },
): Promise<TextFacts> {
  const { meeting, itemId } = asked;
  const congress = await findCongress(db, meeting.congress_id as CongressId);
  const items = await itemFacts(deps, db, meeting.id);
  const day = dateOfInstant(meeting.starts_at);
  return {
    meeting: await fullTitle(db, meeting),
    place: congress?.place ?? '',
    kind: meeting.kind,
    day,
    endsOn: dateOfInstant(meeting.ended_at ?? meeting.ends_at ?? meeting.starts_at),
    items,
    item: items.find(({ id }) => id === itemId) ?? null,
    otherVotes: await votesBesides(deps, db, { meetingId: meeting.id, itemIds: new Set(items.map(({ id }) => id)) }),
  };
}
