export type StoredChoice<Value extends string> = {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** One of a few values the reader picks, kept on this device; a value it does not know counts as none. */
export function storedChoice<Value extends string>(key: string, values: readonly Value[], initial: () => Value): StoredChoice<Value> {
  const listeners = new Set<() => void>();
  let current = read(key, values) ?? initial();
  return {
    get: () => current,
    set: (value) => {
      current = value;
      write(key, value);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function read<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
  try {
    const stored = globalThis.localStorage?.getItem(key);
    return values.find((value) => value === stored);
  } catch {
    return undefined; // storage may be switched off on an office machine
  }
}

function write(key: string, value: string): void {
  try {
    globalThis.localStorage?.setItem(key, value);
  } catch {
    // the choice then lasts as long as the page
  }
}
