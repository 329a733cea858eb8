/** Answers of costly counts, kept for seconds: many readers ask for the same ones. */
export type ShortMemory = <T>(key: string, seconds: number, work: () => Promise<T>) => Promise<T>;

const MOST_KEYS = 500;

/** A memory of this process. What failed is not kept. */
export function shortMemory(clock: () => Date): (scope: string) => ShortMemory {
  const kept = new Map<string, { readonly until: number; readonly value: unknown }>();
  return (scope) =>
    async <T>(key: string, seconds: number, work: () => Promise<T>): Promise<T> => {
      const name = `${scope} ${key}`;
      const now = clock().getTime();
      const known = kept.get(name);
      // The key names the question, so what lies under it is the answer of the same work.
      if (known && now < known.until) return known.value as T;
      const value = await work();
      if (kept.size >= MOST_KEYS) kept.clear();
      kept.set(name, { until: now + seconds * 1000, value });
      return value;
    };
}
