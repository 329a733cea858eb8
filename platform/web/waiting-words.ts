import type { WaitingWords } from './web-module.ts';

const told = new Map<string, WaitingWords[string]>();

/** Told once at the start by the app, from what its modules say of the work that waits. */
export function wordWaiting(words: WaitingWords): void {
  for (const [key, word] of Object.entries(words)) told.set(key, word);
}

/** What a set of waiting work is called and where it is found; undefined for one no module words. */
export const waitingWords = (key: string): WaitingWords[string] | undefined => told.get(key);
