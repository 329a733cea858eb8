import { existsSync, symlinkSync } from 'node:fs';
import { at } from './places.mjs';

/** Lets `npx renda` find the checkout's own command without asking a registry. */
export function linkCommand() {
  const link = at('node_modules', '.bin', 'renda');
  if (process.platform === 'win32' || existsSync(link)) return;
  try {
    symlinkSync('../../apps/cli/renda.mjs', link);
  } catch {
    // a checkout we may only read: `node apps/cli/renda.mjs` does the same
  }
}
