import { oc } from '@orpc/contract';
import { z } from 'zod';
import { BodyDesk, BodyRow, LIST_ORDERS, PeoplePage, PersonDesk, Tree, UnitDesk, UnitRow } from './desk-views.ts';

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['register'] });
const OneById = z.object({ id: z.uuid() });

/** What is asked of a list of people; the spreadsheet takes the same. */
export const PeopleQuestion = z.object({
  search: z.string().max(40).default(''),
  order: z.enum(LIST_ORDERS).default('strokes'),
  delegationId: z.uuid().optional(),
  who: z.enum(['sitting', 'everybody']).default('sitting'),
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
});
export type PeopleQuestion = z.infer<typeof PeopleQuestion>;

/** The register as the desk reads it: each answer says what its reader may do. */
export const registerDeskContract = {
  people: get('/register/people', 'People in the order asked for, with the names whose strokes are unknown')
    .input(PeopleQuestion)
    .output(PeoplePage),
  openPerson: get('/register/people/{id}/desk', 'One person with mandates, posts and what may be done').input(OneById).output(PersonDesk),
  allUnits: get('/register/desk/units', 'Units with nicknames and the length of their duty lists, ended ones too').output(
    z.object({ rows: z.array(UnitRow), actions: z.array(z.string()) }),
  ),
  openUnit: get('/register/units/{id}', 'One unit with nicknames, duty list and the people in it').input(OneById).output(UnitDesk),
  bodies: get('/register/bodies', 'Standing committee, committees, delegations and groups').output(
    z.object({ rows: z.array(BodyRow), actions: z.array(z.string()) }),
  ),
  openBody: get('/register/bodies/{id}', 'One body with its members in order')
    .input(OneById.extend({ order: z.enum(LIST_ORDERS).default('rank') }))
    .output(BodyDesk),
  tree: get('/register/tree', 'The tree of congresses with the terms and sessions of this one').output(Tree),
};
