import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  AccountView,
  GrantView,
  IdentitySettingsView,
  LogEntryView,
  OpenSessionView,
  PasskeyView,
  ProviderView,
  SessionView,
  SignInOptionsView,
} from './identity-views.ts';
import { LocalDateText, boundedText, pageOf } from './shared-schemas.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
const route = (method: Method, path: `/${string}`, summary: string) =>
  oc.route({ method, path, summary, tags: ['identity'], inputStructure: 'compact' });

const Login = z.string().max(64);
// Not trimmed and with any signs: a password is what was typed. The bound is on work, not on people.
const Password = z.string().min(1).max(256);
const Code = z.string().min(6).max(40);
const Done = z.object({ isDone: z.literal(true) });
const OneTimePassword = z.object({ oneTimePassword: z.string() });
const Target = z.object({ id: z.uuid() });
// What the browser's own interface made; the library checks every part of it.
const WebAuthnAnswer = z.looseObject({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(20_000) }),
  clientExtensionResults: z.looseObject({}),
});

export const LogQuery = z.object({
  action: z.string().max(60).default(''),
  from: LocalDateText.optional(),
  to: LocalDateText.optional(),
  before: z.uuid().optional(),
});
export const GrantForm = z.object({
  accountId: z.uuid(),
  role: z.string().min(1).max(60),
  organisationId: z.uuid().nullable().default(null),
  title: boundedText(1, 40),
  startsOn: LocalDateText,
  endsOn: LocalDateText.nullable().default(null),
  reason: boundedText(0, 200).default(''),
});
export const ProviderForm = z.object({
  id: z.uuid().optional(),
  name: boundedText(1, 40),
  issuer: z.url().max(300),
  clientId: z.string().min(1).max(200),
  secret: z.string().min(1).max(500).optional(),
  loginClaim: z.string().min(1).max(60).default('preferred_username'),
  isTwoFactor: z.boolean().default(false),
  isEnabled: z.boolean().default(true),
});

/** Sign-in, one's own security, and the three officers' work. Every change needs the header of our own pages. */
export const identityContract = {
  options: route('GET', '/sign-in-options', 'What the sign-in page offers')
    .input(z.object({ congressId: z.uuid().optional() }))
    .output(SignInOptionsView),
  session: {
    read: route('GET', '/session', 'Who is signed in').output(SessionView),
    open: route('POST', '/session', 'Sign in with name and password')
      .input(z.object({ login: Login.min(1), password: Password, isTablet: z.boolean().default(false) }))
      .output(SessionView),
    prove: route('POST', '/session/second-factor', 'Complete the sign-in with a code')
      .input(z.object({ code: Code }))
      .output(SessionView),
    switch: route('POST', '/session/congress', 'Work in another congress')
      .input(z.object({ congressId: z.uuid() }))
      .output(SessionView),
    close: route('DELETE', '/session', 'Sign out').output(Done),
    closeAll: route('DELETE', '/session/all', 'Sign out on every device').output(Done),
    list: route('GET', '/sessions', 'Where one is signed in').output(z.array(OpenSessionView)),
    closeOne: route('DELETE', '/sessions/{id}', 'End one session').input(Target).output(Done),
  },
  password: {
    change: route('POST', '/password', 'Change one’s password')
      .input(z.object({ current: Password, password: Password }))
      .output(SessionView),
  },
  totp: {
    begin: route('POST', '/factors/totp/begin', 'Show a new authenticator secret once').output(
      z.object({ secret: z.string(), uri: z.string(), svg: z.string() }),
    ),
    confirm: route('POST', '/factors/totp/confirm', 'Prove the authenticator; answers with recovery codes')
      .input(z.object({ code: Code }))
      .output(z.object({ recoveryCodes: z.array(z.string()) })),
    remove: route('POST', '/factors/totp/remove', 'Remove the authenticator')
      .input(z.object({ code: Code }))
      .output(Done),
  },
  passkeys: {
    list: route('GET', '/passkeys', 'One’s passkeys').output(z.array(PasskeyView)),
    begin: route('POST', '/passkeys/begin', 'Options for a new passkey').output(z.looseObject({})),
    confirm: route('POST', '/passkeys/confirm', 'Keep a new passkey')
      .input(z.object({ label: boundedText(1, 40), response: WebAuthnAnswer }))
      .output(Done),
    remove: route('DELETE', '/passkeys/{id}', 'Remove a passkey').input(Target).output(Done),
    beginSignIn: route('POST', '/passkeys/sign-in/begin', 'Options for a sign-in with a passkey').output(z.looseObject({})),
    signIn: route('POST', '/passkeys/sign-in', 'Sign in with a passkey')
      .input(z.object({ response: WebAuthnAnswer }))
      .output(SessionView),
  },
  accounts: {
    list: route('GET', '/officers/accounts', 'Accounts of the congress')
      .input(z.object({ text: z.string().max(60).default(''), after: z.string().max(64).default('') }))
      .output(pageOf(AccountView)),
    people: route('GET', '/officers/people', 'People an account can be opened for')
      .input(z.object({ text: boundedText(1, 40) }))
      .output(z.array(z.object({ personId: z.string(), name: z.string(), note: z.string() }))),
    create: route('POST', '/officers/accounts', 'Open an account')
      .input(z.object({ login: boundedText(2, 64), personId: z.uuid() }))
      .output(OneTimePassword.extend({ id: z.string() })),
    disable: route('POST', '/officers/accounts/{id}/disable', 'Close an account').input(Target).output(Done),
    enable: route('POST', '/officers/accounts/{id}/enable', 'Open a closed account again').input(Target).output(Done),
    resetPassword: route('POST', '/officers/accounts/{id}/reset-password', 'Give a one-time password')
      .input(Target)
      .output(OneTimePassword),
    resetFactors: route('POST', '/officers/accounts/{id}/reset-factors', 'Remove second factors of a lost device')
      .input(Target)
      .output(Done),
  },
  grants: {
    list: route('GET', '/officers/grants', 'Roles granted and asked for').output(
      z.object({ rows: z.array(GrantView), roles: z.array(z.string()) }),
    ),
    request: route('POST', '/officers/grants', 'Ask for a role')
      .input(GrantForm)
      .output(z.object({ id: z.string() })),
    approve: route('POST', '/officers/grants/{id}/approve', 'Give the second signature').input(Target).output(Done),
    refuse: route('POST', '/officers/grants/{id}/refuse', 'Refuse the second signature').input(Target).output(Done),
    end: route('POST', '/officers/grants/{id}/end', 'End a role today').input(Target).output(Done),
  },
  log: {
    read: route('GET', '/officers/log', 'Read the journal').input(LogQuery).output(pageOf(LogEntryView)),
    export: route('POST', '/officers/log/export', 'Export the journal as CSV')
      .input(LogQuery)
      .output(z.object({ csv: z.string() })),
  },
  providers: {
    list: route('GET', '/officers/providers', 'Other places to sign in').output(z.array(ProviderView)),
    save: route('PUT', '/officers/providers', 'Add or change one')
      .input(ProviderForm)
      .output(z.object({ id: z.string() })),
  },
  settings: {
    read: route('GET', '/officers/identity-settings', 'Whom the congress obliges to a second factor').output(IdentitySettingsView),
    change: route('PUT', '/officers/identity-settings', 'Change it').input(IdentitySettingsView).output(IdentitySettingsView),
  },
};
