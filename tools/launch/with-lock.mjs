import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from './places.mjs';

const PAUSE_MS = 200;
/** A lock without a holder's number is being made right now, or its maker died in between. */
const NAMELESS_MS = 5000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // somebody else's process, but alive
  }
}

function holderOf(lock) {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

// Moved away first: of two that find a dead holder's lock only one succeeds.
function clear(lock) {
  const aside = `${lock}.${process.pid}.${Date.now()}`;
  try {
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // another one was first
  }
}

/** Runs `work` while no other launch of this checkout does; waits for one that does. */
export async function withLock(name, work) {
  mkdirSync(buildFolder, { recursive: true });
  const lock = join(buildFolder, `${name}.lock`);
  let told = false;
  let nameless = 0;
  while (!take(lock)) {
    const holder = holderOf(lock);
    nameless = holder === undefined ? nameless + PAUSE_MS : 0;
    if (holder === undefined ? nameless > NAMELESS_MS : !isAlive(holder)) {
      clear(lock);
      continue;
    }
    if (!told) console.error(`renda: waiting for another start of this checkout (process ${holder ?? '?'}) …`);
    told = true;
    await new Promise((wake) => setTimeout(wake, PAUSE_MS));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
