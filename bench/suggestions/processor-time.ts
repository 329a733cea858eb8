import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TICK_MS = 10; // what Linux counts in, on every machine that runs this

type Times = { readonly parent: number; readonly ms: number };

function timesOf(pid: string): Times | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces: fields are counted behind it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
  } catch {
    return undefined;
  }
}

/** Processor time used so far, in ms: by the program, and by the database with all its workers. Zero where the system does not tell. */
export function processorTime({ program, database }: { readonly program: number; readonly database: number }): {
  readonly program: number;
  readonly database: number;
} {
  try {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => ({ pid: Number(pid), times: timesOf(pid) }));
    const sum = (test: (pid: number, parent: number) => boolean): number =>
      all.reduce((total, { pid, times }) => total + (times && test(pid, times.parent) ? times.ms : 0), 0);
    return { program: sum((pid) => pid === program), database: sum((pid, parent) => pid === database || parent === database) };
  } catch {
    return { program: 0, database: 0 };
  }
}

/** The first process of the private database in a data folder; 0 where it does not run. */
export function databaseProcess(dataDir: string): number {
  try {
    return Number(readFileSync(join(dataDir, 'database', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}
