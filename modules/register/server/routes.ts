import { implement } from '@orpc/server';
import { notFound, notSignedIn } from '#platform/domain/platform-errors.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { shortSessionName } from '#platform/domain/formats/session-names.ts';
import { strokesKnown } from '#platform/domain/names/stroke-order.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import { registerContract } from '../contract/endpoints.ts';
import { inOrder, twoCharacterNames } from './list-orders.ts';
import { listCongresses } from './queries/congresses.ts';
import { listDeputies } from './queries/deputies.ts';
import { listDuties, listOrganisations } from './queries/organisations.ts';
import { findPerson } from './queries/people.ts';
import { listSessions } from './queries/sessions.ts';

export type RegisterDeps = { readonly db: Database; readonly clock: () => Date; readonly law: LawSource };

const os = implement(registerContract).$context<ApiContext>();

const actorOf = ({ actor }: ApiContext) => {
  if (!actor) throw notSignedIn();
  return actor;
};

/** Reading the register: whoever is signed in may look up who is who in his own congress. */
export function registerRouter({ db, clock, law }: RegisterDeps) {
  const today = () => dateOfInstant(clock());
  return os.router({
    units: os.units.handler(async ({ context }) => ({
      rows: (await db.read(actorOf(context).congressId, listOrganisations)).map(({ id, name, shortName, kind, phone }) => ({
        id,
        name,
        shortName,
        kind,
        phone,
      })),
    })),
    duties: os.duties.handler(async ({ input, context }) => ({
      rows: await db.read(actorOf(context).congressId, (tx) => listDuties(tx, input.id)),
    })),
    deputies: os.deputies.handler(async ({ input, context }) => {
      const [found, names] = await db.read(
        actorOf(context).congressId,
        async (tx) =>
          [
            await listDeputies(tx, { on: today(), search: input.search, limit: input.limit }),
            await twoCharacterNames(law, tx, today()),
          ] as const,
      );
      const rows = inOrder(
        found.map((row) => ({ ...row, delegation: row.delegationRank, delegationName: row.delegation })),
        { by: input.order, twoCharacterNames: names, kept: null },
      );
      return {
        rows: rows.map(({ personId, name, delegationName, employer, post }) => ({
          personId,
          name,
          delegation: delegationName,
          note: [employer, post].filter(Boolean).join(' ') || null,
        })),
        unknownStrokes: input.order === 'strokes' ? rows.filter(({ name }) => !strokesKnown(name)).map(({ name }) => name) : [],
      };
    }),
    person: os.person.handler(async ({ input, context }) => {
      const found = await db.read(actorOf(context).congressId, (tx) => findPerson(tx, input.id));
      if (!found) throw notFound('person');
      return found;
    }),
    sessions: os.sessions.handler(async ({ context }) => ({
      rows: (await db.read(actorOf(context).congressId, listSessions)).map((row) => ({
        id: row.id,
        name: shortSessionName(row),
        term: row.term,
        session: row.session,
        opensOn: row.opensOn,
        closesOn: row.closesOn,
      })),
    })),
    congresses: os.congresses.handler(async ({ context }) => {
      actorOf(context);
      return { rows: await db.system(listCongresses) };
    }),
  });
}
