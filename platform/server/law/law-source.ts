import { makeCalendar, type Calendar, type YearTable } from '#platform/domain/law/calendar.ts';
import { makeRuleBook, type LayerValues, type RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Level, RuleValue } from '#platform/domain/law/rule.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** The rule book and the calendar as one congress has them on a day. */
export type Law = { readonly book: RuleBook; readonly calendar: Calendar };

export type LawSource = {
  /** Reads through the given connection, so the law is that of the connection's congress. */
  of(db: Queryable, today: LocalDate): Promise<Law>;
};

export const CALENDAR_SETTING = 'law.calendar-years';

// The newest value of each parameter that is in force by the day; the older rows are its history.
const READ = `
  select platform_congress() as congress,
    coalesce((select json_agg(v) from (select distinct on (rule_id, parameter) rule_id, parameter, value from platform_rule_values where valid_from <= $1 order by rule_id, parameter, at desc) v), '[]') as own,
    (select value from platform_settings where key = $2) as years`;

type Read = { congress: string; own: readonly { rule_id: string; parameter: string; value: RuleValue }[]; years: readonly YearTable[] | null };

/** Values of a layer as the rule book takes them. */
export function layerOf(rows: readonly { rule_id: string; parameter: string; value: RuleValue }[]): LayerValues {
  const layer: Record<string, Record<string, RuleValue>> = {};
  for (const { rule_id: rule, parameter, value } of rows) layer[rule] = { ...layer[rule], [parameter]: value };
  return layer;
}

// Two seconds: a changed rule reaches every node at once enough, and a command does not pay for it.
const FRESH_MS = 2000;

/**
 * The law of each congress, kept for two seconds.
 * @param levelOf level of a congress, by its id
 */
export function makeLawSource(levelOf: (db: Queryable, congressId: string) => Promise<Level>): LawSource & { readonly forget: () => void } {
  const kept = new Map<string, { readonly law: Law; readonly until: number }>();
  const currentCongress = async (db: Queryable) => (await db.query<{ id: string }>('select platform_congress() as id', [], 'law-congress'))[0]?.id ?? '';
  return {
    forget: () => kept.clear(),
    of: async (db, today) => {
      const key = `${'congressId' in db && typeof db.congressId === 'string' ? db.congressId : await currentCongress(db)} ${today}`;
      const known = kept.get(key);
      if (known && known.until > Date.now()) return known.law;
      const [read] = await db.query<Read>(READ, [today, CALENDAR_SETTING], 'law-read');
      const level = await levelOf(db, read?.congress ?? '');
      const law = { book: makeRuleBook({ level, ownLayer: layerOf(read?.own ?? []) }), calendar: makeCalendar({ years: read?.years ?? [], today }) };
      if (kept.size > 500) kept.clear();
      kept.set(key, { law, until: Date.now() + FRESH_MS });
      return law;
    },
  };
}
