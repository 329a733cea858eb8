import { z } from 'zod';
import { LocalDateText } from './shared-schemas.ts';

/** An instant as ISO text. */
const Instant = z.string();

export const PostView = z.object({ role: z.string(), organisationId: z.string().nullable(), title: z.string() });

/** Who is signed in, and what is still owed before anything else opens. */
export const SessionView = z.object({
  stage: z.enum(['none', 'second-factor', 'change-password', 'enrol', 'ready']),
  account: z.object({ id: z.string(), login: z.string() }).nullable(),
  /** For the frame of the pages; empty until the sign-in is complete. */
  name: z.string(),
  congressName: z.string(),
  person: z.object({ congressId: z.string(), personId: z.string(), name: z.string() }).nullable(),
  posts: z.array(PostView),
  isOfficer: z.boolean(),
  /** Other congresses the person may switch to. */
  congresses: z.array(z.object({ congressId: z.string(), personId: z.string(), name: z.string() })),
  factors: z.object({ isRequired: z.boolean(), hasTotp: z.boolean(), hasPasskey: z.boolean(), doneAt: Instant.nullable() }).nullable(),
  password: z.object({ mustChange: z.boolean(), endsAt: Instant, least: z.int() }).nullable(),
  idleMinutes: z.int().nullable(),
});
export type SessionView = z.infer<typeof SessionView>;

export const SignInOptionsView = z.object({
  /** Filled only on a demo installation. */
  demo: z.array(z.object({ login: z.string(), password: z.string(), title: z.string() })),
  providers: z.array(z.object({ id: z.string(), congressId: z.string(), name: z.string() })),
  /** Passkeys need https, or this very machine. */
  hasPasskeys: z.boolean(),
  /** Whether a device may be signed in as a tablet of the meeting hall. */
  hasTablets: z.boolean(),
});
export type SignInOptionsView = z.infer<typeof SignInOptionsView>;

export const OpenSessionView = z.object({
  id: z.string(),
  address: z.string(),
  device: z.string(),
  method: z.string(),
  createdAt: Instant,
  lastSeenAt: Instant,
  isThis: z.boolean(),
});
export const PasskeyView = z.object({ id: z.string(), label: z.string(), createdAt: Instant, usedAt: Instant.nullable() });

export const AccountView = z.object({
  id: z.string(),
  login: z.string(),
  personId: z.string(),
  name: z.string(),
  isDisabled: z.boolean(),
  mustChangePassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  lastSignInAt: Instant.nullable(),
  isHome: z.boolean(),
});
export type AccountView = z.infer<typeof AccountView>;

export const GrantView = z.object({
  id: z.string(),
  accountId: z.string(),
  personId: z.string(),
  name: z.string(),
  login: z.string(),
  role: z.string(),
  organisationId: z.string().nullable(),
  title: z.string(),
  startsOn: LocalDateText,
  endsOn: LocalDateText.nullable(),
  reason: z.string(),
  state: z.enum(['requested', 'approved', 'refused']),
  requestedBy: z.string().nullable(),
  requestedAs: z.string().nullable(),
  decidedBy: z.string().nullable(),
});
export type GrantView = z.infer<typeof GrantView>;

export const LogEntryView = z.object({
  id: z.string(),
  at: Instant,
  accountId: z.string().nullable(),
  login: z.string().nullable(),
  personId: z.string().nullable(),
  post: z.string().nullable(),
  address: z.string().nullable(),
  device: z.string().nullable(),
  action: z.string(),
  objectType: z.string().nullable(),
  objectId: z.string().nullable(),
  result: z.string(),
  rule: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  note: z.string().nullable(),
});
export type LogEntryView = z.infer<typeof LogEntryView>;

export const ProviderView = z.object({
  id: z.string(),
  name: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  loginClaim: z.string(),
  isTwoFactor: z.boolean(),
  isEnabled: z.boolean(),
});
export const IdentitySettingsView = z.object({ secondFactor: z.enum(['staff', 'officers', 'off']), meetingTablets: z.boolean() });
