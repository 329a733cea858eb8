import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('-page.tsx'));
const sheetOf = (name: string): string =>
  name.startsWith('phone-') ? '../phone-pages.css' : name.startsWith('screen-') ? '../screen-page.css' : '../meetings.css';

it('every page brings its own look, for a message opens it without any other page before it', () => {
  const without = pages.filter((name) => !readFileSync(`${import.meta.dirname}/${name}`, 'utf8').includes(`import '${sheetOf(name)}'`));
  expect(pages.length).toBeGreaterThan(10);
  expect(without).toEqual([]);
});
