import { hasRole, organisationsOf, type Actor } from '#platform/domain/actor.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { SuggestionRow } from '../../contract/views.ts';
import { UNIT_ROLES } from '../../domain/who-may.ts';
import type { SuggestionRecord } from '../case.ts';
import { rowOf } from '../view-of.ts';

export type Reader = { readonly actor: Actor; readonly today: LocalDate };

/** A statement being put together: its conditions and the values they refer to. */
export type Asked = { readonly texts: string[]; readonly values: unknown[] };
export const newAsked = (): Asked => ({ texts: [], values: [] });
/** The `$n` of a value. */
export const place = ({ values }: Asked, value: unknown): string => `$${values.push(value)}`;

export const ROW_COLUMNS = `s.id, s.kind, s.state, s.round, s.number_text, s.title, s.field, s.lead_name, s.co_signer_count, s.lead_unit_name, s.handed_over_on, s.due_on, s.answered_on,
  s.reply_class, s.last_rating, s.open_promises, s.is_key, s.is_confidential, s.lead_person_id, s.lead_unit_id`;

const OFFICE_ROLES = ['deputies-office', 'presidium', 'chairs-council', 'committee'];
const BEFORE_GOVERNMENT = `('draft', 'co-signing', 'filed', 'reviewing', 'returned', 'refused', 'forwarded', 'withdrawn')`;

/** Whether hardly anything filed is hidden from the reader. */
export const seesAllFiled = (actor: Actor): boolean => OFFICE_ROLES.some((role) => hasRole(actor, role));

/**
 * What the reader may see, as a condition on `s`: the same as `mayRead` decides for one suggestion.
 * Nobody but its signers sees a draft.
 */
export function visibility(actor: Actor, asked: Asked): string {
  const me = place(asked, actor.personId);
  const own = hasRole(actor, 'deputy')
    ? [
        `s.lead_person_id = ${me}::uuid`,
        `exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = ${me}::uuid and g.state in ('invited', 'confirmed'))`,
      ]
    : [`${me}::uuid is null`];
  const office = OFFICE_ROLES.some((role) => hasRole(actor, role)) ? [`s.state not in ('draft', 'co-signing')`] : [];
  const government = hasRole(actor, 'government-office') ? [`s.state not in ${BEFORE_GOVERNMENT}`] : [];
  const colleague = hasRole(actor, 'deputy') ? [`(s.number is not null and not s.is_confidential)`] : [];
  const units = organisationsOf(actor, UNIT_ROLES);
  const mine =
    units.length > 0
      ? [
          `exists (select from suggestions_tasks k where k.suggestion_id = s.id and k.organisation_id = any(${place(asked, units)}::uuid[]))`,
        ]
      : [];
  const delegations = actor.posts.flatMap((post) => (post.role === 'delegation-head' && post.bodyId !== undefined ? [post.bodyId] : []));
  const heads =
    delegations.length > 0
      ? [`(s.delegation_id = any(${place(asked, delegations)}::uuid[]) and s.state not in ('draft', 'co-signing'))`]
      : [];
  return `(${[...office, ...government, ...own, ...colleague, ...mine, ...heads, 'false'].join(' or ')})`;
}

export type VisibleRow = Parameters<typeof rowOf>[0] & Pick<SuggestionRecord, 'is_confidential' | 'lead_person_id' | 'lead_unit_id'>;

/** Offices of the congress see single ratings; units and the government only once the case came back. */
const RATING_ROLES = ['deputies-office', 'committee', 'chairs-council'];
export const seesRatings = (actor: Actor): boolean => RATING_ROLES.some((role) => hasRole(actor, role));

/** Whether a row's rating may be shown: a single one is no unit's business before the second round. */
export function maySeeRating(actor: Actor, row: Pick<VisibleRow, 'round' | 'lead_person_id' | 'lead_unit_id'>): boolean {
  if (seesRatings(actor) || row.lead_person_id === actor.personId || row.round > 1) return true;
  const inLeadUnit = organisationsOf(actor, UNIT_ROLES).some((id) => id === row.lead_unit_id);
  return hasRole(actor, 'deputy') && !inLeadUnit;
}

// Deputies who asked for it are named to nobody outside the offices (SUG-27).
export const mayName = (actor: Actor, row: Pick<VisibleRow, 'is_confidential' | 'lead_person_id'>): boolean =>
  !row.is_confidential || row.lead_person_id === actor.personId || hasRole(actor, 'deputies-office') || hasRole(actor, 'presidium');

/** A row with what the reader may not see covered. */
export const shownTo =
  (actor: Actor) =>
  (row: VisibleRow): SuggestionRow =>
    rowOf({
      ...row,
      lead_name: mayName(actor, row) ? row.lead_name : '＊＊＊',
      last_rating: maySeeRating(actor, row) ? row.last_rating : null,
    });

// The same text gets the same name, so that PostgreSQL plans it once a connection. A few hundred at most.
const names = new Map<string, string>();
export function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `suggestions-rows-${names.size}`;
  names.set(text, name);
  return name;
}
