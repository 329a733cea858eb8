import type { Option } from './select-input.tsx';

const MANY = 5;
const SHORT = 24;

/** Many short answers may stand side by side; a few, or explained ones, stand below each other. */
export const manyShort = (options: readonly Option[]): boolean =>
  options.length >= MANY && options.every(({ label, hint }) => hint === undefined && label.length <= SHORT);
