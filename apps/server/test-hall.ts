import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { openDatabase } from '#platform/server/db/database.ts';
import { addAccounts } from '#platform/server/identity/account-store.ts';
import { hashPassword } from '#platform/server/identity/password-hash.ts';
import { hashSessionToken } from '#platform/server/identity/session-token.ts';
import { writeIdentitySettings } from '#platform/server/identity/identity-settings.ts';

/** A hall full of signed-in deputies: cookies of each, and of the console. */
export type FilledHall = {
  readonly meetingId: string;
  /** A meeting with a list of ten thousand and an agenda of three hundred items. */ readonly largeId: string;
  readonly office: string;
  readonly cookies: readonly string[];
};

const SESSIONS = `
  insert into platform_sessions (token_hash, account_id, congress_id, created_at, last_seen_at, expires_at, address, device, method, is_tablet)
  select t, a, $1, now(), now(), now() + interval '8 hours', '127.0.0.1', 'bench', 'password', true from unnest($2::text[], $3::uuid[]) u(t, a)`;

/** A meeting far larger than any: what a list of it takes. */
async function addLargeMeeting(url: string, congressId: CongressId): Promise<string> {
  const id = randomUUID();
  const db = openDatabase({ url, connections: 1 });
  await db.write(congressId, async (tx) => {
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'congress-session', 'convened', 'large', 2026, '大型会议', now())`,
      [congressId, id],
    );
    await tx.query(
      `insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, is_present, delegation_rank, rank_order) select $1, gen_random_uuid(), $2, gen_random_uuid(), '代表' || n, 'member', true, true, true, n % 40, n from generate_series(1, 10000) n`,
      [congressId, id],
    );
    await tx.query(
      `insert into meetings_items (congress_id, id, meeting_id, place, verb, title) select $1, gen_random_uuid(), $2, n, 'review', '议题' || n from generate_series(1, 300) n`,
      [congressId, id],
    );
  });
  await db.close();
  return id;
}

async function addPeople(url: string, congressId: CongressId, people: readonly PersonId[]): Promise<string> {
  const meetingId = randomUUID();
  const db = openDatabase({ url, connections: 2 });
  const [officer, ...deputies] = people;
  await db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '甲县人民代表大会', '甲县', '甲县', 'K', true)`,
      [congressId],
    ),
  );
  await db.write(congressId, async (tx) => {
    const office = randomUUID();
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 17, '2022-01-05')`, [
      congressId,
      randomUUID(),
    ]);
    await tx.query(`insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'office', '常委会办公室')`, [
      congressId,
      office,
    ]);
    await tx.query(
      `insert into register_people (congress_id, id, name, pinyin_key) select $1, p, '代表' || n, 'daibiao' from unnest($2::uuid[]) with ordinality u(p, n)`,
      [congressId, people],
    );
    await tx.query(
      `insert into register_mandates (congress_id, person_id, of_congress_id, term_number, starts_on) select $1, p, $1, 17, '2022-01-05' from unnest($2::uuid[]) p`,
      [congressId, deputies],
    );
    await tx.query(
      `insert into register_posts (congress_id, person_id, body_id, role, title, starts_on) values ($1, $2, $3, 'congress-office', '会务', '2022-01-05')`,
      [congressId, officer, office],
    );
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'congress-session', 'under-way', 'congress-session', 2026, '第五次会议', now())`,
      [congressId, meetingId],
    );
    await tx.query(
      `insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, is_present) select $1, gen_random_uuid(), $2, p, '代表' || n, 'member', true, true, true from unnest($3::uuid[]) with ordinality u(p, n)`,
      [congressId, meetingId, deputies],
    );
    await writeIdentitySettings(tx, congressId, { secondFactor: 'off', meetingTablets: true });
  });
  await db.close();
  return meetingId;
}

/** Fills an empty installation: so many deputies with a mandate, an account, an open session and a seat in a meeting that is under way. */
export async function fillHall(url: string, seats: number): Promise<FilledHall> {
  const congressId = randomUUID() as CongressId;
  const people = Array.from({ length: seats + 1 }, () => randomUUID() as PersonId);
  const meetingId = await addPeople(url, congressId, people);
  const largeId = await addLargeMeeting(url, congressId);
  const db = openDatabase({ url, connections: 2 });
  const passwordHash = await hashPassword(randomBytes(12).toString('base64'), { N: 2 ** 10, r: 8, p: 1 });
  const accounts = await db.system((tx) =>
    addAccounts(
      tx,
      people.map((personId, at) => ({ login: `deputy${at}`, congressId, personId, passwordHash, mustChangePassword: false })),
      new Date(),
    ),
  );
  await db.close();
  const tokens = accounts.map(() => randomBytes(32).toString('base64url'));
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(SESSIONS, [congressId, tokens.map(hashSessionToken), accounts]);
  await owner.query('analyze');
  await owner.end();
  const [office = '', ...cookies] = tokens.map((token) => `renda_session=${token}`);
  return { meetingId, largeId, office, cookies };
}
