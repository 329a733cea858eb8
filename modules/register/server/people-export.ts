import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { invalidField, notSignedIn } from '#platform/domain/platform-errors.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { PeopleQuestion } from '../contract/desk-endpoints.ts';
import type { RegisterDeskDeps } from './desk-routes.ts';
import { keepsRegister } from './editing.ts';
import { twoCharacterNames } from './list-orders.ts';
import { peopleTitle, peopleWorkbook } from './papers/people-workbook.ts';
import { listPeople } from './queries/people-list.ts';

type Deps = RegisterDeskDeps & { readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext> };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The list of people as a workbook; that it left the house is journalled. */
export function registerPeopleExport(server: FastifyInstance, { db, clock, law, contextOf }: Deps): void {
  server.get('/api/register/people.xlsx', async (request, reply) => {
    const { actor, address, device } = await contextOf(request, reply);
    if (!actor) throw notSignedIn();
    const asked = PeopleQuestion.safeParse(request.query);
    if (!asked.success) throw invalidField(asked.error.issues[0]?.path.join('.') ?? '', asked.error.issues[0]?.message ?? '');
    const today = dateOfInstant(clock());
    const { rows } = await db.read(actor.congressId, async (tx) =>
      listPeople(tx, { ...asked.data, twoCharacterNames: await twoCharacterNames(law, tx, today) }, { keeps: keepsRegister(actor), today }),
    );
    const name = peopleTitle(today, rows.length);
    const bytes = await peopleWorkbook(name, rows);
    await db.write(actor.congressId, (tx) =>
      appendJournal(tx, {
        congressId: actor.congressId,
        accountId: actor.accountId,
        personId: actor.personId,
        post: actor.posts.map(({ title }) => title).join('、') || null,
        address,
        device,
        action: 'register.people.export',
        objectType: 'list',
        result: 'done',
        after: { ...asked.data, rows: rows.length },
      }),
    );
    return sendDownload(reply, { name: `${name}.xlsx`, mediaType: XLSX, bytes });
  });
}
