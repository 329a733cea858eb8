import type { FastifyInstance } from 'fastify';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { callerOfRequest, type KnowsContext } from '#platform/server/http/caller-of.ts';
import { sendWorkbook } from '#platform/server/http/download.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { journalBy } from '#platform/server/journal/journal-by.ts';
import { PeopleQuestion } from '../contract/desk-endpoints.ts';
import type { RegisterDeskDeps } from './desk-routes.ts';
import { keepsRegister } from './editing.ts';
import { twoCharacterNames } from './list-orders.ts';
import { peopleTitle, peopleWorkbook } from './papers/people-workbook.ts';
import { listPeople } from './queries/people-list.ts';

type Deps = RegisterDeskDeps & KnowsContext;

/** The list of people as a workbook; that it left the house is journalled. */
export function registerPeopleExport(server: FastifyInstance, { db, clock, law, contextOf }: Deps): void {
  server.get('/api/register/people.xlsx', async (request, reply) => {
    const caller = await callerOfRequest({ contextOf }, request, reply);
    const { actor } = caller;
    const asked = parsed(PeopleQuestion, request.query);
    const today = dateOfInstant(clock());
    const { rows } = await db.read(actor.congressId, async (tx) =>
      listPeople(tx, { ...asked, twoCharacterNames: await twoCharacterNames(law, tx, today) }, { keeps: keepsRegister(actor), today }),
    );
    const name = peopleTitle(today, rows.length);
    const bytes = await peopleWorkbook(name, rows);
    await db.write(actor.congressId, (tx) =>
      journalBy(tx, caller, { action: 'register.people.export', objectType: 'list', after: { ...asked, rows: rows.length } }),
    );
    return sendWorkbook(reply, name, bytes);
  });
}
