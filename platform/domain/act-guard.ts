import { AppError } from './errors.ts';
import { requireTransition, type Lifecycle, type Transition } from './lifecycle.ts';
import { staleVersion } from './platform-errors.ts';

/** What the page had read when it asked, and what stands now. */
export type Seen = {
  /** Without one the state alone decides. */ readonly version: number | undefined;
  readonly now: number;
  /** How the thing stands, for who saw an old version. */ readonly current: () => unknown;
};

/**
 * The guard in front of every act that carries a version. Who may never do this learns nothing of the
 * version; who saw an old one is told that, with how the thing stands now, before anything of its state.
 * @throws AppError `lifecycle.not_yours` (forbidden), `platform.stale_version` (conflict), `lifecycle.not_now` (conflict)
 */
export function requireAct<S extends string, A extends string, W extends string, C extends string>(
  lifecycle: Lifecycle<S, A, W, C>,
  now: { readonly state: S; readonly action: A; readonly relations: readonly W[] },
  seen: Seen,
): Transition<S, A, W, C> {
  const isStale = seen.version !== undefined && seen.version !== seen.now;
  try {
    const line = requireTransition(lifecycle, now);
    if (!isStale) return line;
  } catch (error) {
    if (!isStale || !(error instanceof AppError) || error.kind === 'forbidden') throw error;
  }
  throw staleVersion(seen.current(), seen.version ?? seen.now, seen.now);
}
