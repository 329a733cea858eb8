import { spawn } from 'node:child_process';
import { LaunchError } from './launch-error.mjs';

const BEAT_MS = 5000;
const LAST_LINES = 15;

const say = (line) => console.error(`renda: ${line}`);
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** Runs a long piece of work with a line at its start, a sign of life while it runs, one at its end. */
export async function phase(doing, work) {
  const since = Date.now();
  say(`${doing} …`);
  const beat = setInterval(() => say(`still ${doing}, ${seconds(since)}`), BEAT_MS);
  try {
    const result = await work();
    say(`${doing}: done in ${seconds(since)}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}

/**
 * Runs a program quietly. Its last lines are shown when it fails.
 * @throws LaunchError with the sentence `failure`
 */
export async function runQuietly({ command, args, cwd, env, failure, shell = false }) {
  const { code, output } = await new Promise((done) => {
    const child = spawn(command, args, { cwd, env: { ...env, NO_COLOR: '1' }, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => done({ code: 1, output: error.message }));
    child.once('close', (code, signal) => done({ code: code ?? signal, output }));
  });
  if (code === 0) return;
  const lines = output
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  for (const line of lines.slice(-LAST_LINES)) console.error(`  ${line}`);
  throw new LaunchError(`${failure} (${code})`);
}
