import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { StartUpError } from './start-up-error.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'renda-folder-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test('a folder that is not there is made, marked and opened again', () => {
  const path = join(place, 'a', 'data');
  expect(openDataFolder(path).files).toBe(join(path, 'files'));
  writeFileSync(join(path, 'more'), '');
  expect(openDataFolder(path).database).toBe(join(path, 'database'));
});

test("somebody else's folder is refused and left as it is", () => {
  writeFileSync(join(place, 'letters.txt'), 'dear');
  expect(() => openDataFolder(place)).toThrow(/is not empty and not one of this program \(it holds letters\.txt\)/);
  expect(readdirSync(place)).toEqual(['letters.txt']);
});

test('a place where no folder can be made is refused at once', () => {
  expect(() => openDataFolder('/proc/renda-test/data')).toThrow(/cannot be written by this user/);
});

test('what a fresh disk holds does not count', () => {
  mkdirSync(join(place, 'lost+found'));
  openDataFolder(place);
  expect(existsSync(join(place, 'renda.json'))).toBe(true);
});

test.each([
  ['{"program":"other"}', 'is something else'],
  ['not json', 'is something else'],
  ['{"program":"renda","layout":99}', 'newer version'],
])('a mark that says %s is refused', (text, reason) => {
  writeFileSync(join(place, 'renda.json'), text);
  expect(() => openDataFolder(place)).toThrow(reason);
});

test('a file in its place, and a place below a file, are refused in one line', () => {
  const file = join(place, 'file');
  writeFileSync(file, '');
  expect(() => openDataFolder(file)).toThrow(/ is a file; set DATA_DIR/);
  expect(() => openDataFolder(join(file, 'data'))).toThrow(StartUpError);
});
