import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartUpError } from '#apps/server/start-up-error.ts';
import type { PaperReading } from '#modules/supervision/domain/plan/plan-item.ts';
import { readPaper } from '#modules/supervision/domain/plan/read-paper.ts';
import { readPaperText } from '#platform/server/papers/read-paper-text.ts';
import type { Command } from '../command.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

function bytesOf(name: string): Uint8Array {
  try {
    return readFileSync(resolve(name));
  } catch (error) {
    throw new StartUpError(`${name} cannot be read (${codeOf(error)})`, { cause: error });
  }
}

/** The reading as it is printed: which kind of text, and the items without what only pages need. */
const asData = ({ paper, items }: PaperReading): unknown => ({
  paper,
  items: items.map(({ kind, subject, point, sentence, start, end, ...rest }) => ({
    kind,
    subject,
    ...(point === undefined ? {} : { point }),
    sentence,
    start,
    end,
    ...('figures' in rest ? { figures: rest.figures } : {}),
  })),
});

/** A sign before items that stand on one line. */
const lineOf = ({ kind, subject, point }: PaperReading['items'][number]): string =>
  `${(point === undefined ? '' : String(point)).padStart(3)}  ${kind.padEnd(22)} ${subject}`;

export const plan: Command = {
  summary: "reads the items out of a year's plan, or the deeds and figures out of a review",
  usage: 'read FILE [--json]',
  help: [
    'FILE    .txt (UTF-8, UTF-16, GB18030) or .docx',
    '--json  prints {"paper":"plan"|"review","items":[{"kind","subject","point","sentence","start","end"}]};',
    '        text.slice(start, end) is the sentence, in UTF-16 units of the text as read; a review\'s items also have "figures"',
    'Example: npx renda plan read plan-2024.docx',
  ],
  options: { json: { type: 'boolean' } },
  takes: [2, 2],
  run: async ({ values, positionals: [verb, name = ''], print }) => {
    if (verb !== 'read') throw new StartUpError(`plan: there is only "renda plan read FILE", not "${verb}"`);
    const reading = readPaper(await readPaperText(bytesOf(name)));
    if (values['json'] === true) print(JSON.stringify(asData(reading)));
    else {
      print(`${name}: ${reading.paper === 'plan' ? 'a plan' : 'a review'}, ${reading.items.length} items`);
      for (const item of reading.items) print(lineOf(item));
    }
    return 0;
  },
};
