import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export type ServerProcess = {
  readonly port: number;
  readonly pid: number;
  /** From the start of the process to the line that says it is ready. */
  readonly readyMs: number;
  /** Resident memory of the process in MB, as the system counts it. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

const MAIN = fileURLToPath(new URL('../../apps/server/main.ts', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.build/compile-cache', import.meta.url));

export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Resident memory of a process in MB; 0 where the system does not tell. */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Starts the program as an installation starts it. @throws Error with what it printed when it ends before it is ready */
export async function startServer(dataDir: string, extra: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      RENDA_DEMO: '0',
      RENDA_JOBS: '0',
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? CACHE,
      ...extra,
    },
  });
  let printed = '';
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      printed = (printed + chunk.toString()).slice(-20_000);
      if (printed.includes('is ready')) done();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void gone.then(() => fail(new Error(`the server ended before it was ready:\n${printed}`)));
  });
  const pid = child.pid ?? 0;
  return {
    port,
    pid,
    readyMs: performance.now() - began,
    memory: () => memoryOf(pid),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
