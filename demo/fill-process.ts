import { join } from 'node:path';
import { openFieldCipher } from '#platform/server/fields/field-cipher.ts';
import { openFieldKeys } from '#platform/server/fields/field-keys.ts';
import { fillDemo } from './fill-demo.ts';

// A process of its own: what ten thousand acts leave in memory goes with it, and the server stays small.
const ownerUrl = process.env['RENDA_FILL_URL'];
// Whoever started us holds this pipe; when it was killed, half a county must not go on by itself.
process.stdin.on('end', () => process.exit(1)).resume();
if (ownerUrl === undefined) throw new Error('RENDA_FILL_URL says which database to fill');
const fileFolder = process.env['RENDA_FILL_FILES'];
const keyFolder = process.env['RENDA_FILL_KEYS'];
if (keyFolder === undefined) throw new Error('RENDA_FILL_KEYS says where the keys of the installation lie');
const fields = openFieldCipher(
  openFieldKeys({ folder: join(keyFolder, 'keys'), given: process.env['RENDA_FIELD_KEYS']?.trim() || undefined }),
);
const faults = await fillDemo({
  ownerUrl,
  fields,
  keyFolder,
  say: (line) => console.log(line),
  ...(fileFolder === undefined ? {} : { fileFolder }),
});
for (const { key, step, reason } of faults.slice(0, 5)) console.log(`demo: ${key} stopped at ${step}: ${reason}`);
process.stdin.destroy();
