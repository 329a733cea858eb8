import { join } from 'node:path';
import { openSealedDatabase } from '#apps/server/open-sealed-database.ts';
import { databaseName } from '#apps/server/database-reach.ts';
import { openStorage } from '#apps/server/open-storage.ts';
import { StartUpError } from '#apps/server/start-up-error.ts';
import { addFieldKey, dropOldFieldKeys } from '#platform/server/fields/field-keys.ts';
import type { Command } from '../command.ts';
import { requireInstallation } from '../with-installation.ts';

export const rotateFieldKey: Command = {
  summary: 'makes a new key for telephone numbers and seals every one of them with it',
  usage: '',
  help: [
    'Stop the program first. Cut off in the middle nothing is lost: both keys stay, and the next start goes on.',
    'Backups made before are opened by the key that lies in them; one made --without-keys needs the old key kept beside it.',
    'Where RENDA_FIELD_KEYS is set: put a new key before the old one, restart, then take the old one out.',
  ],
  options: {},
  takes: [0, 0],
  run: async ({ settings, print }) => {
    requireInstallation(settings);
    if (process.env['RENDA_FIELD_KEYS']?.trim())
      throw new StartUpError(
        'the keys come from RENDA_FIELD_KEYS: put a new one before the old one there, restart, then take the old one out',
      );
    const storage = await openStorage(settings);
    try {
      if (await storage.isUsed())
        throw new StartUpError(`the database at ${databaseName(storage.databaseUrl)} is in use; stop the program first`);
      const keys = join(storage.folder.path, 'keys');
      const [now] = addFieldKey(keys);
      const lines: string[] = [];
      await (
        await openSealedDatabase({
          url: storage.databaseUrl,
          connections: 2,
          dataDir: storage.folder.path,
          say: (line) => lines.push(line),
        })
      ).close();
      dropOldFieldKeys(keys);
      print([`the key of sealed fields is now ${now.id}; the old one is gone`, ...lines].join('\n'));
      return 0;
    } finally {
      await storage.close();
    }
  },
};
