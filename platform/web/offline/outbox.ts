/** A command written while there was no signal. Its id was made when the person pressed the button, so sending it twice has one effect. */
export type Parcel = {
  readonly commandId: string;
  /** Who wrote it; sent only while the same account is signed in. */
  readonly accountId: string;
  /** What it is, in words, for the person. */
  readonly what: string;
  readonly path: string;
  readonly body: unknown;
  /** Id of the draft it came from, which is let go after a good answer. */
  readonly draftId?: string;
  /**
   * Command id of an earlier parcel whose answer this one needs: it waits until that one has arrived, then
   * `{id}` in its path becomes the answer's id and its body's version the answer's version.
   */
  readonly follows?: string;
  readonly writtenAt: number;
  readonly tries: number;
  /** Not before this moment, ms since 1970. */
  readonly nextAt: number;
  readonly state: 'waiting' | 'conflict' | 'refused' | 'given-up';
  /** The server's sentence, for a parcel that was not taken. */
  readonly why?: string;
};

export type SendResult =
  | { readonly kind: 'sent'; readonly answer?: unknown }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'conflict' | 'refused'; readonly why: string };

/** Tries without an answer after which a parcel waits for the person instead of the clock. */
export const MOST_TRIES = 12;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

/** What a page says of a command it wants sent. */
export type ParcelFields = Pick<Parcel, 'commandId' | 'accountId' | 'what' | 'path' | 'body' | 'draftId' | 'follows'>;

export function newParcel(fields: ParcelFields, now: number): Parcel {
  return { ...fields, writtenAt: now, tries: 0, nextAt: now, state: 'waiting' };
}

/** Pause after so many failed tries: doubling from five seconds to a quarter of an hour. */
export const pauseAfter = (tries: number): number => Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1), LONGEST_PAUSE_MS);

/** Parcels to send now, oldest first: two acts on one matter must arrive in the order they were made. */
export function parcelsDue(parcels: readonly Parcel[], accountId: string, now: number): readonly Parcel[] {
  return parcels
    .filter(
      (parcel) => parcel.accountId === accountId && parcel.state === 'waiting' && parcel.follows === undefined && parcel.nextAt <= now,
    )
    .toSorted((a, b) => a.writtenAt - b.writtenAt);
}

/** The parcel after a try; undefined when it has arrived. */
export function afterTry(parcel: Parcel, result: SendResult, now: number): Parcel | undefined {
  switch (result.kind) {
    case 'sent':
      return undefined;
    // Being signed out is nobody's failure: it waits, and does not use up its tries.
    case 'signed-out':
      return { ...parcel, nextAt: now + FIRST_PAUSE_MS };
    case 'conflict':
    case 'refused':
      return { ...parcel, state: result.kind, why: result.why };
    case 'unreachable': {
      const tries = parcel.tries + 1;
      return tries >= MOST_TRIES ? { ...parcel, tries, state: 'given-up' } : { ...parcel, tries, nextAt: now + pauseAfter(tries) };
    }
  }
}

/** The signal is back, or the person presses again: everything that only waited goes at once. */
export function wakeUp(parcel: Parcel, now: number): Parcel {
  return parcel.state === 'waiting' || parcel.state === 'given-up' ? { ...parcel, state: 'waiting', tries: 0, nextAt: now } : parcel;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parcel that waited for another, made ready by that one's answer. An answer without an id leaves the path as it is. */
export function released(parcel: Parcel, answer: unknown): Parcel {
  const { follows: _arrived, ...rest } = parcel;
  if (!isRecord(answer)) return rest;
  const path = typeof answer['id'] === 'string' ? rest.path.replaceAll('{id}', answer['id']) : rest.path;
  const body = isRecord(rest.body) && typeof answer['version'] === 'number' ? { ...rest.body, version: answer['version'] } : rest.body;
  return { ...rest, path, body };
}

/** The parcel and all that wait for it, directly or through others: who takes one back takes them all back. */
export function withFollowers(parcels: readonly Parcel[], commandId: string): readonly string[] {
  const next = parcels.filter((parcel) => parcel.follows === commandId).flatMap((parcel) => withFollowers(parcels, parcel.commandId));
  return [commandId, ...next];
}

export type ParcelStore = {
  readonly all: () => Promise<readonly Parcel[]>;
  readonly put: (parcel: Parcel) => Promise<void>;
  readonly remove: (commandId: string) => Promise<void>;
};

/**
 * Sends what is due of one account, one after the other, and stops at the first sign that there is no signal or no
 * session: what comes later would fail as well.
 * @returns how many arrived
 */
export async function flushOutbox(
  store: ParcelStore,
  sender: { readonly accountId: string; readonly send: (parcel: Parcel) => Promise<SendResult> },
  now: () => number,
): Promise<number> {
  let arrived = 0;
  const tried = new Set<string>();
  const nextDue = async (): Promise<Parcel | undefined> =>
    parcelsDue(await store.all(), sender.accountId, now()).find(({ commandId }) => !tried.has(commandId));
  // Read anew each time: what has arrived may have released another.
  for (let parcel = await nextDue(); parcel !== undefined; parcel = await nextDue()) {
    tried.add(parcel.commandId);
    const result = await sender.send(parcel);
    await settle(store, parcel, result, now());
    if (result.kind === 'sent') arrived += 1;
    if (result.kind === 'unreachable' || result.kind === 'signed-out') break;
  }
  return arrived;
}

async function settle(store: ParcelStore, parcel: Parcel, result: SendResult, now: number): Promise<void> {
  // Followers first: if the page ends between the two, the same command is sent again and answers the same.
  if (result.kind === 'sent') {
    for (const other of await store.all()) if (other.follows === parcel.commandId) await store.put(released(other, result.answer));
  }
  const next = afterTry(parcel, result, now);
  if (next) await store.put(next);
  else await store.remove(parcel.commandId);
}
