import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { implement } from '@orpc/server';
import { identityContract } from '#platform/contract/identity-endpoints.ts';
import { DONE, type IdentityContext, requireSession, whenceOf } from './identity-context.ts';
import type { IdentityParts } from './identity-parts.ts';
import { beginPasskey, beginPasskeySignIn, confirmPasskey, listPasskeys, removePasskey, signInWithPasskey } from './passkeys.ts';
import { sessionCookie } from './session-token.ts';
import { viewOfToken } from './session-view.ts';

export function makePasskeyRouter(parts: IdentityParts) {
  const { passkeys: os } = implement(identityContract).$context<IdentityContext>();
  return {
    list: os.list.handler(async ({ context }) => {
      const rows = await listPasskeys(parts, (await requireSession(parts, context)).accountId);
      return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), usedAt: row.usedAt?.toISOString() ?? null }));
    }),
    begin: os.begin.handler(async ({ context }) => ({
      ...(await beginPasskey(parts, await requireSession(parts, context, ['enrol', 'ready']), context.host)),
    })),
    confirm: os.confirm.handler(async ({ input, context }) => {
      const session = await requireSession(parts, context, ['enrol', 'ready']);
      // The library reads every part of the answer and refuses what it does not find.
      const response = input.response as unknown as RegistrationResponseJSON;
      const token = await confirmPasskey(parts, session, { response, label: input.label, whence: whenceOf(context), host: context.host });
      context.setCookie(sessionCookie(token, parts));
      return DONE;
    }),
    remove: os.remove.handler(async ({ input, context }) => {
      await removePasskey(parts, await requireSession(parts, context), { id: input.id, whence: whenceOf(context) });
      return DONE;
    }),
    beginSignIn: os.beginSignIn.handler(async ({ context }) => ({
      ...(await beginPasskeySignIn(parts, { address: context.address, host: context.host })),
    })),
    signIn: os.signIn.handler(async ({ input, context }) => {
      const response = input.response as unknown as AuthenticationResponseJSON;
      const token = await signInWithPasskey(parts, { response, whence: whenceOf(context), host: context.host });
      context.setCookie(sessionCookie(token, parts));
      return viewOfToken(parts, token);
    }),
  };
}
