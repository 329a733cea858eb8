import { randomUUID } from 'node:crypto';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { addAccounts } from '#platform/server/identity/account-store.ts';
import { foundOfficers } from '#platform/server/identity/found-officers.ts';
import { writeIdentitySettings } from '#platform/server/identity/identity-settings.ts';
import { hashPassword } from '#platform/server/identity/password-hash.ts';
import type { TestDatabase } from '#platform/server/testing/test-database.ts';
import { ACCESS_ROLES, UNITS, type UnitKey } from '../../tools/access-roles.ts';

/** Everybody's password in the world of the access tests. */
export const ACCESS_PASSWORD = 'Lamp-otter-47-Quay';
/** The day on which what is there was begun. */
export const SIGNED = '2026-03-02';

/** Ids of everybody and everything in one of the two congresses. */
export type Side = {
  readonly congressId: CongressId;
  readonly units: Readonly<Record<UnitKey, string>>;
  readonly delegation: string;
  readonly people: ReadonlyMap<string, PersonId>;
  readonly accounts: ReadonlyMap<string, AccountId>;
  /** An account that nobody uses, and a role asked for it. */
  readonly spare: string;
  readonly grant: string;
  /** A mandate, a post and a unit on which nothing of the matter rests. */
  readonly idle: { readonly mandate: string; readonly post: string; readonly unit: string; readonly body: string };
  /** A meeting under way that nobody attends, and a contest drawn up for it. */
  readonly hall: { readonly meeting: string; readonly contest: string };
};

/** Everybody of the matrix who has an account, and a spare one. */
export const keysOf = (): string[] => [...ACCESS_ROLES.map(({ key }) => key).filter((key) => key !== 'resident'), 'spare'];

async function addRegister(test: TestDatabase, place: string): Promise<Omit<Side, 'accounts' | 'spare' | 'grant'>> {
  const congressId = randomUUID() as CongressId;
  const units = { lead: randomUUID(), co: randomUUID(), parallel: randomUUID(), foreign: randomUUID() };
  const [delegation, body] = [randomUUID(), randomUUID()];
  const idle = { mandate: randomUUID(), post: randomUUID(), unit: randomUUID(), body: randomUUID() };
  const hall = { meeting: randomUUID(), contest: randomUUID() };
  const people = new Map(keysOf().map((key) => [key, randomUUID() as PersonId]));
  await test.db.system((tx) =>
    tx.query(`insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, $2, $2, $2, 'K', true)`, [
      congressId,
      place,
    ]),
  );
  await test.db.write(congressId, async (tx) => {
    const term = randomUUID();
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 17, '2022-01-05')`, [congressId, term]);
    await tx.query(
      `insert into register_sessions (congress_id, term_id, number, opens_on, closes_on, motion_cutoff) values ($1, $2, 5, '2026-03-01', '2026-03-05', '2026-03-04T06:00:00Z')`,
      [congressId, term],
    );
    for (const key of UNITS)
      await tx.query(`insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, $3, $3, 'department')`, [
        congressId,
        units[key],
        `${place}${key}局`,
      ]);
    await tx.query(
      `insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'delegation', '城关代表团'), ($1, $3, 'office', '机关')`,
      [congressId, delegation, body],
    );
    for (const [key, personId] of people)
      await tx.query('insert into register_people (congress_id, id, name, pinyin_key) values ($1, $2, $3, $3)', [
        congressId,
        personId,
        key,
      ]);
    await tx.query(`insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, $3, $3, 'department')`, [
      congressId,
      idle.unit,
      `${place}旧局`,
    ]);
    await tx.query(`insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'deputy-group', $3)`, [
      congressId,
      idle.body,
      `${place}旧组`,
    ]);
    await tx.query(
      `insert into register_mandates (congress_id, id, person_id, of_congress_id, term_number, starts_on) values ($1, $2, $3, $1, 17, '2022-01-05')`,
      [congressId, idle.mandate, people.get('spare')],
    );
    await tx.query(
      `insert into register_posts (congress_id, id, person_id, organisation_id, role, title, starts_on) values ($1, $2, $3, $4, 'unit-clerk', '经办', '2022-01-05')`,
      [congressId, idle.post, people.get('spare'), idle.unit],
    );
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'congress-session', 'under-way', 'congress-session', 2026, '全体会议', '2026-03-01T01:00:00Z')`,
      [congressId, hall.meeting],
    );
    await tx.query(
      `insert into ballots_contests (congress_id, id, meeting_id, title, kind, keeping, definition) values ($1, $2, $3, '关于决算的决议', 'motion', 'apart', $4)`,
      [
        congressId,
        hall.contest,
        hall.meeting,
        JSON.stringify({
          kind: 'motion',
          title: '关于决算的决议',
          body: 'congress',
          options: [{ key: 'motion', label: '决议（草案）' }],
          seats: 1,
          occasion: 'regular',
        }),
      ],
    );
    for (const { key, mandate, post } of ACCESS_ROLES) {
      if (mandate)
        await tx.query(
          `insert into register_mandates (congress_id, person_id, of_congress_id, term_number, delegation_id, starts_on) values ($1, $2, $1, 17, $3, '2022-01-05')`,
          [congressId, people.get(key), delegation],
        );
      const held = post?.body ? delegation : body;
      if (post)
        await tx.query(
          `insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, starts_on) values ($1, $2, $3, $4, $5, $6, '2022-01-05')`,
          [congressId, people.get(key), post.unit ? null : held, post.unit ? units[post.unit] : null, post.role, key],
        );
    }
  });
  return { congressId, units, delegation, people, idle, hall };
}

/** One congress with everybody of the matrix in it. */
export async function addSide(test: TestDatabase, place: string): Promise<Side> {
  const register = await addRegister(test, place);
  const { congressId, people } = register;
  const passwordHash = await hashPassword(ACCESS_PASSWORD, { N: 2 ** 10, r: 8, p: 1 });
  const now = new Date('2026-03-01T01:00:00Z');
  const keys = keysOf();
  const made = await test.db.system((tx) =>
    addAccounts(
      tx,
      keys.map((key) => ({
        login: `${key}@${place}`,
        congressId,
        personId: people.get(key) as PersonId,
        passwordHash,
        mustChangePassword: false,
      })),
      now,
    ),
  );
  const accounts = new Map(keys.map((key, at) => [key, made[at] as AccountId]));
  const founding = (key: string) => ({ accountId: accounts.get(key) as AccountId, personId: people.get(key) as PersonId, title: key });
  const grant = randomUUID();
  await test.db.write(congressId, async (tx) => {
    await writeIdentitySettings(tx, congressId, { secondFactor: 'off', meetingTablets: false });
    await foundOfficers(tx, congressId, {
      now,
      officers: {
        'system-admin': founding('system-admin'),
        'security-admin': founding('security-admin'),
        'audit-admin': founding('audit-admin'),
      },
    });
    await tx.query(
      `insert into platform_grants (congress_id, id, account_id, person_id, role, title, starts_on, state, requested_by, requested_as, requested_at) values ($1, $2, $3, $4, 'committee', '委员', $5, 'requested', $6, 'system-admin', $7)`,
      [congressId, grant, accounts.get('spare'), people.get('spare'), SIGNED, accounts.get('system-admin'), now],
    );
  });
  return { ...register, accounts, spare: accounts.get('spare') ?? '', grant };
}
