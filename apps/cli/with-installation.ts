import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSealedDatabase } from '#apps/server/open-sealed-database.ts';
import { openStorage, type Storage } from '#apps/server/open-storage.ts';
import type { Settings } from '#apps/server/settings.ts';
import { StartUpError } from '#apps/server/start-up-error.ts';
import type { Database } from '#platform/server/db/database.ts';

export type Installation = { readonly storage: Storage; readonly db: Database };

/** Whether a folder or a database was named or made before; a command that only looks makes none. */
export function requireInstallation({ dataDir, databaseUrl }: Settings): void {
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'renda.json')))
    throw new StartUpError(`there is no installation in ${dataDir}; npm start or npx renda init makes one, DATA_DIR names another`);
}

/** Works on the installation of the settings: the database that runs there, or one for our own time. */
export async function withInstallation<T>(settings: Settings, work: (installation: Installation) => Promise<T>): Promise<T> {
  const storage = await openStorage(settings);
  try {
    const db = await openSealedDatabase({ url: storage.databaseUrl, connections: 3, dataDir: storage.folder.path });
    try {
      return await work({ storage, db });
    } finally {
      await db.close();
    }
  } finally {
    await storage.close();
  }
}
