#!/usr/bin/env node
// The `renda` command. Plain JavaScript that runs on any Node from 20 on; it finds the checkout's
// Node 24, installing what is missing, and hands over to main.ts.
import { fileURLToPath } from 'node:url';
import { buildWeb } from '../../tools/launch/build-web.mjs';
import { install } from '../../tools/launch/install.mjs';
import { LaunchError } from '../../tools/launch/launch-error.mjs';
import { runNode } from '../../tools/launch/run-node.mjs';

const args = process.argv.slice(2);
try {
  await install();
  if (args[0] === 'serve' && !args.includes('--help')) await buildWeb();
  // The caller's folder stays the current one: files are named from there.
  process.exitCode = await runNode({ file: fileURLToPath(new URL('./main.ts', import.meta.url)), args, cwd: process.cwd() });
} catch (error) {
  if (!(error instanceof LaunchError)) throw error;
  console.error(`renda: ${error.message}`);
  process.exitCode = 1;
}
