import { describe, expect, test } from 'vitest';
import { COUNTIES, LANXI, townSeats } from './county.ts';
import { countyOfficers } from './officers.ts';
import { lanxiPeople, sitsInCounty, tongpuPeople, VACANT_SEATS } from './people.ts';
import { createRandom } from './random.ts';
import { ROSTER } from './roster.ts';

const SEED = 17;
const people = lanxiPeople(SEED);

describe('the made-up county', () => {
  test('has eight towns and streets whose people add up, and forty handling units', () => {
    expect(LANXI.places).toHaveLength(8);
    expect(LANXI.places.reduce((sum, { population }) => sum + population, 0)).toBe(LANXI.population);
    expect(LANXI.units).toHaveLength(40);
    expect(new Set(LANXI.units.map(({ key }) => key)).size).toBe(40);
    for (const { duties, fullName } of LANXI.units) expect([fullName, duties.length >= 5 && duties.length <= 12]).toEqual([fullName, true]);
  });

  test('gives no two units the same name or nickname', () => {
    for (const { units } of COUNTIES) {
      const names = units.flatMap(({ fullName, shortName, nicknames }) => [...new Set([fullName, shortName, ...nicknames])]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('holds as many county and town deputies as the Election Law gives seats', () => {
    expect(people.filter(sitsInCounty)).toHaveLength(LANXI.seats - VACANT_SEATS);
    for (const { name, population } of LANXI.places.filter(({ kind }) => kind === 'town'))
      expect(people.filter(({ mandates }) => mandates.some(({ congress }) => congress === name))).toHaveLength(townSeats(population));
  });

  test('counts about a thousand mandates at five levels, and one person holds all five', () => {
    const mandates = people.flatMap((person) => person.mandates);
    const at = (level: string) => mandates.filter((mandate) => mandate.level === level).length;
    expect([at('national'), at('province'), at('prefecture')]).toEqual([2, 6, 45]);
    expect(mandates.length).toBeGreaterThan(900);
    expect(mandates.length).toBeLessThan(1100);
    expect(people.filter((person) => person.mandates.length === 5)).toHaveLength(1);
    for (const person of people) expect(new Set(person.mandates.map(({ level }) => level)).size).toBe(person.mandates.length);
  });

  test('keeps the printed roster of 122 among its county deputies, in the roster’s order', () => {
    expect(people.slice(0, 122).map(({ name }) => name)).toEqual(ROSTER.map(([name]) => name));
    expect(people.slice(0, 122).every(sitsInCounty)).toBe(true);
  });

  test('knows rare characters, compound surnames and a name with a dot', () => {
    const names = people.map(({ name }) => name);
    for (const part of ['𬭎', '𠮷', '恽', '欧阳', '尉迟', '·']) expect(names.some((name) => name.includes(part))).toBe(true);
  });

  test('gives no name and no telephone number twice, and only numbers nobody has', () => {
    const all = [...people, ...tongpuPeople(SEED)];
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(new Set(all.map(({ phone }) => phone)).size).toBe(all.length);
    expect(all.every(({ phone }) => /^1990000\d{4}$/u.test(phone))).toBe(true);
  });

  test('separates the three administrators and staffs every unit with three different people', () => {
    for (const county of COUNTIES) {
      const officers = countyOfficers(SEED, county);
      expect(new Set(officers.map(({ name }) => name)).size).toBe(officers.length);
      expect(new Set(officers.map(({ key }) => key)).size).toBe(officers.length);
      expect(officers.filter(({ unit }) => unit !== undefined)).toHaveLength(county.units.length * 3);
      expect(officers.filter(({ role }) => role.endsWith('-administrator'))).toHaveLength(3);
    }
  });
});

describe('repeatable chance', () => {
  test('gives the same people for the same seed and others for another', () => {
    expect(lanxiPeople(SEED)).toEqual(people);
    expect(lanxiPeople(SEED + 1)).not.toEqual(people);
  });

  test('stays within its bounds and shuffles without loss', () => {
    const random = createRandom(SEED, 'bounds');
    const rolls = Array.from({ length: 500 }, () => random.int(3, 7));
    expect([...new Set(rolls)].toSorted()).toEqual([3, 4, 5, 6, 7]);
    expect(random.shuffle([1, 2, 3, 4, 5]).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
