import { oc } from '@orpc/contract';
import { z } from 'zod';
import { boundedText, CommandIdText, LocalDateText } from '#platform/contract/shared-schemas.ts';
import { BODY_KINDS } from '../domain/body-kinds.ts';
import { CONGRESS_LEVELS } from '../domain/ids.ts';
import { MANDATE_END_REASONS, SUSPENSION_REASONS } from '../domain/mandate-ends.ts';
import { POST_ROLES } from '../domain/roles.ts';
import { BodyDesk, OwnOrder, PersonDesk, SEXES, TermView, UnitDesk } from './desk-views.ts';

const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary, tags: ['register'] });
const optionalText = (max: number) =>
  boundedText(0, max)
    .nullish()
    .transform((text) => (text === undefined || text === '' ? null : text));

/** Version as it was read; another one in between is a conflict. */
const Seen = { commandId: CommandIdText, version: z.int().min(1) };
const Target = { id: z.uuid() };

export const PersonForm = z.object({
  name: boundedText(1, 80),
  sex: z.enum(SEXES).nullish(),
  nation: optionalText(20),
  birthMonth: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .nullish(),
  employer: optionalText(100),
  post: optionalText(100),
  phone: optionalText(40),
});
export const UnitForm = z.object({
  name: boundedText(2, 80),
  shortName: boundedText(1, 40),
  kind: boundedText(1, 40),
  phone: optionalText(40),
  contact: optionalText(80),
  nicknames: z.array(boundedText(1, 80)).max(30),
});
const Duties = z.array(boundedText(1, 500)).max(200);

/** Acts of the deputies' office on the register. Every one is journalled with before and after. */
export const registerEditContract = {
  addPerson: post('/register/people', 'Add a person, with a mandate where one is given')
    .input(
      z.object({
        commandId: CommandIdText,
        person: PersonForm,
        mandate: z.object({ delegationId: z.uuid().nullish(), constituency: optionalText(100), startsOn: LocalDateText }).nullish(),
      }),
    )
    .output(PersonDesk),
  editPerson: post('/register/people/{id}/edit', 'Correct a person')
    .input(z.object({ ...Target, ...Seen, person: PersonForm }))
    .output(PersonDesk),
  enterMandate: post('/register/mandates', 'Enter a mandate in the congress of another level')
    .input(
      z.object({
        ...Seen,
        personId: z.uuid(),
        ofCongressId: z.uuid().nullish(),
        congress: z.object({ name: boundedText(1, 60), level: z.enum(CONGRESS_LEVELS) }).nullish(),
        term: z.int().min(1).max(999),
        constituency: optionalText(100),
        startsOn: LocalDateText,
      }),
    )
    .output(PersonDesk),
  endMandate: post('/register/mandates/{id}/end', 'End a mandate before its term (rule DEP-30)')
    .input(z.object({ ...Target, ...Seen, reason: z.enum(MANDATE_END_REASONS), on: LocalDateText }))
    .output(PersonDesk),
  suspendMandate: post('/register/mandates/{id}/suspend', 'Suspend a deputy (rule DEP-28)')
    .input(z.object({ ...Target, ...Seen, reason: z.enum(SUSPENSION_REASONS), on: LocalDateText }))
    .output(PersonDesk),
  restoreMandate: post('/register/mandates/{id}/restore', 'Restore a suspended deputy (rule DEP-28)')
    .input(z.object({ ...Target, ...Seen, on: LocalDateText }))
    .output(PersonDesk),
  moveMandate: post('/register/mandates/{id}/move', 'Move a deputy to another delegation')
    .input(z.object({ ...Target, ...Seen, delegationId: z.uuid() }))
    .output(PersonDesk),
  addPost: post('/register/posts', 'Give a post in a body or a unit')
    .input(
      z.object({
        commandId: CommandIdText,
        personId: z.uuid(),
        bodyId: z.uuid().nullish(),
        organisationId: z.uuid().nullish(),
        role: z.enum(POST_ROLES),
        title: boundedText(1, 60),
        rankOrder: z.int().min(1).max(100_000).default(1000),
        startsOn: LocalDateText,
      }),
    )
    .output(PersonDesk),
  endPost: post('/register/posts/{id}/end', 'End a post')
    .input(z.object({ ...Target, commandId: CommandIdText, on: LocalDateText }))
    .output(PersonDesk),
  addUnit: post('/register/units', 'Add a handling unit')
    .input(z.object({ commandId: CommandIdText, unit: UnitForm, duties: Duties }))
    .output(UnitDesk),
  editUnit: post('/register/units/{id}/edit', 'Correct a unit with its nicknames')
    .input(z.object({ ...Target, ...Seen, unit: UnitForm }))
    .output(UnitDesk),
  setDuties: post('/register/units/{id}/duties', 'Write the duty list of a unit line by line')
    .input(z.object({ ...Target, ...Seen, duties: Duties }))
    .output(UnitDesk),
  endUnit: post('/register/units/{id}/end', 'End a unit; its past stays')
    .input(z.object({ ...Target, ...Seen, on: LocalDateText }))
    .output(UnitDesk),
  addBody: post('/register/bodies', 'Add a delegation, a group or another body')
    .input(
      z.object({
        commandId: CommandIdText,
        kind: z.enum(BODY_KINDS),
        name: boundedText(2, 60),
        rankOrder: z.int().min(1).max(100_000).default(1000),
      }),
    )
    .output(BodyDesk),
  editBody: post('/register/bodies/{id}/edit', 'Correct the name and place of a body')
    .input(
      z.object({
        ...Target,
        commandId: CommandIdText,
        wasName: z.string().max(60),
        name: boundedText(2, 60),
        rankOrder: z.int().min(1).max(100_000).default(1000),
      }),
    )
    .output(BodyDesk),
  endBody: post('/register/bodies/{id}/end', 'End a body; its past stays')
    .input(z.object({ ...Target, commandId: CommandIdText, on: LocalDateText }))
    .output(BodyDesk),
  enterSession: post('/register/sessions', 'Enter a session of the congress, or put its days right')
    .input(
      z.object({
        commandId: CommandIdText,
        term: z.int().min(1).max(999),
        termStartsOn: LocalDateText.nullish(),
        number: z.int().min(1).max(999),
        opensOn: LocalDateText,
        closesOn: LocalDateText,
        was: z.object({ opensOn: LocalDateText, closesOn: LocalDateText }).nullish(),
      }),
    )
    .output(z.object({ terms: z.array(TermView) })),
  setOrder: post('/register/list-orders', 'Lay down the order of a list by hand; an empty list takes it back')
    .input(z.object({ commandId: CommandIdText, list: z.union([z.literal('deputies'), z.uuid()]), personIds: z.array(z.uuid()).max(3000) }))
    .output(z.object({ ownOrder: OwnOrder })),
};
