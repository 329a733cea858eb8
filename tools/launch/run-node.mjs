import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { buildFolder, node24, root } from './places.mjs';

const environment = (extra) => ({
  ...process.env,
  // Whatever a step starts by the name "node" is Node 24 too.
  PATH: `${dirname(node24)}${delimiter}${process.env.PATH ?? ''}`,
  // Stripped types and compiled code are kept, so that a later start is quick.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(buildFolder, 'compile-cache'),
  ...extra,
});

/** Signals that end us are handed on; at a terminal the whole group gets ctrl-c by itself. */
function handOn(child) {
  const hand = (signal) => child.kill(signal);
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) hand(signal);
    });
  }
}

/**
 * Runs a file in the Node 24 of the checkout, with our input, output and signals.
 * @returns its exit code; 128 + number when a signal ended it
 */
export function runNode({ file, args, env = {}, cwd = root }) {
  return new Promise((done, fail) => {
    const child = spawn(node24, [file, ...args], { cwd, stdio: 'inherit', env: environment(env) });
    handOn(child);
    child.once('error', (error) => fail(new LaunchError(`${node24} could not be started: ${error.message}`)));
    child.once('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

export async function runSteps(steps) {
  for (const { name, ...step } of steps) {
    const since = Date.now();
    if (name !== undefined && steps.length > 1) console.error(`renda: ${name} …`);
    const code = await runNode(step);
    if (code !== 0) {
      if (name !== undefined) console.error(`renda: ${name} failed after ${Math.round((Date.now() - since) / 1000)} s`);
      return code;
    }
  }
  return 0;
}
