import type { AccountId, OrganisationId, PersonId } from '#platform/domain/ids.ts';
import { type LocalDate, dateOfInstant } from '#platform/domain/local-date.ts';
import {
  accountNotFound,
  grantAsked,
  grantDecided,
  grantNotFound,
  grantSpan,
  lastOfficer,
  ownGrant,
  roleNotGrantable,
  twoPosts,
} from '#platform/domain/identity/identity-errors.ts';
import {
  OFFICER_ROLES,
  checkDecision,
  checkRequest,
  isOfficerRole,
  officerRoleOf,
  requireOfficerAct,
} from '#platform/domain/identity/officers.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { By, IdentityParts } from './identity-parts.ts';
import { recordAct } from './record-act.ts';

export type Grant = {
  readonly id: string;
  readonly accountId: AccountId;
  readonly personId: PersonId;
  readonly name: string;
  readonly login: string;
  readonly role: string;
  readonly organisationId: OrganisationId | null;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly reason: string;
  readonly state: 'requested' | 'approved' | 'refused';
  readonly requestedBy: string | null;
  readonly requestedAs: string | null;
  readonly decidedBy: string | null;
};
type Row = Omit<Grant, 'name'>;

const SELECT = `
  select g.id, g.account_id as "accountId", g.person_id as "personId", a.login, g.role, g.organisation_id as "organisationId", g.title,
    g.starts_on as "startsOn", g.ends_on as "endsOn", g.reason, g.state, g.requested_by as "requestedBy", g.requested_as as "requestedAs", g.decided_by as "decidedBy"
  from platform_grants g join platform_accounts a on a.id = g.account_id
  where g.congress_id = $1`;

export async function listGrants(parts: IdentityParts, by: By): Promise<Grant[]> {
  requireOfficerAct(by.actor, 'grants.list');
  const { congressId } = by.actor;
  const rows = await parts.db.read(congressId, (db) =>
    db.query<Row>(`${SELECT} order by g.state = 'requested' desc, g.id desc limit 500`, [congressId]),
  );
  return Promise.all(rows.map(async (row) => ({ ...row, name: (await parts.findPerson(congressId, row.personId))?.name ?? '' })));
}

export type GrantRequest = {
  readonly accountId: AccountId;
  readonly role: string;
  readonly organisationId: OrganisationId | null;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly reason: string;
};

/** The other officer's post the account holds on any day of the span, if one. */
async function findOtherPost(
  tx: Tx,
  congressId: string,
  grant: Pick<GrantRequest, 'accountId' | 'role' | 'startsOn' | 'endsOn'>,
): Promise<string | undefined> {
  if (!isOfficerRole(grant.role)) return undefined;
  const [held] = await tx.query<{ role: string }>(
    `
    select role from platform_grants where congress_id = $1 and account_id = $2 and state = 'approved' and role = any($3)
      and daterange(starts_on, ends_on, '[)') && daterange($4::date, $5::date, '[)')`,
    [congressId, grant.accountId, [...OFFICER_ROLES], grant.startsOn, grant.endsOn],
  );
  return held?.role;
}

const INSERT = `
  insert into platform_grants (congress_id, account_id, person_id, role, organisation_id, title, starts_on, ends_on, reason, state, requested_by, requested_as, requested_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'requested', $10, $11, $12) on conflict do nothing returning id`;

/**
 * Asks for a role. Nothing takes effect before another officer has signed.
 * @throws AppError `identity.own_grant`, `identity.two_posts`, `identity.role_not_grantable`, `identity.grant_asked`
 */
export async function requestGrant(parts: IdentityParts, by: By, request: GrantRequest): Promise<string> {
  const { actor } = by;
  checkRequest(actor, request.accountId);
  if (!isOfficerRole(request.role) && !parts.grantableRoles.includes(request.role)) throw roleNotGrantable(request.role);
  if (request.endsOn !== null && request.endsOn <= request.startsOn) throw grantSpan();
  return parts.db.write(actor.congressId, async (tx) => {
    const [member] = await tx.query<{ personId: PersonId }>(
      'select person_id as "personId" from platform_account_members where account_id = $1 and congress_id = $2',
      [request.accountId, actor.congressId],
    );
    if (!member) throw accountNotFound();
    const held = await findOtherPost(tx, actor.congressId, request);
    if (held !== undefined) throw twoPosts(held);
    const { accountId, role, organisationId, title, startsOn, endsOn, reason } = request;
    const [made] = await tx.query<{ id: string }>(INSERT, [
      actor.congressId,
      accountId,
      member.personId,
      role,
      organisationId,
      title,
      startsOn,
      endsOn,
      reason,
      actor.accountId,
      officerRoleOf(actor.posts) ?? null,
      parts.clock(),
    ]);
    if (!made) throw grantAsked();
    await recordAct(tx, by, { action: 'identity.request-grant', objectType: 'grant', objectId: made.id, after: request });
    return made.id;
  });
}

async function lockGrant(tx: Tx, congressId: string, id: string): Promise<Row> {
  const [row] = await tx.query<Row>(`${SELECT} and g.id = $2 for update of g`, [congressId, id]);
  if (!row) throw grantNotFound();
  return row;
}

/**
 * The second signature, or its refusal.
 * @throws AppError `identity.own_grant`, `identity.same_signature`, `identity.security_officer_missing`, `identity.two_posts`, `identity.grant_decided`
 */
export async function decideGrant(
  parts: IdentityParts,
  by: By,
  decision: { readonly id: string; readonly isApproved: boolean },
): Promise<void> {
  const { actor } = by;
  requireOfficerAct(actor, 'grants.decide');
  const accountId = await parts.db.write(actor.congressId, async (tx) => {
    // One decision at a time in a congress: two at once could give one person two posts.
    await tx.query(`select pg_advisory_xact_lock(hashtext('grants' || $1::text))`, [actor.congressId]);
    const grant = await lockGrant(tx, actor.congressId, decision.id);
    checkDecision(actor, {
      forAccount: grant.accountId,
      requestedBy: grant.requestedBy ?? '',
      isRequesterSecurityAdmin: grant.requestedAs === 'security-admin',
    });
    if (grant.state !== 'requested') throw grantDecided();
    const held = decision.isApproved ? await findOtherPost(tx, actor.congressId, grant) : undefined;
    if (held !== undefined) throw twoPosts(held);
    const state = decision.isApproved ? 'approved' : 'refused';
    await tx.query('update platform_grants set state = $3, decided_by = $4, decided_at = $5 where congress_id = $1 and id = $2', [
      actor.congressId,
      decision.id,
      state,
      actor.accountId,
      parts.clock(),
    ]);
    await recordAct(tx, by, {
      action: decision.isApproved ? 'identity.approve-grant' : 'identity.refuse-grant',
      objectType: 'grant',
      objectId: decision.id,
      before: { state: 'requested' },
      after: { state },
    });
    return grant.accountId;
  });
  parts.cache.forgetAccount(accountId);
}

/**
 * Ends a role today. The last holder of an officer's post stays until a successor is in office.
 * @throws AppError `identity.own_grant`, `identity.last_officer`, `identity.grant_decided`
 */
export async function endGrant(parts: IdentityParts, by: By, id: string): Promise<void> {
  const { actor } = by;
  requireOfficerAct(actor, 'grants.end');
  const today = dateOfInstant(parts.clock());
  const accountId = await parts.db.write(actor.congressId, async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtext('grants' || $1::text))`, [actor.congressId]);
    const grant = await lockGrant(tx, actor.congressId, id);
    if (grant.accountId === actor.accountId) throw ownGrant();
    if (grant.state !== 'approved' || (grant.endsOn !== null && grant.endsOn <= today)) throw grantDecided();
    const others = await tx.query(
      `
      select 1 from platform_grants where congress_id = $1 and role = $2 and id <> $3 and state = 'approved' and starts_on <= $4 and (ends_on is null or ends_on > $4)`,
      [actor.congressId, grant.role, id, today],
    );
    if (isOfficerRole(grant.role) && others.length === 0) throw lastOfficer(grant.role);
    await tx.query('update platform_grants set ends_on = greatest(starts_on, $3::date), ended_by = $4 where congress_id = $1 and id = $2', [
      actor.congressId,
      id,
      today,
      actor.accountId,
    ]);
    await recordAct(tx, by, {
      action: 'identity.end-grant',
      objectType: 'grant',
      objectId: id,
      before: { endsOn: grant.endsOn },
      after: { endsOn: today },
    });
    return grant.accountId;
  });
  parts.cache.forgetAccount(accountId);
}
