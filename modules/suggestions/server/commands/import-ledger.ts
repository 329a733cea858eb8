import {
  deputiesByName,
  ensureSession,
  ensureTerm,
  findOrganisations,
  recordImport,
  unitsByName,
  type ImportAnswer,
  type ImportRequest,
  type NamedDeputy,
} from '#modules/register/server/module.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { importNeedsRoster } from '../../domain/batch-errors.ts';
import { importLedger as readLedger, type LedgerContext, type LedgerRecord } from '../../domain/import-ledger.ts';
import { writeImported, type ImportFrame } from '../imported-suggestion.ts';
import type { ActDeps } from '../perform-act.ts';

export type LedgerRequest = ImportRequest & {
  /** The session of numbers that do not say theirs; the sheet's title line says it where this is left out. */
  readonly session?: number | undefined;
  readonly term?: number | undefined;
};

type Deputies = ReadonlyMap<string, readonly NamedDeputy[]>;

async function contextFor(db: Queryable, request: LedgerRequest): Promise<{ context: LedgerContext; deputies: Deputies }> {
  const [term] = await db.query<{ number: number }>('select number from register_terms order by number desc limit 1');
  const deputies = await deputiesByName(db);
  return {
    deputies,
    context: {
      findUnit: await unitsByName(db),
      // Before a roster is in, names are taken as written; writing then needs the roster.
      ...(deputies.size > 0 ? { knowsDeputy: (name: string) => deputies.has(name) } : {}),
      ...(request.session === undefined
        ? {}
        : {
            session: request.session,
            ...((request.term ?? term?.number) === undefined ? {} : { term: request.term ?? term?.number ?? 0 }),
          }),
      ...(request.corrections ? { corrections: request.corrections } : {}),
    },
  };
}

/**
 * Last year's ledger: read and checked, and with `commit` written as suggestions with their
 * history, in one transaction. A number that is in already stays as it is, so the same file a
 * second time changes nothing.
 * @throws AppError `suggestions.import_needs_roster` when it is to be written before any deputy is known
 */
export async function importLedger(
  deps: Pick<ActDeps, 'db' | 'clock' | 'law'>,
  request: LedgerRequest,
): Promise<ImportAnswer<LedgerRecord>> {
  if (!request.commit) {
    const result = await deps.db.read(request.congressId, async (db) => readLedger(request.grids, (await contextFor(db, request)).context));
    return { result, added: 0, changed: 0, unchanged: 0 };
  }
  return deps.db.write(request.congressId, async (tx) => {
    const { context, deputies } = await contextFor(tx, request);
    const result = readLedger(request.grids, context);
    if (result.records.length > 0 && deputies.size === 0) throw importNeedsRoster();
    const now = deps.clock();
    const added = await writeAll({ tx, now, law: await deps.law.of(tx, dateOfInstant(now)) }, result.records, deputies);
    if (added > 0)
      await recordImport(tx, request, { kind: 'suggestions.ledger', after: { added, rows: result.rows, importable: result.importable } });
    return { result, added, changed: 0, unchanged: result.records.length - added };
  });
}

const KNOWN = `
  select s.import_key as key, t.number as term, e.number as session, s.number from suggestions_suggestions s join register_sessions e on e.id = s.session_id join register_terms t on t.id = e.term_id
  where s.kind = 'suggestion' and s.number is not null`;

async function writeAll(frame: ImportFrame, records: readonly LedgerRecord[], deputies: Deputies): Promise<number> {
  const { tx } = frame;
  const known = await tx.query<{ key: string | null; term: number; session: number; number: number }>(KNOWN);
  const keys = new Set(known.flatMap(({ key, term, session, number }) => [`${term}-${session}-${number}`, ...(key === null ? [] : [key])]));
  const fresh = records.filter(
    ({ naturalKey, number }) => !keys.has(naturalKey) && !keys.has(`${number.term}-${number.session}-${number.number}`),
  );
  const sessions = await sessionsOf(tx, fresh);
  const short = await shortNames(tx, fresh);
  for (const record of fresh) {
    const lead = named(deputies, record.leadDeputy, record.delegation);
    if (!lead) throw importNeedsRoster();
    await writeImported(frame, {
      record,
      lead,
      sessionId: sessions.get(`${record.number.term}-${record.number.session}`) ?? '',
      shortNameOf: (unit) => short.get(unit.id) ?? unit.name,
      coSigners: record.coSigners.flatMap((name) => {
        const found = named(deputies, name, record.delegation);
        return found && found.personId !== lead.personId ? [{ personId: found.personId, name }] : [];
      }),
    });
  }
  return fresh.length;
}

/** Two deputies of one name are told apart by their delegation. */
function named(deputies: Deputies, name: string, delegation: string | null): NamedDeputy | undefined {
  const found = deputies.get(name) ?? [];
  return found.find((each) => each.delegation !== null && each.delegation === delegation) ?? found[0];
}

/** Sessions of the ledger; one that the register does not have begins with the first day the ledger tells. */
async function sessionsOf(tx: Tx, records: readonly LedgerRecord[]): Promise<Map<string, string>> {
  const firstDays = new Map<string, LocalDate>();
  for (const { number, handedOver, replied } of records) {
    const key = `${number.term}-${number.session}`;
    const day = handedOver ?? replied ?? localDate('1979-07-01');
    const before = firstDays.get(key);
    if (before === undefined || day < before) firstDays.set(key, day);
  }
  const ids = new Map<string, string>();
  for (const [key, day] of firstDays) {
    const [term = 0, session = 0] = key.split('-').map(Number);
    ids.set(key, await ensureSession(tx, await ensureTerm(tx, term, day), { number: session, opensOn: day, closesOn: day }));
  }
  return ids;
}

async function shortNames(tx: Tx, records: readonly LedgerRecord[]): Promise<Map<string, string>> {
  const ids = records.flatMap(({ leadUnit, coUnits, parallelUnits }) =>
    [...(leadUnit ? [leadUnit] : []), ...coUnits, ...parallelUnits].map((unit) => unit.id),
  );
  return new Map((await findOrganisations(tx, [...new Set(ids)])).map((unit) => [unit.id, unit.shortName]));
}
