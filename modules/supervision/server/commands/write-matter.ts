import { findBodies, findOrganisations } from '#modules/register/server/module.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Command } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { PlanItem } from '../../contract/forms.ts';
import { fiscalTopicNeeded, lawsNeeded, notPlanned } from '../../domain/errors.ts';
import { SIGNED_KINDS, type MatterKind } from '../../domain/matter-kinds.ts';
import { lawsIn, topicIn } from '../../domain/subject-words.ts';
import { insertRow, type NamedUnit } from '../store.ts';

/** The units by their ids, in the order asked. @throws AppError `platform.not_found` for one that is not there */
export async function namedUnits({ tx }: Pick<Command, 'tx'>, ids: readonly string[]): Promise<NamedUnit[]> {
  if (ids.length === 0) return [];
  const found = new Map((await findOrganisations(tx, [...new Set(ids)])).map(({ id, name }) => [String(id), name]));
  return [...new Set(ids)].map((id) => {
    const name = found.get(id);
    if (name === undefined) throw notFound('organisation');
    return { id, name };
  });
}

/** The body that does the work of a matter, by its register name; a plan read from prose has none until somebody chooses. @throws AppError `platform.not_found` */
export async function ownerOf(
  { tx }: Pick<Command, 'tx'>,
  { ownerBodyId, ownerName }: { readonly ownerBodyId?: string | null | undefined; readonly ownerName?: string | undefined },
): Promise<{ owner_body_id: string | null; owner_name: string }> {
  if (!ownerBodyId) return { owner_body_id: null, owner_name: ownerName ?? '' };
  const [body] = await findBodies(tx, [ownerBodyId]);
  if (!body) throw notFound('body');
  return { owner_body_id: body.id, owner_name: body.name };
}

const FISCAL: MatterKind = 'plan-budget-review';
/** Laws of an inspection: those named, or those in book-title marks in its subject. */
const lawsOf = ({ kind, laws, subject }: Pick<PlanItem, 'kind' | 'laws' | 'subject'>): string[] =>
  laws.length > 0 || kind !== 'law-inspection' ? laws : lawsIn(subject);

type Place = { readonly planId: string | null; readonly year: number; readonly isAdjustment?: boolean; readonly followsId?: string };

/**
 * Writes one planned matter. @returns its id
 * @throws AppError `supervision.not_planned`, `supervision.laws_needed`, `supervision.fiscal_topic_needed`
 */
export async function writeMatter(
  command: Command,
  item: PlanItem,
  { planId, year, isAdjustment = false, followsId }: Place,
): Promise<string> {
  const { tx, now } = command;
  if (SIGNED_KINDS.includes(item.kind) && planId !== null) throw notPlanned(item.kind);
  const laws = lawsOf(item);
  if (item.kind === 'law-inspection' && laws.length === 0) throw lawsNeeded();
  const fiscalTopic = item.kind === FISCAL ? (item.fiscalTopic ?? topicIn(item.subject)) : null;
  if (item.kind === FISCAL && fiscalTopic === null) throw fiscalTopicNeeded();
  const id = newId(now);
  await insertRow(tx, 'supervision_matters', {
    congress_id: command.actor.congressId,
    id,
    plan_id: planId,
    year,
    kind: item.kind,
    fiscal_topic: fiscalTopic,
    state: SIGNED_KINDS.includes(item.kind) ? 'submitted' : 'planned',
    subject: item.subject,
    sentence: item.sentence,
    start_at: item.start ?? null,
    end_at: item.end ?? null,
    point: item.point ?? null,
    source: item.source ?? (fiscalTopic === null ? null : 'law'),
    ...(await ownerOf(command, item)),
    quarter: item.quarter ?? null,
    laws: JSON.stringify(laws),
    addressees: JSON.stringify(await namedUnits(command, item.addresseeIds)),
    is_adjustment: isAdjustment,
    follows_id: followsId ?? null,
    created_at: now,
  });
  return id;
}
