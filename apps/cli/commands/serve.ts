import type { Command } from '../command.ts';

export const serve: Command = {
  summary: 'runs the platform, as npm start does',
  usage: '',
  help: [
    'PORT          port to listen on, 3000 when not set',
    'DATA_DIR      data folder, ./data when not set',
    'DATABASE_URL  your own PostgreSQL 18 instead of the private one',
    'RENDA_DEMO=0  leaves a new installation empty',
  ],
  options: {},
  takes: [0, 0],
  run: async () => {
    await import('#apps/server/main.ts');
    return 0;
  },
};
