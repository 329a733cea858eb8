import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

// With these three the packed browser ends with its first page, or forgets whose page is whose.
const HARMFUL = ['--single-process', '--no-zygote', '--disable-web-security'];

/** Starts the browser that came with the installation; nothing of the machine's own is used. */
export async function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const args = chromium.args.filter((arg) => !HARMFUL.includes(arg) && !arg.startsWith('--headless'));
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...args, ...(isRoot ? ['--no-sandbox'] : [])], headless: true });
}
