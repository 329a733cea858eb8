import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
};

/** A screen as high as the page: what a bar at its edge covers can be scrolled free and is no fault. */
async function showWhole(page: Page): Promise<() => Promise<void>> {
  const size = page.viewportSize();
  if (!size) return async () => undefined;
  const height = await page.evaluate(() =>
    Math.max(document.documentElement.scrollHeight, (document.querySelector('.phone-scroll')?.scrollHeight ?? 0) + 120),
  );
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(height + 100, 8000)) });
  return () => page.setViewportSize(size);
}

/** Holds the page, as it stands now, against WCAG 2.2 AA. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const showAsBefore = await showWhole(page);
  // Through the debugger and not as a script of the page: the page allows none but its own.
  await page.evaluate(`${source};undefined`);
  const violations = await page.evaluate<Violation[], string[]>(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> } };
    const { violations: found } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary: failureSummary ?? '' })),
    }));
  }, TAGS);
  await showAsBefore();
  const said = violations.map(
    ({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ target }) => String(target)).join(' and ')}: ${nodes[0]?.failureSummary ?? ''}`,
  );
  expect(said, said.join('\n')).toEqual([]);
}
