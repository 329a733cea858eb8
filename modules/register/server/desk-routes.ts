import { implement } from '@orpc/server';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notSignedIn } from '#platform/domain/platform-errors.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import { registerDeskContract } from '../contract/desk-endpoints.ts';
import { keepsRegister } from './editing.ts';
import { twoCharacterNames } from './list-orders.ts';
import { listBodies, openBody } from './queries/bodies.ts';
import { congressTree } from './queries/congress-tree.ts';
import { listPeople } from './queries/people-list.ts';
import { openPerson } from './queries/person-desk.ts';
import { listAllUnits, openUnit } from './queries/units-desk.ts';

export type RegisterDeskDeps = { readonly db: Database; readonly clock: () => Date; readonly law: LawSource };

const os = implement(registerDeskContract).$context<ApiContext>();

/** Reading the register at the desk; whoever keeps it sees what he may do. */
export function registerDeskRouter({ db, clock, law }: RegisterDeskDeps) {
  const asking = ({ actor }: ApiContext) => {
    if (!actor) throw notSignedIn();
    return { congressId: actor.congressId, reader: { keeps: keepsRegister(actor), today: dateOfInstant(clock()) } };
  };
  return os.router({
    people: os.people.handler(async ({ input, context }) => {
      const { congressId, reader } = asking(context);
      return db.read(congressId, async (tx) =>
        listPeople(tx, { ...input, twoCharacterNames: await twoCharacterNames(law, tx, reader.today) }, reader),
      );
    }),
    openPerson: os.openPerson.handler(async ({ input, context }) => {
      const { congressId, reader } = asking(context);
      return db.read(congressId, (tx) => openPerson(tx, input.id, reader));
    }),
    allUnits: os.allUnits.handler(async ({ context }) => {
      const { congressId, reader } = asking(context);
      return { rows: await db.read(congressId, listAllUnits), actions: reader.keeps ? ['add', 'import'] : [] };
    }),
    openUnit: os.openUnit.handler(async ({ input, context }) => {
      const { congressId, reader } = asking(context);
      return db.read(congressId, (tx) => openUnit(tx, input.id, reader));
    }),
    bodies: os.bodies.handler(async ({ context }) => {
      const { congressId, reader } = asking(context);
      return { rows: await db.read(congressId, (tx) => listBodies(tx, reader)), actions: reader.keeps ? ['add'] : [] };
    }),
    openBody: os.openBody.handler(async ({ input, context }) => {
      const { congressId, reader } = asking(context);
      return db.read(congressId, async (tx) =>
        openBody(tx, { ...input, twoCharacterNames: await twoCharacterNames(law, tx, reader.today) }, reader),
      );
    }),
    tree: os.tree.handler(async ({ context }) => {
      const { congressId, reader } = asking(context);
      return { rows: await congressTree(db, congressId, reader.today), actions: reader.keeps ? ['enter-session'] : [] };
    }),
  });
}
