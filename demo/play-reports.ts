import { randomUUID } from 'node:crypto';
import { adoptReport, saveReport, startReport } from '#modules/insights/server/module.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { SeededCounty } from './seed-register.ts';

type Play = { readonly db: Database; readonly seeded: SeededCounty };

const newCommand = (): CommandId => randomUUID() as string as CommandId;
const titleOf = (year: number): string => `澜溪市人民代表大会常务委员会\n${year}年工作报告`;

/** Sentences the office wrote by hand below the figures of a section: what the checker of the page holds against the records. */
const WRITTEN: Readonly<Record<string, string>> = {
  political: '重要会议、重点工作、重大问题及时向市委请示报告。',
  power: '全年开展执法检查三次，推动法律规定落到实处。',
  representative: '走访企业四十六家，现场帮助解决问题。',
};

/** The report of one year was adopted at the session that followed, its figures frozen; the next the office is still writing. */
export async function playReports({ db, seeded }: Play): Promise<void> {
  const actor = seeded.officers.get('congress-office-head');
  if (!actor) throw new Error('nobody writes the report');
  const caller = { actor, address: '127.0.0.1', device: 'demo' };
  const on = (day: string) => ({ db, clock: () => new Date(`${day}T09:30:00+08:00`) });
  const begun = await startReport(on('2024-12-30'), caller, { commandId: newCommand(), year: 2024, title: titleOf(2024) });
  await adoptReport(on('2025-01-09'), caller, { commandId: newCommand(), year: 2024, version: begun.version, on: localDate('2025-01-09') });
  const draft = await startReport(on('2025-12-29'), caller, { commandId: newCommand(), year: 2025, title: titleOf(2025) });
  const sections = draft.sections.map((section) => ({ ...section, text: [section.text, WRITTEN[section.part] ?? ''].join('\n').trim() }));
  await saveReport(on('2025-12-30'), caller, {
    commandId: newCommand(),
    year: 2025,
    version: draft.version,
    title: titleOf(2025),
    sections,
  });
}
