import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { endMandate } from './commands/end-mandate.ts';
import { enterMandate } from './commands/enter-mandate.ts';
import { congressTree } from './queries/congress-tree.ts';
import { openTestRegister } from './test-register.ts';

let register: Awaited<ReturnType<typeof openTestRegister>>;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const on = localDate('2026-03-02');
const refused = (code: string) => expect.objectContaining({ code });
type Entered = Partial<Parameters<typeof enterMandate>[2]>;
const enter = (version: number, entered: Entered, name = '田富') =>
  enterMandate(register.deps, register.office, {
    commandId: register.newCommand(),
    personId: register.personId(name),
    version,
    term: 14,
    constituency: null,
    startsOn: localDate('2023-01-10'),
    ...entered,
  });
const at = (level: 'N' | 'P' | 'C' | 'K' | 'T', name: string): Entered => ({ congress: { name, level } });
const tree = () => congressTree(register.db, register.congressId, on);
/** Names from the nation down to the town, each under the one before. */
async function lineDown(): Promise<string[]> {
  const rows = await tree();
  const line: string[] = [];
  for (let here = rows.find(({ parentId }) => parentId === null); here; here = rows.find(({ parentId }) => parentId === here?.id))
    line.push(here.name);
  return line;
}
const addHosted = (name: string, level: string, parentId: string | null = null) => {
  const id = randomUUID();
  return register.db
    .system((tx) =>
      tx.query(
        'insert into register_congresses (id, parent_id, name, short_name, place, level, is_hosted) values ($1, $2, $3, $3, $3, $4, true)',
        [id, parentId, name, level],
      ),
    )
    .then(() => id);
};

test('in an empty tree one person comes to sit at five levels at once, in whatever order they are entered', async () => {
  await enter(1, at('P', '东海省'));
  await enter(2, at('T', '临港镇人大'));
  await enter(3, at('N', '全国人民代表大会'));
  const person = await enter(4, { ...at('C', ' 沧屿市　人民代表大会 '), term: 16, constituency: '澜溪市' });
  expect(await lineDown()).toEqual(['全国', '东海省', '沧屿市', '澜溪市', '临港镇'].map((place) => `${place}人民代表大会`));
  expect(person.mandates.map(({ level, term, isOwn }) => [level, term, isOwn])).toEqual([
    ['N', 14, false],
    ['P', 14, false],
    ['C', 16, false],
    ['K', 17, true],
    ['T', 14, false],
  ]);
  expect(await register.rolesOf('田富')).toEqual(['deputy']);
  expect(await register.journalOf('register.mandate.enter')).toHaveLength(4);
  expect(await register.journalOf('register.congress.place')).toMatchObject([
    { after: { name: '东海省人民代表大会', under: null, over: '澜溪市人民代表大会' } },
    { after: { under: '澜溪市人民代表大会', over: null } },
    { after: { over: '东海省人民代表大会' } },
    { after: { under: '东海省人民代表大会', over: '澜溪市人民代表大会' } },
  ]);
});

test('a congress stands in the tree once, by whatever form of its name; above, a level has one', async () => {
  await enter(1, at('C', '沧屿市'));
  await enter(1, at('C', '沧屿市人大'), '丁一');
  expect(await tree()).toHaveLength(2);
  await expect(enter(2, at('C', '𬭎州市'))).rejects.toMatchObject({
    code: 'register.level_taken',
    params: { name: '沧屿市人民代表大会' },
  });
  await expect(enter(2, at('P', '沧屿市'))).rejects.toEqual(refused('register.congress_placed'));
  await expect(enter(2, at('K', '桐浦县'))).rejects.toEqual(refused('register.level_is_own'));
  await expect(enter(2, at('P', '人民代表大会'))).rejects.toEqual(refused('register.not_a_name'));
  expect((await tree()).map(({ level }) => level)).toEqual(['C', 'K']);
});

test('nobody sits in two areas where neither belongs to the other, nor twice in one at a time', async () => {
  const first = await enter(1, at('T', '临港镇'));
  await expect(enter(2, at('T', '柳堤镇'))).rejects.toEqual(refused('register.congress_out_of_line'));
  await expect(enter(2, at('T', '临港镇'))).rejects.toEqual(refused('register.mandate_held'));
  const elsewhere = await addHosted('桐浦县人民代表大会', 'K');
  await expect(enter(2, { ofCongressId: elsewhere })).rejects.toEqual(refused('register.congress_out_of_line'));
  await expect(enter(2, { ofCongressId: register.congressId })).rejects.toEqual(refused('register.level_is_own'));
  await expect(enter(2, {})).rejects.toEqual(refused('register.congress_missing'));
  await expect(enter(1, at('C', '沧屿市'))).rejects.toEqual(refused('platform.stale_version'));
  const town = first.mandates.find(({ level }) => level === 'T');
  expect(town?.actions).toEqual(['end']);
  const { deps, office, newCommand } = register;
  await endMandate(deps, office, { id: town?.id ?? '', commandId: newCommand(), version: 2, reason: 'moved-away', on });
  expect((await enter(3, { ...at('T', '柳堤镇'), startsOn: on })).mandates.filter(({ level }) => level === 'T')).toHaveLength(2);
  expect(await register.rolesOf('田富')).toEqual(['deputy']);
});

test('a congress that works here and belongs to others is not moved, and its deputies are entered all the same', async () => {
  const city = await addHosted('沧屿市人民代表大会', 'C');
  await register.db.system((tx) => tx.query('update register_congresses set parent_id = $1 where id = $2', [city, register.congressId]));
  await expect(enter(1, at('P', '东海省'))).rejects.toMatchObject({
    code: 'register.congress_out_of_line',
    params: { name: '沧屿市人民代表大会' },
  });
  expect((await enter(1, { ofCongressId: city })).mandates.map(({ level }) => level)).toEqual(['C', 'K']);
});

test('a second county of the installation joins the city that the first one entered, and its line above', async () => {
  await enter(1, at('C', '沧屿市'));
  await enter(2, at('P', '东海省'));
  const second = (await addHosted('桐浦县人民代表大会', 'K')) as CongressId;
  const personId = randomUUID();
  await register.db.write(second, (tx) =>
    tx.query(`insert into register_people (congress_id, id, name) values ($1, $2, '孟荷根')`, [second, personId]),
  );
  const { office, deps, newCommand } = register;
  const there = { ...office, actor: { ...office.actor, congressId: second } };
  const entered = { personId, version: 1, term: 16, constituency: null, startsOn: on, congress: { name: '沧屿市', level: 'C' } } as const;
  const person = await enterMandate(deps, there, { ...entered, commandId: newCommand() });
  expect(person.mandates).toMatchObject([{ congress: '沧屿市人民代表大会', isOwn: false }]);
  const rows = await tree();
  const nameOf = (id: string | null | undefined) => rows.find((row) => row.id === id)?.name;
  expect(rows.map(({ name, parentId }) => [name, nameOf(parentId)])).toEqual([
    ['东海省人民代表大会', undefined],
    ['沧屿市人民代表大会', '东海省人民代表大会'],
    ['桐浦县人民代表大会', '沧屿市人民代表大会'],
    ['澜溪市人民代表大会', '沧屿市人民代表大会'],
  ]);
});

test('only the deputies’ office enters a mandate', async () => {
  await expect(
    enterMandate(register.deps, register.callerWith('congress-office'), {
      commandId: register.newCommand(),
      personId: register.personId('田富'),
      version: 1,
      term: 14,
      constituency: null,
      startsOn: on,
      congress: { name: '东海省', level: 'P' },
    }),
  ).rejects.toEqual(refused('platform.not_allowed'));
  expect(await tree()).toHaveLength(1);
});
