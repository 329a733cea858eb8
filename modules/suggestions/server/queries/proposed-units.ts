import { findOrganisations, matchDuties } from '#modules/register/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { wordQuery } from '#platform/server/search/cut-words.ts';
import type { ProposedUnit } from '../../contract/desk-views.ts';
import { listSimilar, type SimilarRequest } from './similar.ts';
import type { Reader } from './visible-rows.ts';

type Reason = ProposedUnit['reasons'][number] & { readonly organisationId: string; readonly weight: number };

const DUTY_LINES = 12;
const REASONS_EACH = 3;
const UNITS = 5;
// A unit that led the same matter before says more than a line that shares a word.
const PAST_CASE_WEIGHT = 1.2;

const PAST = `select id, title, number_text as "numberText", lead_unit_id as "organisationId" from suggestions_suggestions where id = any($1) and lead_unit_id is not null`;

async function dutyReasons(db: Queryable, text: string): Promise<Reason[]> {
  const lines = await matchDuties(db, wordQuery(text, 'any'), DUTY_LINES);
  const best = lines[0]?.rank ?? 1;
  return lines.map((line) => ({
    kind: 'duty',
    text: line.text,
    suggestionId: null,
    organisationId: line.organisationId,
    weight: line.rank / best,
  }));
}

async function pastReasons(db: Queryable, request: SimilarRequest, reader: Reader): Promise<Reason[]> {
  const similar = await listSimilar(db, request, reader);
  const past = await db.query<{ id: string; title: string; numberText: string | null; organisationId: string }>(PAST, [
    similar.map(({ id }) => id),
  ]);
  return past.map(({ id, title, numberText, organisationId }) => ({
    kind: 'past-case',
    text: numberText === null ? title : `${numberText} ${title}`,
    suggestionId: id,
    organisationId,
    weight: PAST_CASE_WEIGHT * (similar.find((row) => row.id === id)?.likeness ?? 0),
  }));
}

/** Units with their reasons, the heaviest sum first; the first is proposed to lead, the next to co-handle. */
async function weighed(db: Queryable, reasons: readonly Reason[]): Promise<ProposedUnit[]> {
  const byUnit = Map.groupBy(reasons, ({ organisationId }) => organisationId);
  const units = new Map((await findOrganisations(db, [...byUnit.keys()])).map((unit) => [unit.id, unit]));
  const sums = [...byUnit].map(([id, own]) => ({
    id,
    sum: own.reduce((sum, { weight }) => sum + weight, 0),
    own: own.toSorted((a, b) => b.weight - a.weight),
  }));
  return sums
    .toSorted((a, b) => b.sum - a.sum)
    .flatMap(({ id, own }): Omit<ProposedUnit, 'role'>[] => {
      const unit = units.get(id);
      return unit
        ? [
            {
              organisationId: id,
              unitName: unit.shortName,
              reasons: own.slice(0, REASONS_EACH).map(({ kind, text, suggestionId }) => ({ kind, text, suggestionId })),
            },
          ]
        : [];
    })
    .slice(0, UNITS)
    .map((unit, index) => ({ ...unit, role: index === 0 ? 'lead' : index === 1 ? 'co' : null }));
}

/** Whose duty a text may be, by the duty lists alone: for the one who writes it. */
export async function dutiesFor(db: Queryable, text: string): Promise<ProposedUnit[]> {
  return weighed(db, await dutyReasons(db, text));
}

/** Who might handle a suggestion, by the duty lists and by who led what was like it. A person decides. */
export async function proposedUnitsFor(db: Queryable, request: SimilarRequest, reader: Reader): Promise<ProposedUnit[]> {
  return weighed(db, [...(await dutyReasons(db, `${request.title}\n${request.text}`)), ...(await pastReasons(db, request, reader))]);
}
