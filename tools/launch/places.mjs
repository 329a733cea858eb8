import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, and what is made in it. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
export const at = (...parts) => join(root, ...parts);
export const buildFolder = at('.build');
export const node24 = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
