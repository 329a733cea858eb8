import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Caller } from '#platform/server/command/caller.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { callerOfRequest, type KnowsContext } from '#platform/server/http/caller-of.ts';
import { sendWorkbook } from '#platform/server/http/download.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { journalBy } from '#platform/server/journal/journal-by.ts';
import { FormatQuery, printed, printPaper } from '#platform/server/papers/print-paper.ts';
import { PromiseFilter } from '../contract/desk-endpoints.ts';
import { SuggestionFilter } from '../contract/endpoints.ts';
import { excellentSuggestionsPaper } from './papers/excellent-suggestions-paper.ts';
import { handlingReportOf } from './papers/handling-report-of.ts';
import { handOverListPaper, ledgerPaper } from './papers/list-papers.ts';
import { commendationPaper } from './papers/commendation-paper.ts';
import { ledgerWorkbook } from './papers/ledger-workbook.ts';
import { promiseWorkbook } from './papers/promise-workbook.ts';
import { paperOfCase } from './papers/paper-of-case.ts';
import { readPaperFacts } from './papers/paper-facts.ts';
import type { ActDeps } from './perform-act.ts';
import { ledgerLines } from './queries/ledger-rows.ts';
import { listPromises } from './queries/promise-ledger.ts';
import { requireCase } from './queries/suggestion.ts';
import type { Reader } from './queries/visible-rows.ts';

export type DocumentDeps = ActDeps & KnowsContext;

const Case = z.object({ id: z.uuid(), kind: z.string().max(40) });
const CaseQuery = FormatQuery.extend({ taskId: z.uuid().optional() });
const ListQuery = FormatQuery.extend({ unitId: z.uuid(), sessionId: z.uuid().optional() });
const YearQuery = FormatQuery.extend({ year: z.coerce.number().int().min(1954).max(2200) });
const SessionQuery = FormatQuery.extend({ sessionId: z.uuid().optional() });

const readerOf = ({ clock }: DocumentDeps, { actor }: Caller): Reader => ({ actor, today: dateOfInstant(clock()) });
/** A paper or workbook over many suggestions. */
const listed = (what: string, how: 'print' | 'export', after: object) => ({
  action: `suggestions.${what}.${how}`,
  objectType: 'suggestion',
  objectId: null,
  after,
});

/** Papers of one case and of many, as pages and as files, and the ledgers as workbooks. */
export function documentRoutes(server: FastifyInstance, deps: DocumentDeps): void {
  server.get('/api/suggestions/:id/papers/:kind', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { id, kind } = parsed(Case, request.params);
    const { format, taskId } = parsed(CaseQuery, request.query);
    const reader = readerOf(deps, caller);
    const found = await requireCase(deps.db, caller.actor, id);
    return printPaper(deps, reply, {
      caller,
      format,
      entry: { action: `suggestions.paper.${printed(format)}`, objectType: 'suggestion', objectId: id, after: { kind, format } },
      make: async (tx) =>
        paperOfCase(kind, await readPaperFacts(tx, { found, ...reader, law: await deps.law.of(tx, reader.today), target: taskId })),
    });
  });
  server.get('/api/suggestions/hand-over-list', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { format, ...asked } = parsed(ListQuery, request.query);
    const make = (tx: Tx) => handOverListPaper(tx, asked, readerOf(deps, caller));
    return printPaper(deps, reply, { caller, format, entry: listed('hand-over-list', 'print', { ...asked, format }), make });
  });
  server.get('/api/suggestions/ledger', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { format, ...filter } = parsed(SuggestionFilter.extend(FormatQuery.shape), request.query);
    const make = (tx: Tx) => ledgerPaper(tx, filter, readerOf(deps, caller));
    return printPaper(deps, reply, { caller, format, entry: listed('ledger', 'print', { ...filter, format }), make });
  });
  server.get('/api/suggestions/handling-report', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { format, sessionId } = parsed(SessionQuery, request.query);
    const make = async (tx: Tx) => (await handlingReportOf(tx, { sessionId }, readerOf(deps, caller))).paper;
    const after = { sessionId: sessionId ?? null, format };
    return printPaper(deps, reply, { caller, format, entry: listed('handling-report', 'print', after), make });
  });
  server.get('/api/suggestions/commendations/decision', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { format, year } = parsed(YearQuery, request.query);
    const make = (tx: Tx) => commendationPaper(tx, year, readerOf(deps, caller));
    return printPaper(deps, reply, { caller, format, entry: listed('commendation', 'print', { year, format }), make });
  });
  server.get('/api/suggestions/commendations/collection', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { format, year } = parsed(YearQuery, request.query);
    const make = (tx: Tx) => excellentSuggestionsPaper(tx, year, readerOf(deps, caller));
    return printPaper(deps, reply, { caller, format, entry: listed('collection', 'print', { year, format }), make });
  });
  workbookRoutes(server, deps);
}

/** whatever leaves as a workbook is in the journal. */
function workbookRoutes(server: FastifyInstance, deps: DocumentDeps): void {
  const record = (caller: Caller, what: string, after: object): Promise<void> =>
    deps.db.write(caller.actor.congressId, (tx) => journalBy(tx, caller, listed(what, 'export', after)));
  server.get('/api/suggestions/promises.xlsx', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const [asked, reader] = [parsed(PromiseFilter, request.query), readerOf(deps, caller)];
    const rows = await deps.db.read(caller.actor.congressId, (db) => listPromises(db, asked, reader));
    const name = `承诺账本（${reader.today}，${rows.length}项）`;
    const bytes = await promiseWorkbook(name, rows);
    await record(caller, 'promises', { ...asked, rows: rows.length });
    return sendWorkbook(reply, name, bytes);
  });
  server.get('/api/suggestions/export.xlsx', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const [filter, reader] = [parsed(SuggestionFilter, request.query), readerOf(deps, caller)];
    const lines = await deps.db.read(caller.actor.congressId, (db) => ledgerLines(db, filter, reader));
    const name = `代表建议台账（${reader.today}，${lines.length}件）`;
    const bytes = await ledgerWorkbook(name, lines);
    await record(caller, 'ledger', { ...filter, rows: lines.length });
    return sendWorkbook(reply, name, bytes);
  });
}
