import { ensureDemo } from '#apps/server/ensure-demo.ts';
import { StartUpError } from '#apps/server/start-up-error.ts';
import type { Command } from '../command.ts';
import { withInstallation } from '../with-installation.ts';

export const demo: Command = {
  summary: 'fills an empty installation with the made-up county',
  usage: '',
  help: ['An installation that has a congress already is left as it is.'],
  options: {},
  takes: [0, 0],
  run: async ({ settings, print, say }) => {
    const { accounts } = await withInstallation(settings, ({ storage, db }) => ensureDemo({ db, ownerUrl: storage.databaseUrl, folder: storage.folder.path, say }));
    if (accounts.length === 0) throw new StartUpError('this installation has a congress of its own; the demo was not added. DATA_DIR names another folder');
    for (const { login, password, title } of accounts) print(`${login.padEnd(16)} ${password.padEnd(16)} ${title}`);
    return 0;
  },
};
