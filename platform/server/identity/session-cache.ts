import type { Session } from './session-state.ts';

/** How long a change made on another node may go unseen here. */
const FRESH_MS = 5_000;
/** A bound on memory; far above the people of a county. */
const MOST = 10_000;

export type CachedSession = { session: Session; readonly loadedAt: number; lastSeenAt: Date; writtenAt: Date };

export type SessionCache = {
  /** The session as read at most five seconds ago. */
  readonly find: (tokenHash: string, now: Date) => CachedSession | undefined;
  readonly keep: (tokenHash: string, session: Session, now: Date) => CachedSession;
  readonly forget: (tokenHash: string) => void;
  readonly forgetAccount: (accountId: string) => void;
  readonly clear: () => void;
};

export function makeSessionCache(): SessionCache {
  const entries = new Map<string, CachedSession>();
  return {
    find: (tokenHash, now) => {
      const entry = entries.get(tokenHash);
      if (entry && Math.abs(now.getTime() - entry.loadedAt) < FRESH_MS) return entry;
      entries.delete(tokenHash);
      return undefined;
    },
    keep: (tokenHash, session, now) => {
      if (entries.size >= MOST) entries.clear();
      const entry: CachedSession = { session, loadedAt: now.getTime(), lastSeenAt: session.lastSeenAt, writtenAt: session.lastSeenAt };
      entries.set(tokenHash, entry);
      return entry;
    },
    forget: (tokenHash) => void entries.delete(tokenHash),
    forgetAccount: (accountId) => {
      for (const [tokenHash, { session }] of entries) if (session.accountId === accountId) entries.delete(tokenHash);
    },
    clear: () => entries.clear(),
  };
}
