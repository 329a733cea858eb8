import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawInto, drawnLifecycles, marksOf } from './generate-diagrams.ts';
import { generatedFiles, root } from './generated-files.ts';

test('what is generated is what a generation makes now; npm run generate brings it up to date', async () => {
  const files = await generatedFiles();
  expect([...files.keys()]).toEqual([
    'db/types.ts',
    'db/schema.sql',
    'docs/access-matrix.md',
    'modules/ballots/README.md',
    'modules/decisions/README.md',
    'modules/meetings/README.md',
    'modules/suggestions/README.md',
    'modules/supervision/README.md',
  ]);
  for (const [path, text] of files) expect(existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '', path).toBe(text);
});

test('a diagram is drawn between its marks and nothing else is touched', () => {
  const lifecycles = drawnLifecycles['suggestions'] ?? {};
  const marks = Object.keys(lifecycles).map((name) => `${marksOf(name).start}\nold\n${marksOf(name).end}`);
  const drawn = drawInto(`# Head\n${marks.join('\n')}\nfoot\n`, lifecycles);
  expect(drawn.startsWith('# Head\n')).toBe(true);
  expect(drawn.endsWith('\nfoot\n')).toBe(true);
  expect(drawn).not.toContain('old');
  expect(drawn.match(/stateDiagram-v2/g)).toHaveLength(Object.keys(lifecycles).length);
  expect(drawInto(drawn, lifecycles)).toBe(drawn);
  expect(() => drawInto('# Head', lifecycles)).toThrow('has no marks');
});
