import { oc } from '@orpc/contract';
import { z } from 'zod';

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['register'] });

export const UnitView = z.object({ id: z.uuid(), name: z.string(), shortName: z.string(), kind: z.string(), phone: z.string().nullable() });
export const DeputyView = z.object({
  personId: z.uuid(),
  name: z.string(),
  delegation: z.string().nullable(),
  note: z.string().nullable(),
});
export const SessionView = z.object({
  id: z.uuid(),
  name: z.string(),
  term: z.int(),
  session: z.int(),
  opensOn: z.string(),
  closesOn: z.string(),
});
export const DutyView = z.object({ number: z.int(), text: z.string() });
export const PersonView = z.object({
  personId: z.uuid(),
  name: z.string(),
  sex: z.string().nullable(),
  nation: z.string().nullable(),
  birthMonth: z.string().nullable(),
  employer: z.string().nullable(),
  post: z.string().nullable(),
  version: z.int(),
  mandates: z.array(
    z.object({
      congress: z.string(),
      level: z.string(),
      term: z.int(),
      delegation: z.string().nullable(),
      startsOn: z.string(),
      endsOn: z.string().nullable(),
    }),
  ),
  posts: z.array(z.object({ title: z.string(), of: z.string(), startsOn: z.string(), endsOn: z.string().nullable() })),
});

export const registerContract = {
  units: get('/register/units', 'Units that handle matters, in rank order').output(z.object({ rows: z.array(UnitView) })),
  duties: get('/register/units/{id}/duties', 'The duty list (职责清单) of a unit')
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ rows: z.array(DutyView) })),
  deputies: get('/register/deputies', 'Sitting deputies by part of a name, in the order asked for')
    .input(
      z.object({
        search: z.string().max(40).default(''),
        order: z.enum(['strokes', 'pinyin', 'rank', 'delegation']).default('strokes'),
        limit: z.coerce.number().int().min(1).max(1000).default(50),
      }),
    )
    .output(z.object({ rows: z.array(DeputyView), unknownStrokes: z.array(z.string()) })),
  person: get('/register/people/{id}', 'One person with mandates and posts')
    .input(z.object({ id: z.uuid() }))
    .output(PersonView),
  sessions: get('/register/sessions', 'Sessions of this congress, newest first').output(z.object({ rows: z.array(SessionView) })),
  congresses: get('/register/congresses', 'The tree of congresses').output(
    z.object({
      rows: z.array(z.object({ id: z.uuid(), parentId: z.uuid().nullable(), name: z.string(), level: z.string(), isHosted: z.boolean() })),
    }),
  ),
};
