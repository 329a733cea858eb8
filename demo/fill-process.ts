import { fillDemo } from './fill-demo.ts';

// A process of its own: what ten thousand acts leave in memory goes with it, and the server stays small.
const ownerUrl = process.env['RENDA_FILL_URL'];
// Whoever started us holds this pipe; when it was killed, half a county must not go on by itself.
process.stdin.on('end', () => process.exit(1)).resume();
if (ownerUrl === undefined) throw new Error('RENDA_FILL_URL says which database to fill');
const fileFolder = process.env['RENDA_FILL_FILES'];
const keyFolder = process.env['RENDA_FILL_KEYS'];
const faults = await fillDemo({ ownerUrl, say: (line) => console.log(line), ...(fileFolder === undefined ? {} : { fileFolder }), ...(keyFolder === undefined ? {} : { keyFolder }) });
for (const { key, step, reason } of faults.slice(0, 5)) console.log(`demo: ${key} stopped at ${step}: ${reason}`);
process.stdin.destroy();
