import { itemsToVote, listAdoptedTexts } from '#modules/meetings/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Sources } from '../../contract/views.ts';
import { itemVoteView } from '../adopt.ts';
import { keepsDecisions } from '../policy.ts';

const MOST = 60;

/** What meetings issued and nobody keeps as a decision yet, and items that are voted and have none. @throws AppError `platform.not_allowed` */
export async function findSources(db: Queryable, actor: Actor): Promise<Sources> {
  if (!keepsDecisions(actor)) throw notAllowed('decisions.sources');
  const kept = await db.query<{ document_id: string | null; item_id: string | null }>(
    'select document_id, item_id from decisions_decisions where document_id is not null or item_id is not null',
  );
  const texts = await listAdoptedTexts(db, { most: MOST, except: kept.flatMap(({ document_id }) => document_id ?? []) });
  const known = new Set(kept.flatMap(({ item_id }) => item_id ?? []));
  const items = await itemsToVote(db, MOST);
  const documents: Sources['documents'] = [];
  for (const { id, kind, title, issuedOn, itemId } of texts)
    documents.push({
      id,
      kind,
      title,
      issuedOn,
      itemVote: itemId === null ? { state: 'none', sentence: null, contestId: null } : await itemVoteView(db, itemId),
    });
  return {
    documents,
    items: items.filter(({ id }) => !known.has(id)).map(({ id, title, meetingDay }) => ({ id, title, day: meetingDay })),
  };
}
