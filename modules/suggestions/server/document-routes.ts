import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { invalidField, notSignedIn } from '#platform/domain/platform-errors.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { sendPaper } from '#platform/server/papers/send-paper.ts';
import { PromiseFilter } from '../contract/desk-endpoints.ts';
import { SuggestionFilter } from '../contract/endpoints.ts';
import { handlingReportPaper, handOverListPaper, ledgerPaper } from './papers/list-papers.ts';
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

export type DocumentDeps = ActDeps & { readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext> };
export type SignedIn = { readonly reader: Reader; readonly context: ApiContext };

/** @throws AppError `platform.not_signed_in` */
export async function signedIn(
  deps: Pick<DocumentDeps, 'contextOf' | 'clock'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedIn> {
  const context = await deps.contextOf(request, reply);
  if (!context.actor) throw notSignedIn();
  return { context, reader: { actor: context.actor, today: dateOfInstant(deps.clock()) } };
}

/** The request's parts by a schema. @throws AppError `platform.invalid_field` */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalidField(issue?.path.map(String).join('.') ?? '', issue?.message ?? '');
}

/** whatever leaves as a paper or a workbook is in the journal. */
async function record(
  deps: DocumentDeps,
  { reader, context }: SignedIn,
  entry: { readonly action: string; readonly objectId?: string; readonly after?: object },
): Promise<void> {
  const { actor } = reader;
  await deps.db.write(actor.congressId, (tx) =>
    appendJournal(tx, {
      accountId: actor.accountId,
      personId: actor.personId,
      post: actor.posts.map(({ title }) => title).join('、') || null,
      address: context.address,
      device: context.device,
      objectType: 'suggestion',
      objectId: entry.objectId ?? null,
      action: entry.action,
      after: entry.after ?? null,
      result: 'done',
    }),
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const Format = z.object({ format: z.enum(['html', 'docx']).default('html') });
const CaseQuery = Format.extend({ taskId: z.uuid().optional() });
const ListQuery = Format.extend({ unitId: z.uuid(), sessionId: z.uuid().optional() });
const YearQuery = Format.extend({ year: z.coerce.number().int().min(1954).max(2200) });
const SessionQuery = Format.extend({ sessionId: z.uuid().optional() });

/** Papers of one case and of many, as pages and as files, and the ledger as a workbook. */
export function documentRoutes(server: FastifyInstance, deps: DocumentDeps): void {
  server.get('/api/suggestions/:id/papers/:kind', async (request, reply) => {
    const by = await signedIn(deps, request, reply);
    const { id, kind } = parsed(z.object({ id: z.uuid(), kind: z.string().max(40) }), request.params);
    const { format, taskId } = parsed(CaseQuery, request.query);
    const found = await requireCase(deps.db, by.reader.actor, id);
    const paper = await deps.db.read(by.reader.actor.congressId, async (db) =>
      paperOfCase(kind, await readPaperFacts(db, { found, ...by.reader, law: await deps.law.of(db, by.reader.today), target: taskId })),
    );
    await record(deps, by, {
      action: `suggestions.paper.${format === 'docx' ? 'export' : 'print'}`,
      objectId: id,
      after: { kind, format },
    });
    return sendPaper(reply, paper, { format });
  });
  server.get('/api/suggestions/hand-over-list', async (request, reply) => {
    const by = await signedIn(deps, request, reply);
    const { format, ...asked } = parsed(ListQuery, request.query);
    const paper = await deps.db.read(by.reader.actor.congressId, (db) => handOverListPaper(db, asked, by.reader));
    await record(deps, by, { action: 'suggestions.hand-over-list.print', after: { ...asked, format } });
    return sendPaper(reply, paper, { format });
  });
  server.get('/api/suggestions/ledger', async (request, reply) => {
    const by = await signedIn(deps, request, reply);
    const { format, ...filter } = parsed(SuggestionFilter.extend(Format.shape), request.query);
    const paper = await deps.db.read(by.reader.actor.congressId, (db) => ledgerPaper(db, filter, by.reader));
    await record(deps, by, { action: 'suggestions.ledger.print', after: { ...filter, format } });
    return sendPaper(reply, paper, { format });
  });
  server.get('/api/suggestions/handling-report', async (request, reply) => {
    const by = await signedIn(deps, request, reply);
    const { format, sessionId } = parsed(SessionQuery, request.query);
    const paper = await deps.db.read(by.reader.actor.congressId, (db) => handlingReportPaper(db, { sessionId }, by.reader));
    await record(deps, by, { action: 'suggestions.handling-report.print', after: { sessionId: sessionId ?? null, format } });
    return sendPaper(reply, paper, { format });
  });
  server.get('/api/suggestions/commendations/decision', async (request, reply) => {
    const by = await signedIn(deps, request, reply);
    const { format, year } = parsed(YearQuery, request.query);
    const paper = await deps.db.read(by.reader.actor.congressId, (db) => commendationPaper(db, year, by.reader));
    await record(deps, by, { action: 'suggestions.commendation.print', after: { year, format } });
    return sendPaper(reply, paper, { format });
  });
  server.get('/api/suggestions/promises.xlsx', async (request, reply) => {
    const by = await signedIn(deps, request, reply);
    const asked = parsed(PromiseFilter, request.query);
    const rows = await deps.db.read(by.reader.actor.congressId, (db) => listPromises(db, asked, by.reader));
    const name = `承诺账本（${by.reader.today}，${rows.length}项）`;
    const bytes = await promiseWorkbook(name, rows);
    await record(deps, by, { action: 'suggestions.promises.export', after: { ...asked, rows: rows.length } });
    return sendDownload(reply, { name: `${name}.xlsx`, mediaType: XLSX, bytes });
  });
  server.get('/api/suggestions/export.xlsx', async (request, reply) => {
    const by = await signedIn(deps, request, reply);
    const filter = parsed(SuggestionFilter, request.query);
    const lines = await deps.db.read(by.reader.actor.congressId, (db) => ledgerLines(db, filter, by.reader));
    const name = `代表建议台账（${by.reader.today}，${lines.length}件）`;
    const bytes = await ledgerWorkbook(name, lines);
    await record(deps, by, { action: 'suggestions.ledger.export', after: { ...filter, rows: lines.length } });
    return sendDownload(reply, { name: `${name}.xlsx`, mediaType: XLSX, bytes });
  });
}
