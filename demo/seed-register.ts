import { randomUUID } from 'node:crypto';
import type { CongressId, OrganisationId, PersonId } from '#platform/domain/ids.ts';
import type { Actor, Post } from '#platform/domain/actor.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import { indexDuties, nameKeys, personPhone, unitPhonePlace } from '#modules/register/server/module.ts';
import { BODIES, delegationName, deputyGroups, PREFECTURE, PROVINCE, type DemoCounty, type DemoOfficer } from './county.ts';
import type { DemoPerson } from './people.ts';
import type { DemoPost } from './posts.ts';

const TERM_STARTS = '2022-01-05';
const FROM_YEAR = { national: '第十四届', province: '第十四届' };

/** The seeded county: who has which id, and who acts with which posts. */
export type SeededCounty = {
  readonly congressId: CongressId;
  readonly units: ReadonlyMap<string, OrganisationId>;
  readonly people: ReadonlyMap<string, PersonId>;
  readonly officers: ReadonlyMap<string, Actor>;
  readonly deputies: ReadonlyMap<string, Actor>;
};

type Directory = ReadonlyMap<string, string>;

/** The tree of congresses above and below the counties; each name once. */
export async function seedDirectory(db: Database, counties: readonly DemoCounty[]): Promise<Directory> {
  const ids = new Map<string, string>();
  const add = async (tx: Tx, place: string, level: string, parent: string | null, isHosted = false): Promise<void> => {
    // Ids sort by time: the first county of the list is the first everywhere.
    const id = newId(new Date(Date.now() + ids.size));
    ids.set(place, id);
    await tx.query(
      'insert into register_congresses (id, parent_id, name, short_name, place, level, code) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        id,
        parent === null ? null : (ids.get(parent) ?? null),
        `${place}人民代表大会`,
        `${place}人大`,
        place,
        level,
        isHosted ? `demo-${place}` : null,
      ],
    );
  };
  await db.system(async (tx) => {
    await add(tx, '全国', 'N', null);
    await add(tx, PROVINCE, 'P', '全国');
    await add(tx, PREFECTURE, 'C', PROVINCE);
    for (const county of counties) {
      await add(tx, county.name, 'K', PREFECTURE, true);
      for (const place of county.places.filter(({ kind }) => kind === 'town')) await add(tx, place.name, 'T', county.name);
    }
  });
  return ids;
}

const bulk = async (tx: Tx, table: string, columns: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> => {
  if (rows.length === 0) return;
  const names = columns
    .split(', ')
    .map((column) => column.split(' ')[0])
    .join(', ');
  await tx.query(`insert into ${table} (congress_id, ${names}) select $1, ${names} from jsonb_to_recordset($2::jsonb) as r(${columns})`, [
    tx.congressId,
    JSON.stringify(rows),
  ]);
};

type Made = { readonly bodies: Map<string, string>; readonly units: Map<string, OrganisationId>; readonly people: Map<string, PersonId> };

// 市交通运输局 is what people say; a letter's head has the place.
const officialName = (county: DemoCounty, name: string): string => (/^[市县]/u.test(name) ? `${county.name}${name.slice(1)}` : name);

async function seedFrame(tx: Tx, county: DemoCounty): Promise<Made> {
  const term = randomUUID();
  await bulk(tx, 'register_terms', 'id uuid, number int, starts_on date', [{ id: term, number: county.term, starts_on: TERM_STARTS }]);
  await bulk(
    tx,
    'register_sessions',
    'term_id uuid, number int, opens_on date, closes_on date, motion_cutoff timestamptz',
    county.sessions.map((session) => ({
      term_id: term,
      number: session.number,
      opens_on: session.opens,
      closes_on: session.closes,
      motion_cutoff: `${session.motionCutOff}T18:00:00+08:00`,
    })),
  );
  const units = new Map(county.units.map((unit) => [unit.key, randomUUID() as string as OrganisationId]));
  await bulk(
    tx,
    'register_organisations',
    'id uuid, name text, short_name text, kind text, rank_order int, phone text, phone_mark text, contact text',
    county.units.map((unit, index) => ({
      id: units.get(unit.key),
      name: officialName(county, unit.fullName),
      short_name: unit.shortName,
      kind: unit.kind,
      rank_order: (index + 1) * 10,
      phone: tx.fields.seal(unit.phone, unitPhonePlace(units.get(unit.key) ?? '')),
      phone_mark: tx.fields.mark(unit.phone),
      contact: unit.leader,
    })),
  );
  await bulk(
    tx,
    'register_organisation_names',
    'organisation_id uuid, name text',
    county.units.flatMap((unit) => unit.nicknames.map((name) => ({ organisation_id: units.get(unit.key), name }))),
  );
  await bulk(
    tx,
    'register_duties',
    'organisation_id uuid, number int, text text',
    county.units.flatMap((unit) => unit.duties.map((text, index) => ({ organisation_id: units.get(unit.key), number: index + 1, text }))),
  );
  await indexDuties(tx);
  const bodies = new Map<string, string>();
  const named = [
    ...BODIES.map((body) => ({ ...body, key: body.key })),
    { key: 'session-secretariat', name: '大会秘书处', kind: 'secretariat' },
    { key: 'county-office', name: '机关', kind: 'office' },
    ...county.places.map((place) => ({ key: place.key, name: delegationName(place), kind: 'delegation' })),
    ...deputyGroups(county).map((group) => ({ key: group.key, name: group.name, kind: 'deputy-group' })),
  ];
  for (const body of named) bodies.set(body.key, randomUUID());
  await bulk(
    tx,
    'register_bodies',
    'id uuid, kind text, name text, rank_order int',
    named.map((body, index) => ({ id: bodies.get(body.key), kind: body.kind, name: body.name, rank_order: (index + 1) * 10 })),
  );
  return { bodies, units, people: new Map() };
}

async function seedDeputies(
  tx: Tx,
  { county, people, directory, made }: { county: DemoCounty; people: readonly DemoPerson[]; directory: Directory; made: Made },
): Promise<void> {
  for (const person of people) made.people.set(person.key, randomUUID() as string as PersonId);
  await bulk(
    tx,
    'register_people',
    'id uuid, name text, sex text, nation text, birth_month text, political_status text, education text, employer text, phone text, phone_mark text, natural_key text, stroke_key text, pinyin_key text',
    people.map((person) => ({
      id: made.people.get(person.key),
      name: person.name,
      sex: person.sex,
      nation: person.nation,
      birth_month: person.birthMonth,
      political_status: person.politicalStatus,
      education: person.education,
      employer: person.employer,
      phone: tx.fields.seal(person.phone, personPhone(made.people.get(person.key) ?? '')),
      phone_mark: tx.fields.mark(person.phone),
      natural_key: `${person.name}|${person.birthMonth}`,
      ...nameKeys(person.name),
    })),
  );
  await bulk(
    tx,
    'register_mandates',
    'person_id uuid, of_congress_id uuid, term_number int, delegation_id uuid, constituency text, starts_on date',
    people.flatMap((person) =>
      person.mandates.map((mandate) => ({
        person_id: made.people.get(person.key),
        of_congress_id: directory.get(mandate.congress),
        term_number: mandate.level in FROM_YEAR ? 14 : county.term,
        delegation_id: mandate.level === 'county' ? made.bodies.get(person.place) : null,
        constituency: mandate.constituency,
        starts_on: TERM_STARTS,
      })),
    ),
  );
}

// The offices of the story, as roles of the register. The three administrators' come by grant instead.
const ROLES: Readonly<Record<DemoOfficer['role'], readonly string[]>> = {
  'system-administrator': [],
  'security-administrator': [],
  'audit-administrator': [],
  'deputies-office': ['deputies-office'],
  'congress-office': ['congress-office'],
  'government-office': ['government-office'],
  secretariat: ['deputies-office', 'presidium'],
  'chairs-council': ['chairs-council'],
  'working-committee': ['committee'],
  'unit-clerk': ['unit-clerk'],
  'unit-checker': ['unit-checker'],
  'unit-head': ['unit-head'],
};
const BODY_OF: Readonly<Partial<Record<DemoOfficer['role'], string>>> = {
  'deputies-office': 'deputies-committee',
  'government-office': 'county-office',
  secretariat: 'session-secretariat',
};

// A county's chairs' council is the director and the vice-directors (组织法 54); who works for it belongs to the office and is on no roll of it.
const bodyOf = (officer: DemoOfficer): string =>
  (officer.deputy === undefined ? BODY_OF[officer.role] : 'chairs-council') ??
  (officer.role === 'working-committee' ? officer.key.replace(/-secretary$/, '') : 'county-office');

async function seedOfficers(tx: Tx, officers: readonly DemoOfficer[], made: Made): Promise<void> {
  for (const { key, deputy } of officers)
    made.people.set(key, (deputy === undefined ? undefined : made.people.get(deputy)) ?? (randomUUID() as string as PersonId));
  // Who is a deputy stands in the register already, with the posts of an elected leader.
  const employed = officers.filter(({ deputy }) => deputy === undefined);
  await bulk(
    tx,
    'register_people',
    'id uuid, name text, natural_key text, post text, stroke_key text, pinyin_key text',
    employed.map((officer) => ({
      id: made.people.get(officer.key),
      name: officer.name,
      natural_key: `officer|${officer.key}`,
      post: officer.post,
      ...nameKeys(officer.name),
    })),
  );
  await bulk(
    tx,
    'register_posts',
    'person_id uuid, body_id uuid, organisation_id uuid, role text, title text, rank_order int, starts_on date',
    employed.flatMap((officer) =>
      ROLES[officer.role].map((role) => ({
        person_id: made.people.get(officer.key),
        organisation_id: officer.unit ? made.units.get(officer.unit) : null,
        body_id: officer.unit ? null : made.bodies.get(bodyOf(officer)),
        role,
        title: officer.post,
        rank_order: 100,
        starts_on: TERM_STARTS,
      })),
    ),
  );
}

async function seedPosts(tx: Tx, posts: readonly DemoPost[], made: Made): Promise<void> {
  await bulk(
    tx,
    'register_posts',
    'person_id uuid, body_id uuid, role text, title text, rank_order int, starts_on date',
    posts.map((post) => ({
      person_id: made.people.get(post.person),
      body_id: made.bodies.get(post.body),
      role: post.role,
      title: post.title,
      rank_order: post.rank,
      starts_on: TERM_STARTS,
    })),
  );
}

function actorsOf(
  congressId: CongressId,
  made: Made,
  { officers, people }: { officers: readonly DemoOfficer[]; people: readonly DemoPerson[] },
): Pick<SeededCounty, 'officers' | 'deputies'> {
  const base = (key: string, name: string, posts: Post[]): Actor => ({
    accountId: randomUUID() as never,
    congressId,
    personId: made.people.get(key) as PersonId,
    name,
    posts,
  });
  return {
    officers: new Map(
      officers.map((officer) => [
        officer.key,
        base(
          officer.key,
          officer.name,
          ROLES[officer.role].map((role) => ({
            role,
            title: officer.post,
            organisationId: officer.unit ? (made.units.get(officer.unit) ?? null) : null,
            ...(officer.unit ? {} : { bodyId: made.bodies.get(bodyOf(officer)) ?? '' }),
          })),
        ),
      ]),
    ),
    deputies: new Map(
      people.map((person) => [
        person.key,
        base(person.key, person.name, [
          {
            role: 'deputy',
            title: '代表',
            organisationId: null,
            ...(made.bodies.get(person.place) ? { bodyId: made.bodies.get(person.place) as string } : {}),
          },
        ]),
      ]),
    ),
  };
}

/** Writes a county's register: frame, units with duty lists, bodies, people, mandates at every level, posts. */
export async function seedCounty(
  db: Database,
  facts: {
    county: DemoCounty;
    people: readonly DemoPerson[];
    officers: readonly DemoOfficer[];
    posts: readonly DemoPost[];
    directory: Directory;
  },
): Promise<SeededCounty> {
  const congressId = facts.directory.get(facts.county.name) as CongressId;
  const made = await db.write(congressId, async (tx) => {
    const frame = await seedFrame(tx, facts.county);
    await seedDeputies(tx, { ...facts, made: frame });
    await seedOfficers(tx, facts.officers, frame);
    await seedPosts(tx, facts.posts, frame);
    return frame;
  });
  return { congressId, units: made.units, people: made.people, ...actorsOf(congressId, made, facts) };
}

/** The last step of the filling: from now on the counties are there for everybody. */
export async function openCounties(db: Database): Promise<void> {
  await db.system((tx) => tx.query(`update register_congresses set is_hosted = true where code like 'demo%'`));
}
