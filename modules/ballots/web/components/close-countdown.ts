import { useEffect, useRef, useState } from 'react';
import { useServerClock } from '#platform/web/use-server-clock.ts';
import { COUNTDOWN_S } from '../../domain/countdown.ts';

/** Seconds for what is on its way to arrive. */
export const DRAIN_S = 2;

export type Countdown = { readonly phase: 'off' } | { readonly phase: 'counting'; readonly left: number } | { readonly phase: 'draining' };

/** Where a countdown that began `since` milliseconds ago stands; undefined when it is time to close. */
export function countdownAt(since: number): Countdown | undefined {
  const left = COUNTDOWN_S - Math.floor(since / 1000);
  if (left > 0) return { phase: 'counting', left };
  return since < (COUNTDOWN_S + DRAIN_S) * 1000 ? { phase: 'draining' } : undefined;
}

/**
 * The countdown of the console that began it: ten seconds, two more for papers that are on their way, then the close.
 * The close itself is a place in the server's log, so that a slow clock here changes nothing about what counts.
 */
export function useCountdown(onEnd: () => void): readonly [Countdown, () => void] {
  const [startedAt, setStartedAt] = useState<number>();
  const [state, setState] = useState<Countdown>({ phase: 'off' });
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);
  useEffect(() => {
    if (startedAt === undefined) return undefined;
    const tick = (): void => {
      const now = countdownAt(performance.now() - startedAt);
      if (now !== undefined) {
        setState(now);
        return;
      }
      setStartedAt(undefined);
      setState({ phase: 'off' });
      end.current();
    };
    tick();
    const timer = setInterval(tick, 200);
    return () => clearInterval(timer);
  }, [startedAt]);
  return [state, () => setStartedAt(performance.now())];
}

/** Seconds that the console which counted down has for its close. */
const GRACE_S = 6;

/** Whether a countdown is over and whoever began it is gone: a program that crashed, a machine without power. Instants in ms since 1970. */
export const isForsaken = (closesAt: string | null, now: number): boolean =>
  closesAt !== null && now >= Date.parse(closesAt) + (DRAIN_S + GRACE_S) * 1000;

type Watched = { readonly closesAt: string | null; readonly serverNow: string };

/** A console that watches another's countdown closes in its stead, once, when nobody has; none is watched without `watched`. */
export function useForsakenClose(watched: Watched | undefined, close: () => void): void {
  const now = useServerClock(watched?.serverNow);
  const done = useRef<string>(undefined);
  const closesAt = watched?.closesAt ?? null;
  useEffect(() => {
    if (closesAt === null || done.current === closesAt || !isForsaken(closesAt, now)) return;
    done.current = closesAt;
    close();
  }, [closesAt, now, close]);
}
