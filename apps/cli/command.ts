import type { Settings } from '#apps/server/settings.ts';

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What a command is given. Results go to `print`, signs of life to `say`. */
export type Call = {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
  readonly settings: Settings;
  readonly print: (line: string) => void;
  readonly say: (line: string) => void;
  readonly now: () => Date;
};

export type Command = {
  readonly summary: string;
  /** Behind the name: `FILE [--json]`. */
  readonly usage: string;
  /** One line an option or argument, and where it matters an example. */
  readonly help: readonly string[];
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Least and most arguments. */
  readonly takes: readonly [number, number];
  /** @returns the exit code */
  readonly run: (call: Call) => Promise<number>;
};

export const textOf = (values: OptionValues, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
