/** What is needed of `EventSource`. */
export type LiveSource = {
  readonly readyState: number;
  addEventListener: (type: string, listener: (event: { readonly data?: unknown }) => void) => void;
  close: () => void;
};

export type LiveState = 'live' | 'polling';

/** A part of a page that watches topics. `onChange` is called without a topic when anything may have changed. */
export type LiveWatch = { readonly topics: readonly string[]; readonly onChange: (topic?: string) => void };

export type LiveParts = {
  readonly open: (address: string) => LiveSource;
  /** Fallback while there is no stream, and (rarely) as a second net while there is one. */
  readonly pollMs?: number;
};

export type LiveConnection = {
  /** @returns how to stop watching */
  readonly watch: (watch: LiveWatch) => () => void;
  readonly state: () => LiveState;
  readonly onState: (listener: () => void) => () => void;
  /** A page nobody sees needs no stream: browsers allow few to one house. */
  readonly setVisible: (isVisible: boolean) => void;
};

const CLOSED = 2;
const POLL_MS = 5000;
/** A stream that stands is trusted, but not blindly: every so many polls. */
const POLLS_WHILE_LIVE = 12;
const REOPEN_MS = 4000;
/** Watches come and go together when a page changes. */
const GATHER_MS = 30;

const topicOf = (data: unknown): string | undefined => {
  try {
    const read: unknown = JSON.parse(String(data));
    return typeof read === 'object' && read !== null && 'topic' in read && typeof read.topic === 'string' ? read.topic : undefined;
  } catch {
    return undefined;
  }
};

/** One stream for everything a page watches, opened anew when that changes. */
export function makeLiveConnection({ open, pollMs = POLL_MS }: LiveParts): LiveConnection {
  const watches = new Set<LiveWatch>();
  const listeners = new Set<() => void>();
  let source: LiveSource | undefined;
  let address = '';
  let state: LiveState = 'polling';
  let isVisible = true;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;
  let polls = 0;

  const become = (next: LiveState): void => {
    if (next === state) return;
    state = next;
    polls = 0;
    for (const listener of listeners) listener();
  };
  const tell = (topic?: string): void => {
    for (const watch of watches) if (topic === undefined || watch.topics.includes(topic)) watch.onChange(topic);
  };
  const close = (): void => {
    clearTimeout(reopening);
    source?.close();
    source = undefined;
    address = '';
    become('polling');
  };
  const attach = (to: string): void => {
    close();
    address = to;
    const fresh = open(to);
    source = fresh;
    const whileCurrent =
      (work: (data: unknown) => void) =>
      (event: { readonly data?: unknown }): void => {
        if (source === fresh) work(event.data);
      };
    fresh.addEventListener(
      'hello',
      whileCurrent(() => become('live')),
    );
    fresh.addEventListener(
      'refetch',
      whileCurrent(() => tell()),
    );
    fresh.addEventListener(
      'changed',
      whileCurrent((data) => tell(topicOf(data))),
    );
    fresh.addEventListener(
      'error',
      whileCurrent(() => {
        become('polling');
        // The browser comes back by itself, except where it was refused.
        if (fresh.readyState === CLOSED)
          reopening = setTimeout(() => {
            address = '';
            settle();
          }, REOPEN_MS);
      }),
    );
  };
  const settle = (): void => {
    const topics = [...new Set([...watches].flatMap((watch) => watch.topics))].toSorted();
    if (topics.length === 0 || !isVisible) close();
    else {
      const wanted = `/api/live?topics=${topics.map(encodeURIComponent).join(',')}`;
      if (wanted !== address) attach(wanted);
    }
    const mustPoll = topics.length > 0 && isVisible;
    if (mustPoll) polling ??= setInterval(poll, pollMs);
    else {
      clearInterval(polling);
      polling = undefined;
    }
  };
  const poll = (): void => {
    polls += 1;
    if (state === 'polling' || polls % POLLS_WHILE_LIVE === 0) tell();
  };
  const settleSoon = (): void => {
    clearTimeout(gathering);
    gathering = setTimeout(settle, GATHER_MS);
  };
  return {
    watch: (watch) => {
      watches.add(watch);
      settleSoon();
      return () => {
        watches.delete(watch);
        settleSoon();
      };
    },
    state: () => state,
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setVisible: (next) => {
      isVisible = next;
      settle();
    },
  };
}
