import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colour = (name: string): string => {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (found === undefined) throw new Error(`no colour ${name}`);
  return found;
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(colour(one)), luminance(colour(other))].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS = ['ink', 'ink-2', 'ink-3', 'red', 'green', 'amber', 'blue'];

test.each(TEXTS.flatMap((text) => ['paper', 'ground'].map((ground) => [text, ground] as const)))(
  '%s on %s can be read (WCAG 1.4.3)',
  (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each([
  ['green', 'green-soft'],
  ['amber', 'amber-soft'],
  ['blue', 'blue-soft'],
  ['red', 'red-soft'],
  ['ink-2', 'red-soft'],
  ['ink-3', 'shade'],
  ['ink-2', 'shade'],
  ['on-red', 'red'],
  ['on-red', 'red-deep'],
])('%s on %s can be read', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(['paper', 'ground'])('the edge of a control is seen on %s (WCAG 1.4.11)', (ground) => {
  expect(contrast('edge', ground)).toBeGreaterThanOrEqual(3);
});
