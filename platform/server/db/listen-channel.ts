import pg from 'pg';

/** What a listener wants to be told. */
export type Listening = {
  readonly channel: string;
  readonly onMessage: (payload: string) => void;
  /** From now on every message is heard; called again after each time the connection was lost. */
  readonly onListening: () => void;
  /** Nothing is heard until `onListening` is called again. */
  readonly onLost: () => void;
};

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3000;
/** A connection whose other end is gone without a word is found within this time. */
const PROOF_MS = 15_000;

const CHANNEL = /^[a-z_]{1,60}$/;

/**
 * Holds one connection of its own that listens on a channel, for as long as the process lives. A lost
 * one is opened again, with growing pauses.
 * @returns how to stop it
 */
export function listenChannel(url: string, listening: Listening): () => Promise<void> {
  if (!CHANNEL.test(listening.channel)) throw new Error(`no channel: ${listening.channel}`);
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE_MS;

  const again = (of: pg.Client): void => {
    if (client !== of) return;
    client = undefined;
    void of.end().catch(() => undefined);
    if (stopped) return;
    listening.onLost();
    timer = setTimeout(() => void open(), pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  const prove = (of: pg.Client): void => {
    timer = setTimeout(() => {
      const late = setTimeout(() => again(of), PROOF_MS / 3);
      of.query('select 1')
        .then(
          () => (client === of && !stopped ? prove(of) : undefined),
          () => again(of),
        )
        .finally(() => clearTimeout(late));
    }, PROOF_MS);
    timer.unref();
  };
  const open = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, options: '-c role=renda_app', keepAlive: true, connectionTimeoutMillis: 5000 });
    client = fresh;
    fresh.on('error', () => again(fresh));
    fresh.on('end', () => again(fresh));
    fresh.on('notification', ({ payload }) => listening.onMessage(payload ?? ''));
    try {
      await fresh.connect();
      await fresh.query(`listen ${listening.channel}`);
    } catch {
      again(fresh);
      return;
    }
    if (client !== fresh) return;
    pause = FIRST_PAUSE_MS;
    listening.onListening();
    prove(fresh);
  };
  void open();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
