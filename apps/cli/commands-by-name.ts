import { backup } from './commands/backup.ts';
import { demo } from './commands/demo.ts';
import { figures } from './commands/figures.ts';
import { importSheets } from './commands/import.ts';
import { init } from './commands/init.ts';
import { provinceRules } from './commands/province-rules.ts';
import { plan } from './commands/plan.ts';
import { remind } from './commands/remind.ts';
import { restore } from './commands/restore.ts';
import { rotateFieldKey } from './commands/rotate-field-key.ts';
import { rules } from './commands/rules.ts';
import { session } from './commands/session.ts';
import { serve } from './commands/serve.ts';
import { tally } from './commands/tally.ts';
import { verify } from './commands/verify.ts';
import type { Command } from './command.ts';

/** Every command of `renda`, in the order of its help. */
export const commandsByName: Readonly<Record<string, Command>> = {
  serve,
  init,
  session,
  import: importSheets,
  figures,
  plan,
  rules,
  'province-rules': provinceRules,
  remind,
  tally,
  verify,
  backup,
  restore,
  'rotate-field-key': rotateFieldKey,
  demo,
};
