import { requireOfficerAct } from '#platform/domain/identity/officers.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { writeCsv } from '#platform/server/spreadsheets/write-csv.ts';
import type { By, IdentityParts } from './identity-parts.ts';
import { recordAct } from './record-act.ts';

/** One act as the audit officer reads it: who, when, from where, on what, and what it changed. */
export type LogEntry = {
  readonly id: string;
  readonly at: Date;
  readonly accountId: string | null;
  readonly login: string | null;
  readonly personId: string | null;
  readonly post: string | null;
  readonly address: string | null;
  readonly device: string | null;
  readonly action: string;
  readonly objectType: string | null;
  readonly objectId: string | null;
  readonly result: string;
  readonly rule: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly note: string | null;
};

export type LogQuery = {
  /** Begin of an action's name, such as `identity.`. */
  readonly action: string;
  readonly from: LocalDate | null;
  /** Last day, itself included. */
  readonly to: LocalDate | null;
  /** Id after which the page goes on; ids grow with time. */
  readonly before: string | null;
};

const PAGE = 100;
const EXPORT = 50_000;
const SELECT = `
  select j.id, j.at, j.account_id as "accountId", a.login, j.person_id as "personId", j.post, j.address, j.device, j.action,
    j.object_type as "objectType", j.object_id as "objectId", j.result, j.rule, j.before, j.after, j.note
  from platform_journal j left join platform_accounts a on a.id = j.account_id
  where j.congress_id = $1 and starts_with(j.action, $2)
    and ($3::date is null or j.at >= ($3::date)::timestamp at time zone 'Asia/Shanghai')
    and ($4::date is null or j.at < ($4::date + 1)::timestamp at time zone 'Asia/Shanghai')
    and ($5::uuid is null or j.id < $5)
  order by j.id desc limit $6`;

async function readRows(parts: IdentityParts, by: By, query: LogQuery & { readonly most: number }): Promise<LogEntry[]> {
  const { congressId } = by.actor;
  return parts.db.read(congressId, (db) =>
    db.query<LogEntry>(SELECT, [congressId, query.action, query.from, query.to, query.before, query.most]),
  );
}

/** Reading the log is itself an act in the log. */
export async function readAuditLog(parts: IdentityParts, by: By, query: LogQuery): Promise<{ rows: LogEntry[]; next: string | null }> {
  requireOfficerAct(by.actor, 'log.read');
  const rows = await readRows(parts, by, { ...query, most: PAGE + 1 });
  await parts.db.write(by.actor.congressId, (tx) => recordAct(tx, by, { action: 'identity.read-log', after: query }));
  const page = rows.slice(0, PAGE);
  return { rows: page, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

const COLUMNS = [
  'at',
  'login',
  'accountId',
  'personId',
  'post',
  'address',
  'device',
  'action',
  'objectType',
  'objectId',
  'result',
  'rule',
  'before',
  'after',
  'note',
  'id',
] as const;

function cellOf(entry: LogEntry, column: (typeof COLUMNS)[number]): string | null {
  const value = entry[column];
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || value === null ? value : JSON.stringify(value);
}

/** The log as CSV text, newest first, at most 50,000 acts; choose days for more. */
export async function exportAuditLog(parts: IdentityParts, by: By, query: LogQuery): Promise<string> {
  requireOfficerAct(by.actor, 'log.export');
  const rows = await readRows(parts, by, { ...query, most: EXPORT });
  await parts.db.write(by.actor.congressId, (tx) =>
    recordAct(tx, by, { action: 'identity.export-log', after: { ...query, rows: rows.length } }),
  );
  const cells = rows.map((row) => COLUMNS.map((column) => cellOf(row, column)));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv([COLUMNS, ...cells]));
}
