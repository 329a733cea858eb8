import { resolve } from 'node:path';
import { writeBackup } from '#platform/server/backup/write-backup.ts';
import type { Command } from '../command.ts';
import { programVersion } from '../program-version.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

export const backup: Command = {
  summary: 'writes everything of the installation into one file, while others go on working',
  usage: 'FILE [--without-keys]',
  help: [
    'FILE            where it goes; a file that exists is never written over',
    '--without-keys  leaves the keys out; keep the folder keys/ elsewhere, or sealed secrets are lost',
    'The file is not encrypted. With keys in it, whoever has it can sign the journal: lock it away.',
  ],
  options: { 'without-keys': { type: 'boolean' } },
  takes: [1, 1],
  run: async ({ values, positionals: [file = ''], settings, print, say, now }) => {
    requireInstallation(settings);
    const path = resolve(file);
    const manifest = await withInstallation(settings, ({ storage }) =>
      writeBackup({
        ownerUrl: storage.databaseUrl,
        dataDir: storage.folder.path,
        file: path,
        withKeys: values['without-keys'] !== true,
        program: programVersion(),
        now: now(),
        say,
      }),
    );
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    print(
      `backed up ${rows} rows of ${manifest.tables.length} tables and ${manifest.files.length} files into ${path}; keys ${manifest.keysIncluded ? 'are in it: lock it away' : 'are not in it'}`,
    );
    return 0;
  },
};
