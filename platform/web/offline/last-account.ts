import { SessionView } from '#platform/contract/identity-views.ts';
import { callJson } from '../api-client.ts';

const KEY = 'renda.account';

/** Whose phone this was when there was last a signal: drafts and outbox of this account are shown while there is none. */
export function lastAccount(): string | undefined {
  try {
    return globalThis.localStorage?.getItem(KEY) ?? undefined;
  } catch {
    return undefined; // storage switched off: then nothing is kept on this device either
  }
}

/**
 * Asks the server who is signed in, before anything of the outbox is sent: a phone passes from hand
 * to hand, and what one person wrote must never go out in the name of another.
 * @returns undefined when nobody is signed in
 * @throws ApiError
 */
export async function confirmAccount(): Promise<string | undefined> {
  const { stage, account } = SessionView.parse(await callJson('/api/session'));
  if (stage !== 'ready' || account === null) return undefined;
  try {
    globalThis.localStorage?.setItem(KEY, account.id);
  } catch {
    // see above
  }
  return account.id;
}
