import { randomUUID } from 'node:crypto';
import { enterFigure } from '#modules/insights/server/module.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { SeededCounty } from './seed-register.ts';

/** What the office of the made-up county wrote down at the end of each year, where no module keeps the records yet. */
const TYPED: Readonly<Record<string, readonly [y2023: number, y2024: number, y2025: number]>> = {
  'micro-suggestions': [559, 612, 587],
  'micro-suggestions-closed': [551, 606, 571],
  'grid-visits': [4012, 4350, 4468],
  'reception-days': [2, 2, 3],
  'reception-deputies': [976, 1004, 1120],
  'voters-received': [1406, 1533, 1718],
  'voter-opinions': [689, 702, 741],
  'training-classes': [2, 2, 3],
  'training-sessions': [23, 25, 21],
  'training-attendances': [1042, 1117, 1093],
  'deputies-debriefed': [43, 45, 52],
  'deputy-lectures': [31, 28, 33],
  'legislation-points': [36, 38, 40],
  'legislation-opinions': [118, 126, 97],
  'legislation-adopted': [15, 12, 14],
  'livelihood-proposals': [43, 57, 61],
  'judges-reviewed': [12, 12, 10],
  'prosecutors-reviewed': [6, 6, 6],
  'documents-reviewed': [6, 9, 8],
  'research-reports': [24, 22, 26],
  'media-items': [76, 81, 94],
};
const YEARS = [2023, 2024, 2025] as const;

/** Types the entries through the real command, each on the last working day of its year. */
export async function enterFigures({ db, seeded }: { readonly db: Database; readonly seeded: SeededCounty }): Promise<void> {
  const office = seeded.officers.get('congress-office-head');
  if (!office) throw new Error('nobody keeps the figures');
  for (const [index, year] of YEARS.entries()) {
    const clock = () => new Date(`${year}-12-29T08:00:00Z`);
    for (const [figureId, values] of Object.entries(TYPED)) {
      await enterFigure(
        { db, clock },
        { actor: office, address: '127.0.0.1', device: 'demo' },
        {
          commandId: randomUUID() as string as CommandId,
          figureId,
          on: localDate(`${year}-12-29`),
          value: values[index] ?? 0,
          source: `${year}年度工作统计表`,
        },
      );
    }
  }
}
