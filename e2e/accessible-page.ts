import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Violation = { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] };

/** Holds the page, as it stands now, against WCAG 2.2 AA. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Through the debugger and not as a script of the page: the page allows none but its own.
  await page.evaluate(`${source};undefined`);
  const violations = await page.evaluate<Violation[], string[]>(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> } };
    const { violations: found } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary: failureSummary ?? '' })) }));
  }, TAGS);
  expect(violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ target }) => String(target)).join(' and ')}: ${nodes[0]?.failureSummary ?? ''}`)).toEqual([]);
}
