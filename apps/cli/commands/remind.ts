import { sendDutyReminders } from '#modules/decisions/server/module.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import { sendReminders } from '#modules/suggestions/server/module.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import type { Command } from '../command.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

export const remind: Command = {
  summary: 'tells of every clock near or past its day, as the running server does each hour',
  usage: '',
  help: ['Each stage is told once to each person, however often this runs.'],
  options: {},
  takes: [0, 0],
  run: async ({ settings, print, now }) => {
    requireInstallation(settings);
    const law = makeLawSource(levelOfCongress);
    const told = await withInstallation(
      settings,
      async ({ db }) =>
        (await sendReminders({ db, law }, dateOfInstant(now()))) + (await sendDutyReminders({ db, law }, dateOfInstant(now()))),
    );
    print(told === 0 ? 'nothing new to tell' : `told ${told} reminders`);
    return 0;
  },
};
