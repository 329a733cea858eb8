import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import { generateTypes } from './generate-types.ts';

const root = join(import.meta.dirname, '..');
const { ownerUrl, close } = await openTestDatabase();
writeFileSync(join(root, 'db/types.ts'), await generateTypes(ownerUrl));
await close();
console.log('db/types.ts written');
