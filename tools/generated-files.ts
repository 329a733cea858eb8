import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import { describeAccess } from './access-matrix.ts';
import { drawInto, drawnLifecycles } from './generate-diagrams.ts';
import { generateSchema } from './generate-schema.ts';
import { generateTypes } from './generate-types.ts';

export const root = join(import.meta.dirname, '..');

/** Every generated file by its path, as it should be now. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { ownerUrl, close } = await openTestDatabase();
  try {
    files.set('db/types.ts', await generateTypes(ownerUrl));
    files.set('db/schema.sql', await generateSchema(ownerUrl));
  } finally {
    await close();
  }
  files.set('docs/access-matrix.md', describeAccess());
  for (const [module, lifecycles] of Object.entries(drawnLifecycles)) {
    const path = `modules/${module}/README.md`;
    if (existsSync(join(root, path))) files.set(path, drawInto(readFileSync(join(root, path), 'utf8'), lifecycles));
  }
  return files;
}
