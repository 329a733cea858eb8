import type { CalendarPreviewView, CalendarYearView } from '#platform/contract/law-views.ts';
import { makeCalendar, type Calendar, type YearTable } from '#platform/domain/law/calendar.ts';
import { dayTwice, noRestDays, wrongYear } from '#platform/domain/law/law-errors.ts';
import { readNotice, readNoticeLines, type NoticeDay, type ReadNotice } from '#platform/domain/law/read-notice.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { addDays, dateOfInstant, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { cellText } from '#platform/domain/sheets/grid.ts';
import { runCommand } from '#platform/server/command/run-command.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { allTouched, LOCK, mayEdit, type LawDeps } from './law-deps.ts';
import { CALENDAR_SETTING } from './law-source.ts';
import { touchedView } from './rule-views.ts';
import type { Asking } from './set-rules.ts';

/** Every day of a year. */
function daysOf(year: number): LocalDate[] {
  const all: LocalDate[] = [];
  for (let day = localDate(`${year}-01-01`); day.startsWith(`${year}-`); day = addDays(day, 1)) all.push(day);
  return all;
}

const YEARS = 'select value from platform_settings where key = $1';
const importedYears = async (db: Queryable): Promise<readonly YearTable[]> =>
  (await db.query<{ value: readonly YearTable[] }>(YEARS, [CALENDAR_SETTING]))[0]?.value ?? [];

/** A year as deadlines are counted by it now. */
export async function readYear(deps: LawDeps, actor: Actor, year: number): Promise<CalendarYearView> {
  return deps.db.read(actor.congressId, async (db) => {
    const years = await importedYears(db);
    const calendar = makeCalendar({ years, today: dateOfInstant(deps.clock()) });
    const state = years.some((each) => each.year === year)
      ? 'imported'
      : calendar.isProvisional(localDate(`${year}-01-01`))
        ? 'provisional'
        : 'announced';
    const days = daysOf(year)
      .map((date) => ({ date, ...calendar.day(date) }))
      .filter(({ kind }) => kind === 'holiday' || kind === 'make-up');
    return { year, state, days, actions: mayEdit(actor) ? ['import'] : [] };
  });
}

async function readSource(
  year: number,
  { text, table }: { readonly text: string; readonly table?: string | undefined },
): Promise<ReadNotice> {
  if (table === undefined) return readNotice(text, year);
  const bytes = Buffer.from(table, 'base64');
  // A JSON file is text; everything else is a table.
  if (/^\s*[[{]/.test(bytes.subarray(0, 64).toString('utf8'))) return readNotice(bytes.toString('utf8'), year);
  const rows = (await readSpreadsheet(bytes)).flatMap((grid) =>
    grid.rows.map(({ row, cells }) => ({ row, text: cells.map(cellText).join('\t') })),
  );
  return readNoticeLines([...text.split(/\r?\n/).map((line, at) => ({ row: at + 1, text: line })), ...rows], year);
}

const differences = (year: number, before: Calendar, after: Calendar): CalendarPreviewView['differences'] =>
  daysOf(year)
    .map((date) => ({ date, before: before.day(date).kind, after: after.day(date).kind }))
    .filter((day) => day.before !== day.after);

/** What was read of a notice or a table, and what taking it over would change; writes nothing. */
export async function previewYear(
  deps: LawDeps,
  actor: Actor,
  form: { readonly year: number; readonly text: string; readonly table?: string | undefined },
): Promise<CalendarPreviewView> {
  const { year } = form;
  const today = dateOfInstant(deps.clock());
  const { days, unread } = await readSource(year, form);
  return deps.db.read(actor.congressId, async (db) => {
    const before = await deps.law.supposing(db, today, {});
    const after = days.length === 0 ? before : await deps.law.supposing(db, today, { year: { year, days } });
    const touched = await allTouched(deps, db, { ...after, changes: [], isCalendar: true });
    return {
      days: days.map((day) => ({ ...day })),
      unread: [...unread],
      differences: differences(year, before.calendar, after.calendar),
      touched: touchedView(touched, today),
    };
  });
}

/** @throws AppError `law.wrong_year`, `law.day_twice`, `law.no_rest_days` */
function checkDays(year: number, days: readonly NoticeDay[]): void {
  const seen = new Set<string>();
  for (const { date } of days) {
    if (!date.startsWith(`${year}-`)) throw wrongYear(year, date);
    if (seen.has(date)) throw dayTwice(date);
    seen.add(date);
  }
  if (!days.some(({ isOffDay }) => isOffDay)) throw noRestDays(year);
}

const KEEP = `
  insert into platform_settings (congress_id, key, value) values (platform_congress(), $1, $2)
  on conflict (congress_id, key) do update set value = excluded.value, version = platform_settings.version + 1, at = now()`;

/**
 * Takes over the days of a year and computes every provisional deadline anew.
 * @throws AppError `law.wrong_year`, `law.day_twice`, `law.no_rest_days`
 */
export async function importYear(
  deps: LawDeps,
  asking: Asking,
  form: { readonly commandId: string; readonly year: number; readonly days: readonly NoticeDay[] },
): Promise<{ recomputed: number }> {
  const { year, days } = form;
  checkDays(year, days);
  const done = await runCommand(
    deps,
    { ...asking, commandId: form.commandId as CommandId, name: 'law.import-year', body: form },
    async (command) => {
      const { tx, today } = command;
      await tx.query(LOCK);
      const years = await importedYears(tx);
      const after = await deps.law.supposing(tx, today, { year: { year, days } });
      await tx.query(KEEP, [
        CALENDAR_SETTING,
        JSON.stringify([...years.filter((each) => each.year !== year), { year, days }].toSorted((a, b) => a.year - b.year)),
      ]);
      await command.journal({
        action: 'law.import-year',
        objectType: 'calendar',
        before: years.find((each) => each.year === year) ?? null,
        after: { year, days },
      });
      let recomputed = 0;
      for (const reach of deps.affected)
        recomputed += await reach.recompute(command, { ...after, changes: [], isCalendar: true }, String(year));
      return { recomputed };
    },
  );
  deps.law.forget();
  return done;
}
