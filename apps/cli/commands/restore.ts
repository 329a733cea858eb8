import { resolve } from 'node:path';
import { databaseName } from '#apps/server/database-reach.ts';
import { openStorage } from '#apps/server/open-storage.ts';
import { readSettings } from '#apps/server/settings.ts';
import { StartUpError } from '#apps/server/start-up-error.ts';
import { checkBackup } from '#platform/server/backup/check-backup.ts';
import { restoreBackup } from '#platform/server/backup/restore-backup.ts';
import { textOf, type Command } from '../command.ts';

export const restore: Command = {
  summary: 'puts a backup back and compares every table with what was saved',
  usage: 'FILE [--into DATABASE_URL] [--force] [--check]',
  help: [
    'FILE     a file that renda backup wrote; a damaged or newer one is refused before anything is touched',
    '--into   another database than that of the settings',
    '--force  throws away what the database holds; files that are there are moved aside',
    '--check  only checks the file',
    'Stop the program first. A new place for a drill: DATA_DIR=/tmp/drill npx renda restore FILE',
  ],
  options: { into: { type: 'string' }, force: { type: 'boolean' }, check: { type: 'boolean' } },
  takes: [1, 1],
  run: async ({ values, positionals: [name = ''], settings, print, say, now }) => {
    const file = resolve(name);
    const manifest = await checkBackup(file);
    if (values['check'] === true) {
      print(
        `${file} is whole: made at ${manifest.madeAt} by version ${manifest.program}, ${manifest.tables.length} tables, ${manifest.files.length} files`,
      );
      return 0;
    }
    const into = textOf(values, 'into');
    const databaseUrl = into === undefined ? settings.databaseUrl : readSettings({ DATABASE_URL: into }).databaseUrl;
    const storage = await openStorage({ dataDir: settings.dataDir, databaseUrl }, { migrates: false });
    try {
      if (await storage.isUsed())
        throw new StartUpError(`the database at ${databaseName(storage.databaseUrl)} is in use; stop the program first`);
      const { rows, migratedOn } = await restoreBackup({
        file,
        ownerUrl: storage.databaseUrl,
        dataDir: storage.folder.path,
        force: values['force'] === true,
        now: now(),
        say,
      });
      if (migratedOn.length > 0) say(`then brought up to date by ${migratedOn.length} migrations`);
      print(
        `restored and equal: ${rows} rows of ${manifest.tables.length} tables and ${manifest.files.length} files are as they were saved at ${manifest.madeAt}`,
      );
      return 0;
    } finally {
      await storage.close();
    }
  },
};
