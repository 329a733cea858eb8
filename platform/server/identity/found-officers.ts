import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { alreadyFounded } from '#platform/domain/identity/identity-errors.ts';
import { OFFICER_ROLES, type OfficerRole } from '#platform/domain/identity/officers.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';

export type FoundingOfficer = { readonly accountId: AccountId; readonly personId: PersonId; readonly title: string };

/**
 * Puts the first three officers into office when a congress is set up, before anybody is there to
 * sign; three different people, and only while the congress has no officer.
 * @throws AppError `identity.already_founded`
 */
export async function foundOfficers(
  tx: Tx,
  congressId: CongressId,
  founding: { readonly officers: Readonly<Record<OfficerRole, FoundingOfficer>>; readonly now: Date },
): Promise<void> {
  const { officers, now } = founding;
  const known = await tx.query('select 1 from platform_grants where congress_id = $1 and role = any($2) limit 1', [
    congressId,
    [...OFFICER_ROLES],
  ]);
  if (known.length > 0) throw alreadyFounded();
  for (const role of OFFICER_ROLES) {
    const { accountId, personId, title } = officers[role];
    await tx.query(
      `
      insert into platform_grants (congress_id, account_id, person_id, role, title, starts_on, state, is_founding, requested_at)
      values ($1, $2, $3, $4, $5, $6, 'approved', true, $7)`,
      [congressId, accountId, personId, role, title, dateOfInstant(now), now],
    );
    await appendJournal(tx, {
      congressId,
      accountId,
      personId,
      action: 'identity.found-officer',
      objectType: 'account',
      objectId: accountId,
      result: 'done',
      after: { role },
    });
  }
}
