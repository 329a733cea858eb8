import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { storeFile } from '#platform/server/files/file-store.ts';
import { addAccounts } from '#platform/server/identity/account-store.ts';
import { foundOfficers } from '#platform/server/identity/found-officers.ts';
import { writeIdentitySettings } from '#platform/server/identity/identity-settings.ts';
import { hashPassword } from '#platform/server/identity/password-hash.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { ACCESS_ROLES, UNITS, type UnitKey } from '../../tools/access-roles.ts';
import { TASK_UNITS, type Scene } from '../../tools/sample-matter.ts';
import { addSampleMeeting } from './sample-meeting.ts';
import { addSampleSupervision } from './sample-supervision.ts';
import { makeApp } from './app.ts';

const PASSWORD = 'Lamp-otter-47-Quay';
const SIGNED = '2026-03-02';

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

/** A matter in the database as a scene describes it. */
export type Matter = { readonly id: string; readonly tasks: Readonly<Record<(typeof TASK_UNITS)[number], string>>; readonly promise: string; readonly contact: string; readonly file: string };

const keysOf = (): string[] => [...ACCESS_ROLES.map(({ key }) => key).filter((key) => key !== 'resident'), 'spare'];

async function addRegister(test: TestDatabase, place: string): Promise<Omit<Side, 'accounts' | 'spare' | 'grant'>> {
  const congressId = randomUUID() as CongressId;
  const units = { lead: randomUUID(), co: randomUUID(), parallel: randomUUID(), foreign: randomUUID() };
  const [delegation, body] = [randomUUID(), randomUUID()];
  const idle = { mandate: randomUUID(), post: randomUUID(), unit: randomUUID(), body: randomUUID() };
  const hall = { meeting: randomUUID(), contest: randomUUID() };
  const people = new Map(keysOf().map((key) => [key, randomUUID() as PersonId]));
  await test.db.system((tx) => tx.query(`insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, $2, $2, $2, 'K', true)`, [congressId, place]));
  await test.db.write(congressId, async (tx) => {
    const term = randomUUID();
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 17, '2022-01-05')`, [congressId, term]);
    await tx.query(`insert into register_sessions (congress_id, term_id, number, opens_on, closes_on, motion_cutoff) values ($1, $2, 5, '2026-03-01', '2026-03-05', '2026-03-04T06:00:00Z')`, [congressId, term]);
    for (const key of UNITS) await tx.query(`insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, $3, $3, 'department')`, [congressId, units[key], `${place}${key}局`]);
    await tx.query(`insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'delegation', '城关代表团'), ($1, $3, 'office', '机关')`, [congressId, delegation, body]);
    for (const [key, personId] of people) await tx.query('insert into register_people (congress_id, id, name, pinyin_key) values ($1, $2, $3, $3)', [congressId, personId, key]);
    await tx.query(`insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, $3, $3, 'department')`, [congressId, idle.unit, `${place}旧局`]);
    await tx.query(`insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'deputy-group', $3)`, [congressId, idle.body, `${place}旧组`]);
    await tx.query(`insert into register_mandates (congress_id, id, person_id, of_congress_id, term_number, starts_on) values ($1, $2, $3, $1, 17, '2022-01-05')`, [congressId, idle.mandate, people.get('spare')]);
    await tx.query(`insert into register_posts (congress_id, id, person_id, organisation_id, role, title, starts_on) values ($1, $2, $3, $4, 'unit-clerk', '经办', '2022-01-05')`, [congressId, idle.post, people.get('spare'), idle.unit]);
    await tx.query(`insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'congress-session', 'under-way', 'congress-session', 2026, '全体会议', '2026-03-01T01:00:00Z')`, [congressId, hall.meeting]);
    await tx.query(`insert into ballots_contests (congress_id, id, meeting_id, title, kind, keeping, definition) values ($1, $2, $3, '关于决算的决议', 'motion', 'apart', $4)`, [congressId, hall.contest, hall.meeting, JSON.stringify({ kind: 'motion', title: '关于决算的决议', body: 'congress', options: [{ key: 'motion', label: '决议（草案）' }], seats: 1, occasion: 'regular' })]);
    for (const { key, mandate, post } of ACCESS_ROLES) {
      if (mandate) await tx.query(`insert into register_mandates (congress_id, person_id, of_congress_id, term_number, delegation_id, starts_on) values ($1, $2, $1, 17, $3, '2022-01-05')`, [congressId, people.get(key), delegation]);
      const held = post?.body ? delegation : body;
      if (post) await tx.query(`insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, starts_on) values ($1, $2, $3, $4, $5, $6, '2022-01-05')`, [congressId, people.get(key), post.unit ? null : held, post.unit ? units[post.unit] : null, post.role, key]);
    }
  });
  return { congressId, units, delegation, people, idle, hall };
}

async function addSide(test: TestDatabase, place: string): Promise<Side> {
  const register = await addRegister(test, place);
  const { congressId, people } = register;
  const passwordHash = await hashPassword(PASSWORD, { N: 2 ** 10, r: 8, p: 1 });
  const now = new Date('2026-03-01T01:00:00Z');
  const keys = keysOf();
  const made = await test.db.system((tx) => addAccounts(tx, keys.map((key) => ({ login: `${key}@${place}`, congressId, personId: people.get(key) as PersonId, passwordHash, mustChangePassword: false })), now));
  const accounts = new Map(keys.map((key, at) => [key, made[at] as AccountId]));
  const founding = (key: string) => ({ accountId: accounts.get(key) as AccountId, personId: people.get(key) as PersonId, title: key });
  const grant = randomUUID();
  await test.db.write(congressId, async (tx) => {
    await writeIdentitySettings(tx, congressId, { secondFactor: 'off', meetingTablets: false });
    await foundOfficers(tx, congressId, { now, officers: { 'system-admin': founding('system-admin'), 'security-admin': founding('security-admin'), 'audit-admin': founding('audit-admin') } });
    await tx.query(`insert into platform_grants (congress_id, id, account_id, person_id, role, title, starts_on, state, requested_by, requested_as, requested_at) values ($1, $2, $3, $4, 'committee', '委员', $5, 'requested', $6, 'system-admin', $7)`,
      [congressId, grant, accounts.get('spare'), people.get('spare'), SIGNED, accounts.get('system-admin'), now]);
  });
  return { ...register, accounts, spare: accounts.get('spare') ?? '', grant };
}

const TEXT = ['关于规范充电设施管理的建议', '现状如此。', '原因如此。', JSON.stringify(['补建充电棚'])];

type Ground = { readonly test: TestDatabase; readonly owner: pg.Client; readonly folder: string };

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A picture that belongs to the matter, in the folder where the application looks for it. */
async function addEvidence(test: TestDatabase, { congressId, people }: Side, { folder, suggestionId }: { readonly folder: string; readonly suggestionId: string }): Promise<string> {
  const byPersonId = people.get('lead-clerk') ?? '';
  const { id } = await test.db.write(congressId, (tx) => storeFile(tx, folder, { name: '现场.png', bytes: PNG, objectType: 'suggestion', objectId: suggestionId, byPersonId }));
  return id;
}

/** Writes a matter as the scene has it, past every command: the matrix is about who, not about how it came there. */
async function addMatter({ test, owner, folder }: Ground, side: Side, scene: Scene & { readonly number: number }): Promise<Matter> {
  const id = randomUUID();
  const matter: Matter = { id, tasks: { lead: randomUUID(), co: randomUUID(), parallel: randomUUID() }, promise: randomUUID(), contact: randomUUID(), file: await addEvidence(test, side, { folder, suggestionId: id }) };
  const { congressId: congress, people, units } = side;
  const isOut = scene.tasks !== null;
  await owner.query(`insert into suggestions_suggestions (congress_id, id, kind, state, number, number_text, title, situation, analysis, points, proposal, text_hash, lead_person_id, lead_name, delegation_id, co_signer_count, filed_at, handed_over_on, due_on, outer_due_on, lead_unit_id, lead_unit_name, open_promises)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '补建充电棚', 'x', $11, '某人', $12, 1, '2026-03-01', $13, $14, $15, $16, $17, $18)`,
  [congress, matter.id, scene.kind, scene.state, scene.isNumbered ? scene.number : null, scene.isNumbered ? `第${scene.number}号` : null, ...TEXT, people.get('lead-deputy'), side.delegation, isOut ? SIGNED : null, isOut ? '2026-06-02' : null, isOut ? '2026-09-02' : null, isOut ? units.lead : null, isOut ? '主办局' : null, scene.promise === null ? 0 : 1]);
  for (const [position, [key, state]] of [['co-signer', 'confirmed'], ['invited', 'invited']].entries()) {
    await owner.query(`insert into suggestions_signers (congress_id, suggestion_id, person_id, name, position, state, text_version) values ($1, $2, $3, $4, $5, $6, 1)`, [congress, matter.id, people.get(key ?? ''), key, position + 1, state]);
  }
  if (scene.tasks !== null) await addTasks(owner, { side, scene, matter });
  if (scene.key !== null) await owner.query(`insert into suggestions_key_cases (congress_id, suggestion_id, state, reason, milestones) values ($1, $2, $3, '事关群众', '[{"text":"开工","dueOn":"2026-05-01"}]')`, [congress, matter.id, scene.key]);
  return matter;
}

async function addTasks(owner: pg.Client, { side, scene, matter }: { readonly side: Side; readonly scene: Scene; readonly matter: Matter }): Promise<void> {
  const { congressId: congress, units } = side;
  for (const unit of TASK_UNITS) {
    await owner.query(`insert into suggestions_tasks (congress_id, id, suggestion_id, organisation_id, unit_name, role, state, assigned_on, due_on, signed_for_on, first_contact_on, opinion) values ($1, $2, $3, $4, $5, $5, $6, '2026-03-02', '2026-06-02', '2026-03-02', '2026-03-02', '意见')`, [congress, matter.tasks[unit], matter.id, units[unit], unit, scene.tasks]);
    const kind = scene.tasks === 'extension-review' ? 'extension' : 'return';
    await owner.query(`insert into suggestions_requests (congress_id, id, suggestion_id, task_id, kind, reason, until_on, asked_on) values ($1, $2, $3, $4, $5, '职责不在本单位', '2026-07-01', '2026-03-02')`, [congress, randomUUID(), matter.id, matter.tasks[unit], kind]);
    await owner.query(`insert into suggestions_replies (congress_id, id, suggestion_id, task_id, round, state, body, answers, class, class_letter) values ($1, $2, $3, $4, 1, 'draft', '答复如下', '["补建"]', 'solved', 'A')`, [congress, randomUUID(), matter.id, matter.tasks[unit]]);
  }
  await owner.query(`insert into suggestions_contacts (congress_id, id, suggestion_id, task_id, way, on_day, summary, state) values ($1, $2, $3, $4, 'visit', '2026-03-02', '登门听取意见', 'logged')`, [congress, matter.contact, matter.id, matter.tasks.lead]);
  await owner.query(`insert into suggestions_promises (congress_id, id, suggestion_id, organisation_id, unit_name, state, text, due_on, first_due_on) values ($1, $2, $3, $4, '主办局', $5, '充电棚', '2026-07-31', '2026-07-31')`, [congress, matter.promise, matter.id, units.lead, scene.promise ?? 'open']);
}

// All that an act could change; sessions and counted failures of sign-in are no business content.
const WATCHED = `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
  and (table_name like 'suggestions\\_%' or table_name like 'register\\_%' or table_name like 'meetings\\_%' or table_name like 'decisions\\_%' or (table_name like 'supervision\\_%' and table_name <> 'supervision_referral_views') or table_name in ('platform_grants', 'platform_accounts', 'platform_account_factors', 'platform_commands', 'platform_notices', 'platform_identity_settings')) order by 1`;

/** Two small congresses with everybody of the matrix in both, behind the real application. */
export async function openAccessWorld() {
  const test = await openTestDatabase();
  const keyFolder = mkdtempSync(join(tmpdir(), 'renda-access-'));
  const { server, identity } = await makeApp({ db: test.db, clock: () => new Date('2026-03-02T02:00:00Z'), keyFolder, fileFolder: keyFolder, site: { name: 'Renda', origin: 'http://localhost' }, logLevel: 'silent' });
  const owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  const own = await addSide(test, '甲县');
  const other = await addSide(test, '乙县');
  const meeting = await addSampleMeeting({ test, owner, folder: keyFolder }, own);
  const supervision = await addSampleSupervision(owner, own);
  const tables = (await owner.query<{ name: string }>(WATCHED)).rows.map(({ name }) => name);
  const cookies = new Map<string, string>();
  let numbers = 0;

  const signIn = async (side: Side, key: string): Promise<void> => {
    const login = `${key}@${side === own ? '甲县' : '乙县'}`;
    const answer = await server.inject({ method: 'POST', url: '/api/session', headers: { 'x-renda': '1' }, payload: { login, password: PASSWORD } });
    if (answer.statusCode !== 200) throw new Error(`${login} cannot sign in: ${answer.body}`);
    cookies.set(login, String(answer.headers['set-cookie']).split(';')[0] ?? '');
  };
  for (const side of [own, other]) for (const key of keysOf()) if (key !== 'spare') await signIn(side, key);

  return {
    server, identity, own, other, meeting, supervision, signIn,
    cookieOf: (side: Side, key: string) => cookies.get(`${key}@${side === own ? '甲县' : '乙县'}`),
    addMatter: (scene: Scene) => addMatter({ test, owner, folder: keyFolder }, own, { ...scene, number: (numbers += 1) }),
    /** A digest of all business content: the same when nothing changed. */
    digest: async (): Promise<string> => {
      const parts = tables.map((name) => `select coalesce(sum(hashtextextended(t::text, 0)), 0) as part from ${name} t`);
      const { rows } = await owner.query<{ digest: string }>(`select string_agg(part::text, ',') as digest from (${parts.join(' union all ')}) p`);
      return rows[0]?.digest ?? randomBytes(8).toString('hex');
    },
    close: async () => {
      await server.close();
      await owner.end();
      await test.close();
      rmSync(keyFolder, { recursive: true, force: true });
    },
  };
}

export type AccessWorld = Awaited<ReturnType<typeof openAccessWorld>>;
