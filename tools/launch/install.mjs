import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LaunchError } from './launch-error.mjs';
import { linkCommand } from './link-command.mjs';
import { phase, runQuietly } from './phase.mjs';
import { at, node24, root } from './places.mjs';
import { withLock } from './with-lock.mjs';

const lockFile = at('package-lock.json');
const stampFile = at('node_modules', '.renda-lock');
const wanted = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');
const noted = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '');

/** Whether npm's own note of what it installed says the same as the lock file. */
function isInstalledByHand() {
  const noteFile = at('node_modules', '.package-lock.json');
  if (!existsSync(noteFile)) return false;
  const here = JSON.parse(readFileSync(noteFile, 'utf8')).packages;
  const there = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const missing = Object.entries(there).filter(([path, entry]) => path !== '' && !entry.optional && here[path]?.version !== entry.version);
  return missing.length === 0;
}

function note() {
  try {
    writeFileSync(stampFile, `${wanted()}\n`);
  } catch {
    // a checkout we may only read: it is looked through again next time
  }
}

function isComplete() {
  if (!existsSync(node24)) return false;
  if (noted() === wanted()) return true;
  if (!isInstalledByHand()) return false;
  note();
  return true;
}

// Started by npm, its own path is known; that is the one way that works everywhere.
async function runNpm(verb) {
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /\.c?js$/.test(npm);
  const args = [verb, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  await runQuietly({
    command: viaNode ? process.execPath : 'npm',
    args: viaNode ? [npm, ...args] : args,
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development' },
    shell: !viaNode && process.platform === 'win32',
    failure: 'the packages could not be installed; is the npm registry reachable and the folder writable?',
  });
}

async function installPackages() {
  await phase('installing packages', () => runNpm('ci'));
  if (!existsSync(node24))
    throw new LaunchError(`npm left no Node 24 at ${node24}; were install scripts switched off (npm config get ignore-scripts)?`);
}

/**
 * Installs the packages when they are absent or not those of package-lock.json.
 * @throws LaunchError
 */
export async function install() {
  if (!existsSync(lockFile)) throw new LaunchError(`no package-lock.json in ${root}: this is not a whole checkout`);
  if (isComplete()) return linkCommand();
  await withLock('install', async () => {
    if (isComplete()) return;
    await installPackages();
    note();
    linkCommand();
  });
}
