import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

// With these three the packed browser ends with its first page, or forgets whose page is whose.
const HARMFUL = ['--single-process', '--no-zygote', '--disable-web-security'];

/** Where the packed browser is unpacked: a folder of this user's own, for what another user left could not be started. */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `renda-browser-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Starts the browser that came with the installation; nothing of the machine's own is used. */
export async function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const args = chromium.args.filter((arg) => !HARMFUL.includes(arg) && !arg.startsWith('--headless'));
  return playwright.launch({ executablePath: await unpacked(), args: [...args, ...(isRoot ? ['--no-sandbox'] : [])], headless: true });
}
