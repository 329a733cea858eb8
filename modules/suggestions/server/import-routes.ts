import { spreadsheetsEn } from '#platform/texts/spreadsheets-en.ts';
import { spreadsheetsZhCn } from '#platform/texts/spreadsheets-zh-cn.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  importOrganisations,
  importRoster,
  keepCorrection,
  keptCorrections,
  type ImportAnswer,
  type ImportRequest,
} from '#modules/register/server/module.ts';
import { hasRole } from '#platform/domain/actor.ts';
import { invalidField, notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { ColumnCorrection } from '#platform/domain/sheets/column-definition.ts';
import type { ImportError, ImportResult } from '#platform/domain/sheets/import-result.ts';
import { callerOfRequest } from '#platform/server/http/caller-of.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { sendWorkbook } from '#platform/server/http/download.ts';
import { localeOf } from '#platform/server/http/mount-api.ts';
import type { Sentences } from '#platform/server/http/problem.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { writeBadRows } from '#platform/server/spreadsheets/bad-rows.ts';
import { importLedger } from './commands/import-ledger.ts';
import type { DocumentDeps } from './document-routes.ts';
import { uploadOf } from './file-routes.ts';

export type ImportRouteDeps = DocumentDeps & { readonly sentences?: Sentences };

const Query = z.object({
  commit: z.enum(['0', '1']).default('0'),
  /** `xlsx`: the rows that cannot go in, handed back as a workbook. */
  bad: z.literal('xlsx').optional(),
  session: z.coerce.number().int().min(1).max(20).optional(),
});
const Correction = z.object({ signature: z.string().max(20_000), keys: z.array(z.string().max(40).nullable()).max(500) });

const HEADINGS = {
  'zh-CN': { problem: spreadsheetsZhCn['spreadsheets.problem_heading'], row: spreadsheetsZhCn['spreadsheets.row_heading'] },
  en: { problem: spreadsheetsEn['spreadsheets.problem_heading'], row: spreadsheetsEn['spreadsheets.row_heading'] },
};

type Answer = ImportAnswer<unknown>;

async function importKind(
  deps: ImportRouteDeps,
  kind: string,
  request: ImportRequest & { readonly session?: number | undefined },
): Promise<Answer> {
  if (kind === 'organisations') return importOrganisations(deps, request);
  if (kind === 'roster') return importRoster(deps, request);
  if (kind === 'suggestions') return importLedger(deps, request);
  throw notFound('import');
}

/** What a person said about the columns: a field before the file, for the headings of a wide sheet are too long for an address. */
function readCorrection(text: string | undefined): ColumnCorrection | undefined {
  if (text === undefined) return undefined;
  try {
    return parsed(Correction, JSON.parse(text));
  } catch {
    throw invalidField('correction', 'platform.wrong_form');
  }
}

/** Reading in units, rosters and ledgers: previewed first, written when confirmed, bad rows handed back. */
export function importRoutes(server: FastifyInstance, deps: ImportRouteDeps): void {
  const say =
    (locale: 'zh-CN' | 'en') =>
    ({ why, params }: ImportError): string =>
      deps.sentences?.(why, params, locale) ?? why;
  const shown = (result: ImportResult<unknown>, locale: 'zh-CN' | 'en') => ({
    rows: result.rows,
    importable: result.importable,
    columns: result.columns,
    skipped: result.skipped,
    errors: result.errors.map((error) => ({ ...error, sentence: say(locale)(error) })),
  });
  server.post('/api/import/:kind', async (request, reply) => {
    const by = await callerOfRequest(deps, request, reply);
    const { actor } = by;
    if (!hasRole(actor, 'deputies-office')) throw notAllowed('import');
    const { kind } = parsed(z.object({ kind: z.enum(['organisations', 'roster', 'suggestions']) }), request.params);
    const { commit, bad, session } = parsed(Query, request.query);
    const upload = await uploadOf(request);
    const grids = await readSpreadsheet(upload.bytes);
    const said = readCorrection(upload.fields['correction']);
    if (said) await keepCorrection(deps.db, actor.congressId, { kind, ...said });
    const answer = await importKind(deps, kind, {
      congressId: actor.congressId,
      by,
      grids,
      commit: commit === '1' && bad === undefined,
      session,
      corrections: await keptCorrections(deps.db, actor.congressId, kind),
    });
    const locale = localeOf(request);
    if (bad === 'xlsx')
      return sendWorkbook(
        reply,
        HEADINGS[locale].problem,
        await writeBadRows({ grids, result: answer.result, say: say(locale), headings: HEADINGS[locale] }),
      );
    return reply.send({
      ...shown(answer.result, locale),
      added: answer.added,
      changed: answer.changed,
      unchanged: answer.unchanged,
      committed: commit === '1',
    });
  });
}
