import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import type { Choice } from '#platform/web/kit/combobox-state.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { type BodyRow, type MandateView, type PersonDesk, type PostView, SEXES, type UnitRow } from '../../contract/desk-views.ts';
import { MANDATE_END_REASONS, SUSPENSION_REASONS } from '../../domain/mandate-ends.ts';
import { BODY_POST_ROLES, UNIT_POST_ROLES } from '../../domain/roles.ts';
import type { RegisterTexts } from '../../texts/zh-cn.ts';
import type { Edit } from './edit-dialog.tsx';

const options = (values: readonly string[], words: Readonly<Record<string, string>>) =>
  values.map((value) => ({ value, label: words[value] ?? value }));

/** The questions of a person's entry. */
export function personFields({ acts, person }: RegisterTexts): readonly AskField[] {
  return [
    { name: 'name', label: acts.name, kind: 'text', required: true, max: 40, hint: acts.nameHint },
    {
      name: 'sex',
      label: person.sex,
      kind: 'choice',
      options: SEXES.map((value, at) => ({ value, label: [acts.sexMale, acts.sexFemale][at] ?? value })),
    },
    { name: 'nation', label: person.nation, kind: 'text', max: 20 },
    { name: 'birthMonth', label: person.birthMonth, kind: 'text', max: 7, hint: acts.birthHint },
    { name: 'employer', label: person.employer, kind: 'text', max: 100 },
    { name: 'post', label: person.post, kind: 'text', max: 100 },
    { name: 'phone', label: person.phone, kind: 'text', max: 40, hint: acts.phoneHint },
  ];
}

const PERSON_KEYS = ['name', 'sex', 'nation', 'birthMonth', 'employer', 'post', 'phone'];
const personOf = (answers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(PERSON_KEYS.filter((key) => answers[key] !== undefined).map((key) => [key, answers[key]]));

export function editPerson(texts: RegisterTexts, person: PersonDesk): Edit {
  const initial = Object.fromEntries(
    [
      ['name', person.name],
      ['sex', person.sex],
      ['nation', person.nation],
      ['birthMonth', person.birthMonth],
      ['employer', person.employer],
      ['post', person.post],
      ['phone', person.phone],
    ].map(([key, value]) => [key, value ?? '']),
  );
  return {
    title: texts.acts.edit,
    fields: personFields(texts),
    initial,
    path: `people/${person.personId}/edit`,
    body: (answers) => ({ version: person.version, person: personOf(answers) }),
  };
}

/** A new person, with a mandate where he is a deputy. */
export function addPerson(
  texts: RegisterTexts,
  delegations: readonly BodyRow[],
  today: LocalDate,
  onDone: (answer: unknown) => void,
): Edit {
  const { acts, person } = texts;
  const deputy = { field: 'isDeputy', is: ['yes'] };
  return {
    title: acts.addPerson,
    path: 'people',
    onDone,
    initial: { startsOn: today },
    fields: [
      ...personFields(texts),
      { name: 'isDeputy', label: acts.hasMandate, kind: 'yes-no', required: true },
      {
        name: 'delegationId',
        label: acts.delegationId,
        kind: 'choice',
        when: deputy,
        options: delegations.map(({ id, name }) => ({ value: id, label: name })),
      },
      { name: 'constituency', label: person.constituency, kind: 'text', max: 100, when: deputy },
      { name: 'startsOn', label: acts.mandateFrom, kind: 'date', required: true, when: deputy },
    ],
    body: (answers) => ({
      person: personOf(answers),
      ...(answers['isDeputy'] === true
        ? { mandate: { delegationId: answers['delegationId'], constituency: answers['constituency'], startsOn: answers['startsOn'] } }
        : {}),
    }),
  };
}

type MandateAct = {
  readonly person: PersonDesk;
  readonly mandate: MandateView;
  readonly delegations: readonly BodyRow[];
  readonly today: LocalDate;
};

/** An act on a mandate by its name, as the server offers it. */
export function mandateEdit(texts: RegisterTexts, action: string, { person, mandate, delegations, today }: MandateAct): Edit | undefined {
  const { acts, endReason, suspension } = texts;
  const on: AskField = { name: 'on', label: acts.on, kind: 'date', required: true };
  const base = {
    path: `mandates/${mandate.id}/${action}`,
    body: (answers: Readonly<Record<string, unknown>>) => ({ version: person.version, ...answers }),
    initial: { on: today },
  };
  switch (action) {
    case 'end':
      return {
        ...base,
        title: acts.end,
        hint: acts.endHint,
        fields: [
          { name: 'reason', label: acts.reason, kind: 'choice', required: true, options: options(MANDATE_END_REASONS, endReason) },
          { ...on, label: acts.endsOn },
        ],
      };
    case 'suspend':
      return {
        ...base,
        title: acts.suspend,
        hint: acts.suspendHint,
        fields: [
          { name: 'reason', label: acts.reason, kind: 'choice', required: true, options: options(SUSPENSION_REASONS, suspension) },
          on,
        ],
      };
    case 'restore':
      return { ...base, title: acts.restore, fields: [on] };
    case 'move':
      return {
        ...base,
        title: acts.move,
        initial: {},
        fields: [
          {
            name: 'delegationId',
            label: acts.delegationId,
            kind: 'choice',
            required: true,
            options: delegations.filter(({ id }) => id !== mandate.delegationId).map(({ id, name }) => ({ value: id, label: name })),
          },
        ],
      };
    default:
      return undefined;
  }
}

export function endPost(texts: RegisterTexts, post: Pick<PostView, 'id' | 'title'>, today: LocalDate): Edit {
  return {
    title: `${texts.acts.endPost} · ${post.title}`,
    path: `posts/${post.id}/end`,
    initial: { on: today },
    fields: [{ name: 'on', label: texts.acts.endsOn, kind: 'date', required: true }],
    body: (answers) => answers,
  };
}

export type PostPlaces = { readonly bodies: readonly BodyRow[]; readonly units: readonly UnitRow[] };
/** What is known already when a post is given: the person on his page, the place on its own. */
type Known = { readonly personId?: string; readonly bodyId?: string; readonly organisationId?: string };

/** Gives a post; what the page knows is not asked. */
export function addPost(texts: RegisterTexts, { bodies, units }: PostPlaces, known: Known, today: LocalDate): Edit {
  const { acts, role } = texts;
  const place = known.bodyId !== undefined ? 'body' : known.organisationId !== undefined ? 'unit' : undefined;
  const inBody = place === undefined ? { when: { field: 'place', is: ['body'] } } : {};
  const inUnit = place === undefined ? { when: { field: 'place', is: ['unit'] } } : {};
  const fields: AskField[] = [
    ...(known.personId === undefined ? [{ name: 'personId', label: acts.person, kind: 'person', required: true } as const] : []),
    ...(place === undefined
      ? [
          {
            name: 'place',
            label: acts.place,
            kind: 'choice',
            required: true,
            options: [
              { value: 'body', label: acts.inBody },
              { value: 'unit', label: acts.inUnit },
            ],
          } as const,
          {
            name: 'bodyId',
            label: acts.body,
            kind: 'choice',
            required: true,
            options: bodies.map(({ id, name }) => ({ value: id, label: name })),
            ...inBody,
          } as const,
          { name: 'organisationId', label: acts.unit, kind: 'organisation', required: true, ...inUnit } as const,
        ]
      : []),
    ...(place === 'unit'
      ? []
      : [{ name: 'role', label: acts.role, kind: 'choice', required: true, options: options(BODY_POST_ROLES, role), ...inBody } as const]),
    ...(place === 'body'
      ? []
      : [
          {
            name: 'unitRole',
            label: acts.role,
            kind: 'choice',
            required: true,
            options: options(UNIT_POST_ROLES, role),
            ...inUnit,
          } as const,
        ]),
    { name: 'title', label: acts.title, kind: 'text', required: true, max: 60, hint: acts.titleHint },
    { name: 'rankOrder', label: acts.rankOrder, kind: 'number', hint: acts.rankHint },
    { name: 'startsOn', label: acts.startsOn, kind: 'date', required: true },
  ];
  return {
    title: acts['add-post'],
    path: 'posts',
    initial: { startsOn: today },
    fields,
    finders: { organisation: findAmong(units) },
    body: ({ place: _place, unitRole, role: bodyRole, ...answers }) => ({ ...known, ...answers, role: bodyRole ?? unitRole }),
  };
}

/** Units by part of any of their names; all are at hand already. */
export const findAmong =
  (units: readonly UnitRow[]) =>
  (text: string): Promise<readonly Choice[]> =>
    Promise.resolve(
      units
        .filter(
          ({ name, shortName, nicknames, endedOn }) =>
            endedOn === null && [name, shortName, ...nicknames].some((each) => each.includes(text.trim())),
        )
        .slice(0, 20)
        .map(({ id, shortName, name }) => ({ value: id, label: shortName, hint: name })),
    );
