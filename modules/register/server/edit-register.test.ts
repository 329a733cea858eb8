import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { addBody } from './commands/add-body.ts';
import { addPerson } from './commands/add-person.ts';
import { addPost } from './commands/add-post.ts';
import { addUnit } from './commands/add-unit.ts';
import { editPerson } from './commands/edit-person.ts';
import { editUnit } from './commands/edit-unit.ts';
import { endMandate } from './commands/end-mandate.ts';
import { endPost } from './commands/end-post.ts';
import { editBody } from './commands/edit-body.ts';
import { endBody } from './commands/end-body.ts';
import { importOrganisations } from './commands/import-organisations.ts';
import { endUnit } from './commands/end-unit.ts';
import { moveMandate } from './commands/move-mandate.ts';
import { restoreMandate } from './commands/restore-mandate.ts';
import { setDuties } from './commands/set-duties.ts';
import { setOrder } from './commands/set-order.ts';
import { suspendMandate } from './commands/suspend-mandate.ts';
import { openBody } from './queries/bodies.ts';
import { matchDuties } from './queries/organisations.ts';
import { listPeople } from './queries/people-list.ts';
import { openTestRegister } from './test-register.ts';

type Register = Awaited<ReturnType<typeof openTestRegister>>;
let register: Register;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const on = localDate('2026-03-02');
const person = (name: string) => ({ name, sex: null, nation: null, birthMonth: '1970-01', employer: null, post: null, phone: null });
const unitForm = (name: string, shortName: string, nicknames: string[] = []) => ({
  name,
  shortName,
  kind: 'department',
  phone: null,
  contact: null,
  nicknames,
});
const refused = (code: string) => expect.objectContaining({ code });

test('a mandate ends for a ground of rule DEP-30, and from that day its holder has no role', async () => {
  const { deps, office, newCommand } = register;
  const id = await register.mandateOf('田富');
  expect(await register.rolesOf('田富')).toEqual(['deputy']);
  const after = await endMandate(deps, office, {
    id,
    commandId: newCommand(),
    version: 1,
    reason: 'resigned',
    on: localDate('2026-03-03'),
  });
  expect(after.mandates[0]).toMatchObject({ endsOn: '2026-03-03', endReason: 'resigned', actions: [] });
  expect(await register.rolesOf('田富')).toEqual(['deputy']);
  register.setDay('2026-03-03');
  expect(await register.rolesOf('田富')).toEqual([]);
  expect(register.timesForgotten()).toBe(1);
  expect(await register.journalOf('register.mandate.end')).toMatchObject([
    { result: 'done', rule: 'DEP-30', before: { endsOn: null }, after: { endsOn: '2026-03-03', reason: 'resigned' } },
  ]);
  await expect(endMandate(deps, office, { id, commandId: newCommand(), version: 2, reason: 'death', on })).rejects.toEqual(
    refused('register.mandate_ended'),
  );
});

test('posts in bodies of deputies end with the mandate; nothing can end before it began', async () => {
  const { deps, office, newCommand, bodies } = register;
  await addPost(deps, office, {
    commandId: newCommand(),
    personId: register.personId('田富'),
    bodyId: bodies.committee,
    role: 'standing-committee',
    title: '委员',
    rankOrder: 10,
    startsOn: on,
  });
  expect(await register.rolesOf('田富')).toEqual(expect.arrayContaining(['standing-committee', 'deputy']));
  const id = await register.mandateOf('田富');
  await expect(
    endMandate(deps, office, { id, commandId: newCommand(), version: 1, reason: 'death', on: localDate('2021-01-01') }),
  ).rejects.toEqual(refused('register.ends_before_start'));
  await endMandate(deps, office, { id, commandId: newCommand(), version: 1, reason: 'death', on });
  expect(await register.rolesOf('田富')).toEqual([]);
});

test('a suspended deputy keeps the mandate and has no role until restored (DEP-28, DEP-29)', async () => {
  const { deps, office, newCommand } = register;
  const id = await register.mandateOf('丁一');
  await suspendMandate(deps, office, { id, commandId: newCommand(), version: 1, reason: 'custody', on });
  expect(await register.rolesOf('丁一')).toEqual([]);
  await expect(suspendMandate(deps, office, { id, commandId: newCommand(), version: 2, reason: 'custody', on })).rejects.toEqual(
    refused('register.already_suspended'),
  );
  const restored = await restoreMandate(deps, office, { id, commandId: newCommand(), version: 2, on: localDate('2026-04-01') });
  expect(restored.mandates[0]).toMatchObject({ suspendedFrom: '2026-03-02', suspendedUntil: '2026-04-01' });
  expect(await register.rolesOf('丁一')).toEqual([]);
  register.setDay('2026-04-01');
  expect(await register.rolesOf('丁一')).toEqual(['deputy']);
  await expect(restoreMandate(deps, office, { id, commandId: newCommand(), version: 3, on })).rejects.toEqual(
    refused('register.not_suspended'),
  );
});

test('a deputy moves to another delegation, and only to a delegation', async () => {
  const { deps, office, newCommand, bodies } = register;
  const id = await register.mandateOf('丁一');
  await expect(moveMandate(deps, office, { id, commandId: newCommand(), version: 1, delegationId: bodies.committee })).rejects.toEqual(
    refused('register.not_a_delegation'),
  );
  await expect(moveMandate(deps, office, { id, commandId: newCommand(), version: 1, delegationId: bodies.first })).rejects.toEqual(
    refused('register.same_delegation'),
  );
  expect(
    (await moveMandate(deps, office, { id, commandId: newCommand(), version: 1, delegationId: bodies.second })).mandates[0],
  ).toMatchObject({ delegation: '二团' });
});

test('one person holds a post once at a time in a place; a role stands only where it belongs; nobody appoints himself', async () => {
  const { deps, office, newCommand, bodies, unit } = register;
  const post = {
    personId: register.personId('丁一'),
    organisationId: unit,
    role: 'unit-clerk',
    title: '经办人',
    rankOrder: 10,
    startsOn: on,
  };
  const made = await addPost(deps, office, { ...post, commandId: newCommand() });
  expect(await register.rolesOf('丁一')).toContain('unit-clerk');
  await expect(addPost(deps, office, { ...post, commandId: newCommand() })).rejects.toEqual(refused('register.post_held'));
  await expect(addPost(deps, office, { ...post, commandId: newCommand(), organisationId: null, bodyId: bodies.committee })).rejects.toEqual(
    refused('register.role_elsewhere'),
  );
  await expect(addPost(deps, office, { ...post, commandId: newCommand(), personId: register.officerId })).rejects.toEqual(
    refused('register.not_oneself'),
  );
  await endPost(deps, office, { id: made.posts[0]?.id ?? '', commandId: newCommand(), on });
  expect(await register.rolesOf('丁一')).toEqual(['deputy']);
  await expect(endPost(deps, office, { id: made.posts[0]?.id ?? '', commandId: newCommand(), on })).rejects.toEqual(
    refused('register.post_ended'),
  );
  expect(register.timesForgotten()).toBe(2);
});

test('the same command twice gives one post', async () => {
  const { deps, office, bodies } = register;
  const input = {
    commandId: register.newCommand(),
    personId: register.personId('丁一'),
    bodyId: bodies.committee,
    role: 'member',
    title: '组员',
    rankOrder: 10,
    startsOn: on,
  };
  await addPost(deps, office, input);
  expect((await addPost(deps, office, input)).posts).toHaveLength(1);
});

test('only the deputies’ office keeps the register, and an attempt without the right leaves its trace', async () => {
  const { deps, newCommand } = register;
  await expect(
    editPerson(deps, register.callerWith('unit-head'), {
      id: register.personId('丁一'),
      commandId: newCommand(),
      version: 1,
      person: person('丁二'),
    }),
  ).rejects.toEqual(refused('platform.not_allowed'));
  expect(await register.journalOf('register.person.edit')).toMatchObject([{ result: 'refused' }]);
});

test('a person is corrected once by the version that was read; a collision of names is told as a sentence', async () => {
  const { deps, office, newCommand } = register;
  const id = register.personId('丁一');
  const edited = await editPerson(deps, office, {
    id,
    commandId: newCommand(),
    version: 1,
    person: { ...person(' 丁　𬭎 '), employer: '澜溪市第一中学' },
  });
  expect(edited).toMatchObject({ name: '丁𬭎', employer: '澜溪市第一中学', version: 2 });
  await expect(editPerson(deps, office, { id, commandId: newCommand(), version: 1, person: person('丁二') })).rejects.toEqual(
    refused('platform.stale_version'),
  );
  await expect(editPerson(deps, office, { id, commandId: newCommand(), version: 2, person: person('田富') })).rejects.toMatchObject({
    code: 'register.person_known',
    params: { name: '田富' },
  });
  await expect(
    editPerson(deps, office, { id, commandId: newCommand(), version: 2, person: { ...person('丁二'), phone: '12' } }),
  ).rejects.toEqual(refused('register.not_a_phone'));
});

test('a person elected later is added with his mandate', async () => {
  const { deps, office, newCommand, bodies } = register;
  const made = await addPerson(deps, office, {
    commandId: newCommand(),
    person: person('尉迟青'),
    mandate: { delegationId: bodies.second, constituency: '第3选区', startsOn: on },
  });
  expect(made.mandates).toMatchObject([{ term: 17, delegation: '二团', constituency: '第3选区', startsOn: '2026-03-02' }]);
  await expect(addPerson(deps, office, { commandId: newCommand(), person: person('尉迟青') })).rejects.toEqual(
    refused('register.person_known'),
  );
});

test('a unit has names of its own, and its duty list is searchable line by line', async () => {
  const { deps, office, newCommand } = register;
  const made = await addUnit(deps, office, {
    commandId: newCommand(),
    unit: unitForm('澜溪市水利局', '市水利局', ['水利', '河长办']),
    duties: ['防汛抗旱', '河道疏浚'],
  });
  expect(made).toMatchObject({ nicknames: ['水利', '河长办'], duties: ['防汛抗旱', '河道疏浚'], version: 1 });
  await setDuties(deps, office, { id: made.id, commandId: newCommand(), version: 1, duties: ['共享单车停放管理'] });
  expect(await register.db.read(register.congressId, (db) => matchDuties(db, '单车', 5))).toMatchObject([
    { organisationId: made.id, number: 1, text: '共享单车停放管理' },
  ]);
  await expect(
    addUnit(deps, office, { commandId: newCommand(), unit: unitForm('澜溪市水利局', '水务'), duties: [] }),
  ).rejects.toMatchObject({ code: 'register.unit_known' });
  await expect(
    editUnit(deps, office, { id: made.id, commandId: newCommand(), version: 2, unit: unitForm('澜溪市水利局', '市城管局') }),
  ).rejects.toMatchObject({ code: 'register.nickname_taken' });
});

test('a unit that ends takes its posts along, and gives none afterwards', async () => {
  const { deps, office, newCommand, unit } = register;
  const post = {
    personId: register.personId('丁一'),
    organisationId: unit,
    role: 'unit-clerk',
    title: '经办人',
    rankOrder: 10,
    startsOn: on,
  };
  await addPost(deps, office, { ...post, commandId: newCommand() });
  expect(await endUnit(deps, office, { id: unit, commandId: newCommand(), version: 1, on })).toMatchObject({
    endedOn: '2026-03-02',
    holders: [],
  });
  expect(await register.rolesOf('丁一')).toEqual(['deputy']);
  await expect(addPost(deps, office, { ...post, commandId: newCommand(), personId: register.personId('田富') })).rejects.toEqual(
    refused('register.unit_ended'),
  );
});

test('members of a body stand by their place, and then by strokes; a body has its name once', async () => {
  const { deps, office, newCommand } = register;
  const body = await addBody(deps, office, { commandId: newCommand(), kind: 'professional-group', name: '生态环境组', rankOrder: 10 });
  for (const [name, rankOrder] of [
    ['田富', 20],
    ['丁一', 20],
    ['诸葛𬭎', 10],
  ] as const)
    await addPost(deps, office, {
      commandId: newCommand(),
      personId: register.personId(name),
      bodyId: body.id,
      role: 'member',
      title: '组员',
      rankOrder,
      startsOn: on,
    });
  const opened = await register.db.read(register.congressId, (db) =>
    openBody(db, { id: body.id, order: 'rank', twoCharacterNames: 'second-character' }, { keeps: true, today: on }),
  );
  expect(opened.members.map(({ name }) => name)).toEqual(['诸葛𬭎', '丁一', '田富']);
  await expect(
    addBody(deps, office, { commandId: newCommand(), kind: 'professional-group', name: '生态环境组', rankOrder: 10 }),
  ).rejects.toEqual(refused('register.body_known'));
});

const namesBy = async (order: 'strokes' | 'own', twoCharacterNames: 'second-character' | 'empty-middle' = 'second-character') => {
  const page = await register.db.read(register.congressId, (db) =>
    listPeople(db, { search: '', order, who: 'sitting', limit: 100, twoCharacterNames }, { keeps: true, today: on }),
  );
  return page.rows.map(({ name }) => name);
};

test('the rule of two-character names (REG-01) moves them, and only them', async () => {
  expect(await namesBy('strokes', 'second-character')).toEqual(['丁一', '田大利', '田富', '诸葛𬭎']);
  expect(await namesBy('strokes', 'empty-middle')).toEqual(['丁一', '田富', '田大利', '诸葛𬭎']);
});

test('people are found by part of the name or by the first letters of its pinyin; a sign is a sign and no wildcard', async () => {
  const found = async (search: string) => {
    const { rows } = await register.db.read(register.congressId, (db) =>
      listPeople(
        db,
        { search, order: 'strokes', who: 'sitting', limit: 100, twoCharacterNames: 'second-character' },
        { keeps: true, today: on },
      ),
    );
    return rows.map(({ name }) => name);
  };
  expect(await found('𬭎')).toEqual(['诸葛𬭎']);
  expect(await found('TD')).toEqual(['田大利']);
  for (const sign of ['%', '_', '\\', "'"]) expect(await found(sign)).toEqual([]);
});

test('the office lays down the order of a list, by name and day, and takes it back (R-61)', async () => {
  const { deps, office, newCommand } = register;
  const personIds = ['诸葛𬭎', '田富'].map(register.personId);
  const laid = await setOrder(deps, office, { commandId: newCommand(), list: 'deputies', personIds });
  expect(laid.ownOrder).toEqual({ by: '贺敏', at: '2026-03-02T02:00:00.000Z' });
  expect(await namesBy('own')).toEqual(['诸葛𬭎', '田富', '丁一', '田大利']);
  expect(await register.journalOf('register.order.set')).toMatchObject([{ before: { personIds: null }, after: { personIds } }]);
  expect((await setOrder(deps, office, { commandId: newCommand(), list: 'deputies', personIds: [] })).ownOrder).toBeNull();
  expect(await namesBy('own')).toEqual(['丁一', '田大利', '田富', '诸葛𬭎']);
});

test('a body is renamed once by who saw its name; ended, it gives no post and takes those it gave along', async () => {
  const { deps, office, newCommand } = register;
  const body = await addBody(deps, office, { commandId: newCommand(), kind: 'deputy-group', name: '柳堤片代表小组', rankOrder: 10 });
  await addPost(deps, office, {
    commandId: newCommand(),
    personId: register.personId('田富'),
    bodyId: body.id,
    role: 'member',
    title: '组长',
    rankOrder: 1,
    startsOn: on,
  });
  expect(
    await editBody(deps, office, {
      id: body.id,
      commandId: newCommand(),
      wasName: '柳堤片代表小组',
      name: '柳堤第一代表小组',
      rankOrder: 20,
    }),
  ).toMatchObject({ name: '柳堤第一代表小组', rankOrder: 20 });
  await expect(
    editBody(deps, office, { id: body.id, commandId: newCommand(), wasName: '柳堤片代表小组', name: '柳堤第二代表小组', rankOrder: 20 }),
  ).rejects.toMatchObject({ code: 'platform.stale_version' });
  expect(await endBody(deps, office, { id: body.id, commandId: newCommand(), on })).toMatchObject({
    endedOn: on,
    members: [],
    actions: [],
  });
  await expect(
    addPost(deps, office, {
      commandId: newCommand(),
      personId: register.personId('丁一'),
      bodyId: body.id,
      role: 'member',
      title: '组员',
      rankOrder: 1,
      startsOn: on,
    }),
  ).rejects.toMatchObject({ code: 'register.body_ended' });
});

test('a body of the law stays, and a delegation ends only after its deputies have moved', async () => {
  const { deps, office, newCommand } = register;
  const council = await addBody(deps, office, { commandId: newCommand(), kind: 'chairs-council', name: '主任会议', rankOrder: 10 });
  await expect(endBody(deps, office, { id: council.id, commandId: newCommand(), on })).rejects.toMatchObject({
    code: 'register.body_of_law',
  });
  const [seat] = await register.db.read(register.congressId, (db) =>
    db.query<{ id: string }>(
      'select delegation_id as id from register_mandates where delegation_id is not null and ends_on is null limit 1',
      [],
    ),
  );
  await expect(endBody(deps, office, { id: seat?.id ?? '', commandId: newCommand(), on })).rejects.toMatchObject({
    code: 'register.body_has_deputies',
  });
});

test('a list that writes a known unit without its place adds no second one', async () => {
  const { db, congressId } = register;
  const rows = [
    ['单位全称', '简称', '联系电话'],
    ['市城市管理局', '市城管局', '0599-8200001'],
    ['市水务局', '市水务局', '0599-8200002'],
  ];
  const csv = new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'));
  expect(await importOrganisations({ db }, { congressId, by: null, commit: true, grids: await readSpreadsheet(csv) })).toMatchObject({
    added: 1,
    changed: 1,
  });
});
