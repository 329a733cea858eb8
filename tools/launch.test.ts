import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });
let place = '';

/** A checkout with nothing installed, and an npm that needs no registry. */
function checkout(name: string): string {
  const root = join(place, name);
  mkdirSync(join(root, 'tools'), { recursive: true });
  cpSync(join(import.meta.dirname, 'launch.mjs'), join(root, 'tools/launch.mjs'));
  cpSync(join(import.meta.dirname, 'launch'), join(root, 'tools/launch'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{}}}');
  mkdirSync(join(root, 'bench'));
  writeFileSync(
    join(root, 'bench/main.ts'),
    'const args: string[] = process.argv.slice(2);\nconsole.log("ran", process.versions.node.split(".")[0], ...args);\nif (args[0] === "wait") { process.on("SIGTERM", () => process.exit(7)); setInterval(() => undefined, 1000); }\nelse process.exit(Number(args[1] ?? 0));\n',
  );
  return root;
}

const NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv[2] + '\\n');
if (process.env.NPM_FAILS) { console.error('npm error network unreachable'); process.exit(1); }
setTimeout(() => {
  fs.rmSync('node_modules', { recursive: true, force: true });
  fs.mkdirSync('node_modules/node/bin', { recursive: true });
  fs.mkdirSync('node_modules/.bin', { recursive: true });
  fs.symlinkSync(${JSON.stringify(process.execPath)}, 'node_modules/node/bin/node');
}, 300);`;

const environment = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  npm_execpath: join(place, 'npm.cjs'),
  NODE_COMPILE_CACHE: join(place, 'cache'),
  ...extra,
});
const launch = (root: string, args: readonly string[], extra: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [join(root, 'tools/launch.mjs'), ...args], { encoding: 'utf8', env: environment(extra) });
const calls = (root: string): number =>
  existsSync(join(root, 'npm-calls')) ? readFileSync(join(root, 'npm-calls'), 'utf8').trim().split('\n').length : 0;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'renda-launch-'));
  writeFileSync(join(place, 'npm.cjs'), NPM);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the first start installs and says so; the second installs nothing; a changed lock file installs again', () => {
  const root = checkout('first');
  const first = launch(root, ['bench', 'a b']);
  expect(first).toMatchObject({ status: 0, stdout: 'ran 24 a b\n' });
  expect(first.stderr).toMatch(/^renda: installing packages …\nrenda: installing packages: done in \d+ s\n$/);
  expect(launch(root, ['bench'])).toMatchObject({ status: 0, stderr: '' });
  expect(calls(root)).toBe(1);
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/x":{"version":"1.0.0"}}}');
  expect(launch(root, ['bench']).status).toBe(0);
  expect(calls(root)).toBe(2);
  expect(readFileSync(join(root, 'node_modules/.renda-lock'), 'utf8').trim()).toBe(
    createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex'),
  );
});

test('two first starts at once install once', async () => {
  const root = checkout('twice');
  const start = () =>
    new Promise<number | null>((done) =>
      spawn(process.execPath, [join(root, 'tools/launch.mjs'), 'bench'], { env: environment(), stdio: 'ignore' }).once('exit', done),
    );
  expect(await Promise.all([start(), start(), start()])).toEqual([0, 0, 0]);
  expect(calls(root)).toBe(1);
});

test('a lock that a killed start left behind stops nobody', () => {
  const root = checkout('stale');
  mkdirSync(join(root, '.build/install.lock'), { recursive: true });
  const dead = spawnSync(process.execPath, ['-e', '0']).pid;
  writeFileSync(join(root, '.build/install.lock/pid'), String(dead));
  expect(launch(root, ['bench']).status).toBe(0);
});

test('a failed installation ends in one clear line and a code, and the next start tries again', () => {
  const root = checkout('failing');
  const failed = launch(root, ['bench'], { NPM_FAILS: '1' });
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('npm error network unreachable');
  expect(failed.stderr.trim().split('\n').at(-1)).toMatch(/^renda: the packages could not be installed; is the npm registry reachable/);
  expect(launch(root, ['bench']).status).toBe(0);
});

test('exit codes and signals pass through', async () => {
  const root = checkout('codes');
  expect(launch(root, ['bench', 'x', '5']).status).toBe(5);
  const child = spawn(process.execPath, [join(root, 'tools/launch.mjs'), 'bench', 'wait'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((ready) => child.stdout.once('data', ready));
  await new Promise((settled) => setTimeout(settled, 100));
  child.kill('SIGTERM');
  expect(await new Promise((done) => child.once('exit', done))).toBe(7);
});

test('an unknown verb is named in one line', () => {
  const root = checkout('verbs');
  expect(launch(root, ['dance'])).toMatchObject({
    status: 1,
    stderr: 'renda: usage: node tools/launch.mjs start | test | test:long | bench | check | format | generate [arguments]\n',
  });
});

test('the pages are built when they are stale, and only then', () => {
  const root = checkout('web');
  mkdirSync(join(root, 'apps/web'), { recursive: true });
  writeFileSync(join(root, 'apps/web/vite.config.ts'), '');
  launch(root, ['generate']); // installs
  mkdirSync(join(root, 'node_modules/vite/bin'), { recursive: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  writeFileSync(
    vite,
    `const fs = require('node:fs'); const to = process.argv[process.argv.indexOf('--outDir') + 1]; fs.mkdirSync(to, { recursive: true }); fs.writeFileSync(to + '/index.html', 'built');`,
  );
  writeFileSync(join(root, 'node_modules/package.json'), '{"type":"commonjs"}');
  chmodSync(vite, 0o755);
  const built = () => launch(root, ['bench']).stderr.includes('building the pages');
  expect([built(), built()]).toEqual([true, false]);
  writeFileSync(join(root, 'apps/web/page.test.tsx'), 'x');
  expect(built()).toBe(false);
  writeFileSync(join(root, 'apps/web/page.tsx'), 'x');
  expect([built(), built()]).toEqual([true, false]);
  expect(readFileSync(join(root, '.build/web/index.html'), 'utf8')).toBe('built');
});
