import { listBodyMembers, listRoleHolders, listSeatHolders } from '#modules/register/server/module.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { z } from 'zod';
import { DistributionList } from '../../contract/papers-views.ts';
import { UNIT_ROLES } from '../policy.ts';

type View = z.infer<typeof DistributionList>;
type Rules = View['rules'];
type Reached = { readonly personId: string; readonly name: string; readonly list: string };
type ListRecord = { readonly id: string; readonly name: string; readonly rules: unknown };

/** The rules of a list as stored. */
export function readRules(value: unknown): Rules {
  const read = DistributionList.shape.rules.safeParse(value);
  return read.success ? read.data : [];
}

async function peopleOfRule(
  db: Queryable,
  rule: Rules[number],
  day: LocalDate,
): Promise<readonly { readonly personId: string; readonly name: string }[]> {
  if (rule.everyDeputy) return (await listSeatHolders(db, day)).filter(({ isSuspended }) => !isSuspended);
  if (rule.everyUnit) return listRoleHolders(db, { roles: ['unit-clerk'] }, day);
  if (rule.unitId !== undefined) return listRoleHolders(db, { roles: UNIT_ROLES, organisationId: rule.unitId }, day);
  if (rule.bodyId !== undefined) return listBodyMembers(db, rule.bodyId, day);
  return rule.role === undefined ? [] : listRoleHolders(db, { roles: [rule.role] }, day);
}

async function peopleOf(db: Queryable, rules: Rules, day: LocalDate): Promise<Map<string, string>> {
  const people = new Map<string, string>();
  for (const rule of rules) for (const { personId, name } of await peopleOfRule(db, rule, day)) people.set(personId, name);
  return people;
}

/** Whom lists come to on a day: posts are resolved now, nobody is typed in. */
export async function peopleOfLists(db: Queryable, listIds: readonly string[], day: LocalDate): Promise<Reached[]> {
  const lists = await db.query<ListRecord>('select id, name, rules from meetings_distribution_lists where id = any($1)', [[...listIds]]);
  const reached: Reached[] = [];
  for (const { name: list, rules } of lists)
    for (const [personId, name] of await peopleOf(db, readRules(rules), day)) reached.push({ personId, name, list });
  return reached;
}

/** Every list, with to how many people it comes today. */
export async function listLists(db: Queryable, day: LocalDate): Promise<View[]> {
  const lists = await db.query<ListRecord>('select id, name, rules from meetings_distribution_lists order by name');
  const views: View[] = [];
  for (const { id, name, rules } of lists)
    views.push({ id, name, rules: readRules(rules), people: (await peopleOf(db, readRules(rules), day)).size });
  return views;
}
