import { implement } from '@orpc/server';
import { z } from 'zod';
import { identityContract } from '#platform/contract/identity-endpoints.ts';
import type { SignInOptionsView } from '#platform/contract/identity-views.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { changePassword } from './change-password.ts';
import { DONE, type IdentityContext, requireSession, whenceOf } from './identity-context.ts';
import type { IdentityParts } from './identity-parts.ts';
import { listProviders } from './identity-providers.ts';
import { makeOfficerRouter } from './officer-router.ts';
import { signOut, switchCongress } from './own-sessions.ts';
import { makePasskeyRouter } from './passkey-router.ts';
import { hasPasskeys, reachedOrigin } from './reached-origin.ts';
import { resolveSession } from './resolve-session.ts';
import { proveSecondFactor } from './second-factor.ts';
import { listSessions } from './session-store.ts';
import { endedSessionCookie, sessionCookie } from './session-token.ts';
import { viewOfToken } from './session-view.ts';
import { signInWithPassword } from './sign-in.ts';
import { readIdentitySettings } from './stored-settings.ts';
import { beginTotp, confirmTotp, removeTotp } from './totp-factor.ts';

/** What stands in an address may be anything; only an id names a congress. */
const congressOf = (text: string | null): CongressId | null => (z.uuid().safeParse(text).success ? (text as CongressId) : null);

type Asked = { readonly congressId: CongressId | null; readonly host: string | undefined };

/** Who comes to the sign-in page is nobody yet: every congress that works here offers the houses it trusts. */
async function offerSignIn(parts: IdentityParts, { congressId, host }: Asked): Promise<SignInOptionsView> {
  const congresses = congressId === null ? await parts.listCongresses() : [congressId];
  const offers = await Promise.all(
    congresses.map(async (id) => ({
      providers: (await listProviders(parts, id)).filter(({ isEnabled }) => isEnabled).map((each) => ({ ...each, congressId: id })),
      settings: await parts.db.read(id, (tx) => readIdentitySettings(tx, id)),
    })),
  );
  return {
    demo: parts.demoAccounts.map((account) => ({ ...account })),
    providers: offers.flatMap(({ providers }) => providers.map(({ id, name, congressId: of }) => ({ id, name, congressId: of }))),
    hasPasskeys: hasPasskeys(reachedOrigin(parts.site.origin, host)),
    hasTablets: offers.some(({ settings }) => settings.meetingTablets),
  };
}

const ANY_STAGE = ['second-factor', 'change-password', 'enrol', 'ready'] as const;

function sessionRouter(parts: IdentityParts) {
  const { session: os } = implement(identityContract).$context<IdentityContext>();
  return {
    read: os.read.handler(({ context }) => viewOfToken(parts, context.sessionToken)),
    open: os.open.handler(async ({ input, context }) => {
      const token = await signInWithPassword(parts, input, whenceOf(context));
      context.setCookie(sessionCookie(token, parts));
      return viewOfToken(parts, token);
    }),
    prove: os.prove.handler(async ({ input, context }) => {
      const session = await requireSession(parts, context, ['second-factor']);
      const token = await proveSecondFactor(parts, session, { code: input.code, whence: whenceOf(context) });
      context.setCookie(sessionCookie(token, parts));
      return viewOfToken(parts, token);
    }),
    switch: os.switch.handler(async ({ input, context }) => {
      await switchCongress(parts, await requireSession(parts, context), { congressId: input.congressId, whence: whenceOf(context) });
      return viewOfToken(parts, context.sessionToken);
    }),
    close: os.close.handler(async ({ context }) => {
      const session = await resolveSession(parts, context.sessionToken);
      if (session) await signOut(parts, session, { id: session.id, whence: whenceOf(context) });
      context.setCookie(endedSessionCookie(parts));
      return DONE;
    }),
    closeAll: os.closeAll.handler(async ({ context }) => {
      await signOut(parts, await requireSession(parts, context, ANY_STAGE), { whence: whenceOf(context) });
      context.setCookie(endedSessionCookie(parts));
      return DONE;
    }),
    list: os.list.handler(async ({ context }) => {
      const session = await requireSession(parts, context);
      const rows = await listSessions(parts, session);
      return rows.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        lastSeenAt: row.lastSeenAt.toISOString(),
        isThis: row.id === session.id,
      }));
    }),
    closeOne: os.closeOne.handler(async ({ input, context }) => {
      await signOut(parts, await requireSession(parts, context), { id: input.id, whence: whenceOf(context) });
      return DONE;
    }),
  };
}

function totpRouter(parts: IdentityParts) {
  const { totp: os } = implement(identityContract).$context<IdentityContext>();
  return {
    begin: os.begin.handler(async ({ context }) => beginTotp(parts, await requireSession(parts, context, ['enrol', 'ready']))),
    confirm: os.confirm.handler(async ({ input, context }) => {
      const session = await requireSession(parts, context, ['enrol', 'ready']);
      const { recoveryCodes, token } = await confirmTotp(parts, session, { code: input.code, whence: whenceOf(context) });
      context.setCookie(sessionCookie(token, parts));
      return { recoveryCodes };
    }),
    remove: os.remove.handler(async ({ input, context }) => {
      await removeTotp(parts, await requireSession(parts, context), { code: input.code, whence: whenceOf(context) });
      return DONE;
    }),
  };
}

/** The endpoints of `identityContract`, for the mount under `/api`. */
export function makeIdentityRouter(parts: IdentityParts) {
  const os = implement(identityContract).$context<IdentityContext>();
  return os.router({
    options: os.options.handler(({ input, context }) =>
      offerSignIn(parts, { congressId: congressOf(input.congressId ?? context.publicCongressId), host: context.host }),
    ),
    session: sessionRouter(parts),
    password: {
      change: os.password.change.handler(async ({ input, context }) => {
        const session = await requireSession(parts, context, ['change-password', 'ready']);
        await changePassword(parts, session, { change: input, whence: whenceOf(context) });
        return viewOfToken(parts, context.sessionToken);
      }),
    },
    totp: totpRouter(parts),
    passkeys: makePasskeyRouter(parts),
    ...makeOfficerRouter(parts),
  });
}
