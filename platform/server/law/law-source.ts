import { makeCalendar, type Calendar, type YearTable } from '#platform/domain/law/calendar.ts';
import { makeRuleBook, soundLayer, type LayerBases, type LayerValues, type RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Level, RuleValue } from '#platform/domain/law/rule.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** The rule book and the calendar as one congress has them on a day. */
export type Law = { readonly book: RuleBook; readonly calendar: Calendar };

/** What somebody thinks of changing: own values (null takes one back to the default) or a year of the calendar. */
export type Supposed = { readonly values?: readonly StoredValue[]; readonly year?: YearTable };

export type LawSource = {
  /** Reads through the given connection, so the law is that of the connection's congress. */
  of(db: Queryable, today: LocalDate): Promise<Law>;
  /**
   * The law as it would be with a change; nothing is written or kept.
   * @throws AppError `law.*` when the change is not allowed
   */
  supposing(db: Queryable, today: LocalDate, supposed: Supposed): Promise<Law>;
  /** After a change: the next reader sees it at once. */
  forget(): void;
};

export const CALENDAR_SETTING = 'law.calendar-years';

// What is in force on the day; of two rows from the same day the one written later. Older rows are history.
const READ = `
  select platform_congress() as congress,
    coalesce((select json_agg(v) from (select distinct on (layer, rule_id, parameter) layer, rule_id, parameter, value, basis from platform_rule_values where valid_from <= $1 order by layer, rule_id, parameter, valid_from desc, at desc, id desc) v), '[]') as values,
    (select value from platform_settings where key = $2) as years`;

export type StoredValue = {
  readonly rule_id: string;
  readonly parameter: string;
  readonly value: RuleValue | null;
  readonly basis: string;
};
type Read = {
  congress: string;
  values: readonly (StoredValue & { readonly layer: 'own' | 'province' })[];
  years: readonly YearTable[] | null;
};

/** Values of a layer as the rule book takes them; an own value that was taken back is not in it. */
export function layerOf(rows: readonly StoredValue[]): LayerValues {
  const layer: Record<string, Record<string, RuleValue>> = {};
  for (const { rule_id: rule, parameter, value } of rows) if (value !== null) layer[rule] = { ...layer[rule], [parameter]: value };
  return layer;
}

function basesOf(rows: readonly StoredValue[]): LayerBases {
  const bases: Record<string, Record<string, string>> = {};
  for (const { rule_id: rule, parameter, basis } of rows) bases[rule] = { ...bases[rule], [parameter]: basis };
  return bases;
}

const placeOf = ({ rule_id: rule, parameter }: StoredValue): string => `${rule}.${parameter}`;

// Two seconds: a changed rule reaches every node at once enough, and a command does not pay for it.
const FRESH_MS = 2000;

type LevelOf = (db: Queryable, congressId: string) => Promise<Level>;

async function read(db: Queryable, today: LocalDate, levelOf: LevelOf): Promise<{ stored: Read; level: Level }> {
  const [found] = await db.query<Read>(READ, [today, CALENDAR_SETTING], 'law-read');
  const stored = found ?? { congress: '', values: [], years: null };
  return { stored, level: await levelOf(db, stored.congress) };
}

/**
 * The law of each congress, kept for two seconds.
 * @param levelOf level of a congress, by its id
 */
export function makeLawSource(levelOf: LevelOf): LawSource {
  const kept = new Map<string, { readonly law: Law; readonly until: number }>();
  const currentCongress = async (db: Queryable) =>
    (await db.query<{ id: string }>('select platform_congress() as id', [], 'law-congress'))[0]?.id ?? '';
  const supposing: LawSource['supposing'] = async (db, today, { values = [], year }) => {
    const { stored, level } = await read(db, today, levelOf);
    const changed = new Set(values.map(placeOf));
    const province = stored.values.filter(({ layer }) => layer === 'province');
    const provinceLayer = soundLayer(layerOf(province), { level });
    const others = stored.values.filter((row) => row.layer === 'own' && !changed.has(placeOf(row)));
    const ownLayer = layerOf([...layerRows(soundLayer(layerOf(others), { level, provinceLayer }), others), ...values]);
    const years = [...(stored.years ?? []).filter((each) => each.year !== year?.year), ...(year ? [year] : [])];
    return {
      book: makeRuleBook({ level, provinceLayer, provinceBases: basesOf(province), ownLayer, ownBases: basesOf([...others, ...values]) }),
      calendar: makeCalendar({ years, today }),
    };
  };
  return {
    supposing,
    forget: () => kept.clear(),
    of: async (db, today) => {
      const key = `${'congressId' in db && typeof db.congressId === 'string' ? db.congressId : await currentCongress(db)} ${today}`;
      const known = kept.get(key);
      if (known && known.until > Date.now()) return known.law;
      const law = await supposing(db, today, {});
      if (kept.size > 500) kept.clear();
      kept.set(key, { law, until: Date.now() + FRESH_MS });
      return law;
    },
  };
}

/** The stored rows whose value still holds. */
const layerRows = (sound: LayerValues, rows: readonly StoredValue[]): readonly StoredValue[] =>
  rows.filter(({ rule_id: rule, parameter }) => sound[rule]?.[parameter] !== undefined);
