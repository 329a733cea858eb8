import { join } from 'node:path';
import { listHostedCongresses, registerSealed } from '#modules/register/server/module.ts';
import { suggestionsSealed } from '#modules/suggestions/server/module.ts';
import { answersSealed } from '#platform/server/command/run-command.ts';
import { openDatabase, type Database } from '#platform/server/db/database.ts';
import { type FieldCipher, openFieldCipher } from '#platform/server/fields/field-cipher.ts';
import { openFieldKeys } from '#platform/server/fields/field-keys.ts';
import { sealStored, tryFieldKeys, type SealedColumn } from '#platform/server/fields/seal-stored.ts';
import { StartUpError } from './start-up-error.ts';

/** Every column of the house that is stored sealed. */
const SEALED_COLUMNS: readonly SealedColumn[] = [...registerSealed, ...suggestionsSealed, answersSealed];

/** The cipher of an installation's folder, or of RENDA_FIELD_KEYS. @throws StartUpError */
export function openFields(dataDir: string, given = process.env['RENDA_FIELD_KEYS']): FieldCipher {
  try {
    return openFieldCipher(openFieldKeys({ folder: join(dataDir, 'keys'), given: given?.trim() || undefined }));
  } catch (error) {
    throw new StartUpError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

type Opening = { readonly url: string; readonly connections: number; readonly dataDir: string; readonly say?: (line: string) => void };

/**
 * The database with the key of its sealed fields. What an earlier version stored in the open, or another key sealed, is
 * sealed with the current key before anything else happens.
 * @throws StartUpError when a key is missing
 */
export async function openSealedDatabase({ url, connections, dataDir, say = () => undefined }: Opening): Promise<Database> {
  const db = openDatabase({ url, connections, fields: openFields(dataDir) });
  try {
    const count = await sealAll(db);
    if (count > 0) say(`${count} stored values (telephone numbers, and answers that may repeat them) are now sealed with the current key`);
    return db;
  } catch (error) {
    await db.close();
    throw new StartUpError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Seals whatever is not sealed with the current key, in every congress. @returns how many values */
export async function sealAll(db: Database): Promise<number> {
  const congresses = (await db.system((tx) => listHostedCongresses(tx))).map(({ id }) => id);
  await tryFieldKeys(db, congresses, SEALED_COLUMNS);
  return sealStored(db, congresses, SEALED_COLUMNS);
}
