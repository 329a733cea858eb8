import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { phase, runQuietly } from './phase.mjs';
import { at, buildFolder, node24, root } from './places.mjs';
import { withLock } from './with-lock.mjs';

const PARTS = ['web', 'contract', 'domain', 'texts'];
const built = join(buildFolder, 'web');
const stampFile = join(buildFolder, 'web.stamp');

function sourceFolders() {
  const modules = existsSync(at('modules')) ? readdirSync(at('modules')).sort() : [];
  return [
    at('apps', 'web'),
    ...PARTS.map((part) => at('platform', part)),
    ...modules.flatMap((name) => PARTS.map((part) => at('modules', name, part))),
  ];
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** One hash over everything the web build reads. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const file of [at('package-lock.json'), ...sourceFolders().flatMap(filesIn)]) {
    hash
      .update(relative(root, file))
      .update('\0')
      .update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

const isFresh = (hash) => existsSync(join(built, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === hash;

async function runVite(hash) {
  // Built beside and then put in place, so that a running server never serves half a build.
  const next = `${built}.${process.pid}`;
  try {
    await runQuietly({
      command: node24,
      args: [
        at('node_modules', 'vite', 'bin', 'vite.js'),
        'build',
        '--config',
        at('apps', 'web', 'vite.config.ts'),
        '--outDir',
        next,
        '--emptyOutDir',
        '--logLevel',
        'warn',
      ],
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      failure: 'the pages could not be built',
    });
    rmSync(built, { recursive: true, force: true });
    renameSync(next, built);
    writeFileSync(stampFile, `${hash}\n`);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/**
 * Builds the web app into `.build/web` when its sources are not those of the last build.
 * @throws LaunchError
 */
export async function buildWeb() {
  if (!existsSync(at('apps', 'web', 'vite.config.ts')) || isFresh(sourceHash())) return;
  await withLock('web', async () => {
    const hash = sourceHash();
    if (!isFresh(hash)) await phase('building the pages', () => runVite(hash));
  });
}
