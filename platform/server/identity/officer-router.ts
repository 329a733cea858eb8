import { implement } from '@orpc/server';
import { identityContract } from '#platform/contract/identity-endpoints.ts';
import type { AccountId, OrganisationId, PersonId } from '#platform/domain/ids.ts';
import { OFFICER_ROLES, requireOfficerAct } from '#platform/domain/identity/officers.ts';
import { type LogQuery, exportAuditLog, readAuditLog } from './audit-log.ts';
import { decideGrant, endGrant, listGrants, requestGrant } from './grants.ts';
import { DONE, type IdentityContext, requireBy } from './identity-context.ts';
import type { IdentityParts } from './identity-parts.ts';
import { listProviders, saveProvider } from './identity-providers.ts';
import { changeIdentitySettings } from './identity-settings.ts';
import { readIdentitySettings } from './stored-settings.ts';
import { createAccount, listAccounts, resetFactors, resetPassword, setAccountDisabled } from './officer-accounts.ts';

const server = () => implement(identityContract).$context<IdentityContext>();

function accountRouter(parts: IdentityParts) {
  const { accounts: os } = server();
  return {
    list: os.list.handler(async ({ input, context }) => {
      const { rows, next } = await listAccounts(parts, requireBy(context), input);
      return { rows: rows.map((row) => ({ ...row, lastSignInAt: row.lastSignInAt?.toISOString() ?? null })), next };
    }),
    people: os.people.handler(async ({ input, context }) => {
      const { actor } = requireBy(context);
      requireOfficerAct(actor, 'accounts.create');
      return (await parts.searchPeople(actor.congressId, input.text)).map((person) => ({ ...person }));
    }),
    create: os.create.handler(({ input, context }) =>
      createAccount(parts, requireBy(context), { login: input.login, personId: input.personId as PersonId }),
    ),
    disable: os.disable.handler(async ({ input, context }) => {
      await setAccountDisabled(parts, requireBy(context), { id: input.id, isDisabled: true });
      return DONE;
    }),
    enable: os.enable.handler(async ({ input, context }) => {
      await setAccountDisabled(parts, requireBy(context), { id: input.id, isDisabled: false });
      return DONE;
    }),
    resetPassword: os.resetPassword.handler(({ input, context }) => resetPassword(parts, requireBy(context), input.id)),
    resetFactors: os.resetFactors.handler(async ({ input, context }) => {
      await resetFactors(parts, requireBy(context), input.id);
      return DONE;
    }),
  };
}

function grantRouter(parts: IdentityParts) {
  const { grants: os } = server();
  return {
    list: os.list.handler(async ({ context }) => ({
      rows: await listGrants(parts, requireBy(context)),
      roles: [...OFFICER_ROLES, ...parts.grantableRoles],
    })),
    request: os.request.handler(async ({ input, context }) => ({
      id: await requestGrant(parts, requireBy(context), {
        ...input,
        accountId: input.accountId as AccountId,
        organisationId: input.organisationId as OrganisationId | null,
      }),
    })),
    approve: os.approve.handler(async ({ input, context }) => {
      await decideGrant(parts, requireBy(context), { id: input.id, isApproved: true });
      return DONE;
    }),
    refuse: os.refuse.handler(async ({ input, context }) => {
      await decideGrant(parts, requireBy(context), { id: input.id, isApproved: false });
      return DONE;
    }),
    end: os.end.handler(async ({ input, context }) => {
      await endGrant(parts, requireBy(context), input.id);
      return DONE;
    }),
  };
}

type LogInput = Pick<LogQuery, 'action'> & { readonly [Key in 'from' | 'to' | 'before']?: LogQuery[Key] | undefined };
const logQueryOf = ({ action, from = null, to = null, before = null }: LogInput): LogQuery => ({ action, from, to, before });

function logRouter(parts: IdentityParts) {
  const { log: os } = server();
  return {
    read: os.read.handler(async ({ input, context }) => {
      const { rows, next } = await readAuditLog(parts, requireBy(context), logQueryOf(input));
      return { rows: rows.map((row) => ({ ...row, at: row.at.toISOString() })), next };
    }),
    export: os.export.handler(async ({ input, context }) => ({ csv: await exportAuditLog(parts, requireBy(context), logQueryOf(input)) })),
  };
}

/** Accounts, grants, log, providers and settings: what the three officers do. */
export function makeOfficerRouter(parts: IdentityParts) {
  const os = server();
  return {
    accounts: accountRouter(parts),
    grants: grantRouter(parts),
    log: logRouter(parts),
    providers: {
      list: os.providers.list.handler(({ context }) => {
        const { actor } = requireBy(context);
        requireOfficerAct(actor, 'providers.manage');
        return listProviders(parts, actor.congressId);
      }),
      save: os.providers.save.handler(async ({ input, context }) => ({ id: await saveProvider(parts, requireBy(context), input) })),
    },
    settings: {
      read: os.settings.read.handler(({ context }) => {
        const { actor } = requireBy(context);
        requireOfficerAct(actor, 'settings.read');
        return parts.db.read(actor.congressId, (db) => readIdentitySettings(db, actor.congressId));
      }),
      change: os.settings.change.handler(({ input, context }) => changeIdentitySettings(parts, requireBy(context), input)),
    },
  };
}
