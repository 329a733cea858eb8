import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { everyEndpoint, outcomeFromOther, outcomeInOwn, type Outcome } from '../../tools/access-matrix.ts';
import type { Endpoint } from '../../tools/endpoint-access.ts';
import { ACCESS_ROLES, type AccessRole } from '../../tools/access-roles.ts';
import { plainEndpoints, serverPath } from '../../tools/plain-routes.ts';
import { READING, sceneOf, unitAimedAt } from '../../tools/sample-matter.ts';
import type { Side } from './access-test-side.ts';
import { openAccessWorld, type AccessWorld } from './access-test-world.ts';
import type { Matter } from './sample-suggestion.ts';

let world: AccessWorld;
beforeAll(async () => {
  world = await openAccessWorld();
});
afterAll(async () => {
  await world.close();
});

const endpoints = everyEndpoint();
/** Refusals for want of right; every other is a rule of the matter itself. */
const REFUSALS: Readonly<Record<string, 401 | 403 | 404>> = {
  'platform.not_signed_in': 401,
  'platform.not_allowed': 403,
  'lifecycle.not_yours': 403,
  'identity.not_an_officer': 403,
  'law.rules_not_allowed': 403,
  'platform.not_found': 404,
  'identity.account_not_found': 404,
  'identity.person_not_found': 404,
  'identity.grant_not_found': 404,
};

type Json = { readonly [key: string]: unknown };
const DAYS = ['on', 'dueOn', 'untilOn', 'startsOn', 'agreedOn', 'hearingOn', 'heardOn'];

/** A value of the right shape, so that nobody is refused for a form. */
function sampleOf(schema: Json, key: string, known: Json): unknown {
  if (key in known) return known[key];
  if (DAYS.includes(key)) return key === 'untilOn' ? '2026-07-01' : '2026-06-30';
  const { enum: choices, anyOf, type } = schema as { enum?: unknown[]; anyOf?: Json[]; type?: string };
  if (schema['const'] !== undefined) return schema['const'];
  if (choices) return choices[0];
  if (anyOf) return sampleOf(anyOf[0] ?? {}, key, known);
  if (type === 'object') return objectOf(schema, known);
  if (type === 'array') return [sampleOf((schema['items'] ?? {}) as Json, `${key}[]`, known)];
  if (type === 'integer' || type === 'number') return key === 'index' ? 0 : key === 'year' ? 2026 : 1;
  if (type === 'boolean') return false;
  if (schema['format'] === 'uuid') return randomUUID();
  if (schema['format'] === 'date-time') return '2026-06-30T01:00:00Z';
  if (schema['format'] === 'uri') return 'https://example.org';
  return '补建充电棚四十二个，六月底前完成。';
}

function objectOf(schema: Json, known: Json): Json {
  const properties = (schema['properties'] ?? {}) as Record<string, Json>;
  const required = (schema['required'] ?? []) as string[];
  return Object.fromEntries(required.map((key) => [key, sampleOf(properties[key] ?? {}, key, known)]));
}

function bodyOf({ inputSchema }: Endpoint, known: Json): Json {
  if (!(inputSchema instanceof z.ZodType)) return {};
  return objectOf(z.toJSONSchema(inputSchema, { io: 'input', unrepresentable: 'any' }) as Json, known);
}

/** What the register's own endpoints aim at: things on which nothing of the matter rests. */
function idInRegister(name: string): string | undefined {
  const { idle, people, delegation } = world.own;
  if (/^register(?:Desk|Edit)\.\w*Person$/.test(name)) return people.get('spare');
  if (/^registerEdit\.\w+Mandate$/.test(name)) return idle.mandate;
  if (name === 'registerEdit.endPost') return idle.post;
  if (name === 'registerDesk.openBody') return delegation;
  if (name === 'registerEdit.editBody' || name === 'registerEdit.endBody') return idle.body;
  return /^register(?:Desk|Edit)\.\w*(?:Unit|Duties)$/.test(name) ? idle.unit : undefined;
}

/** Ids and words that an endpoint's path and body are filled with, all of the first congress. */
function knownFor({ name, access }: Endpoint, matter: Matter, role: AccessRole): Json {
  const { own } = world;
  const at =
    access?.for === 'act' && access.of === 'promise' ? matter.promise : matter.tasks[unitAimedAt(name.split('.').at(-1) ?? '', role)];
  const id = /^ballots\.|^plain\.\/ballots/.test(name)
    ? own.hall.contest
    : name.startsWith('identity.grants')
      ? own.grant
      : name.startsWith('identity.accounts')
        ? own.spare
        : name === 'register.person'
          ? own.people.get('deputy')
          : name === 'register.duties'
            ? own.units.lead
            : (idInRegister(name) ?? matter.id);
  return {
    id,
    targetId: at,
    version: 1,
    fileId: matter.file,
    paper: 'suggestion-paper',
    sheet: 'roster',
    unitId: own.units.lead,
    commandId: randomUUID(),
    ids: [matter.id],
    suggestionId: matter.id,
    intoId: matter.id,
    contactId: matter.contact,
    textVersion: 1,
    personIds: [own.people.get('deputy')],
    personId: own.people.get('spare'),
    accountId: own.spare,
    organisationId: own.units.foreign,
    fileIds: [],
    owners: {},
    congressId: own.congressId,
    key: 'replies-overdue',
    year: 2026,
    rule: 'SUG-13',
    parameter: 'co-ordination-at-return',
    date: '2026-05-01',
    opensOn: '2031-01-06',
    closesOn: '2031-01-09',
    expectedTouched: 0,
    validFrom: '2026-03-02',
    contactPhone: '0512-53520000',
    role: name.startsWith('identity') || name.startsWith('registerEdit') ? 'committee' : 'lead',
    'role[]': 'lead',
    code: '123456',
    secondFactor: 'off',
    meetingTablets: false,
    login: `nobody-${randomUUID()}`.slice(0, 40),
    response: { id: 'x', rawId: 'x', type: 'public-key', response: { clientDataJSON: 'x' }, clientExtensionResults: {} },
    ...(name === 'suggestions.figureRows' ? { id: 'answered' } : {}),
    ...(name.startsWith('ballots') ? { meetingId: own.hall.meeting } : {}),
    ...(name.startsWith('law') ? { value: 3 } : {}),
    ...(name === 'law.rule' ? { id: 'SUG-13' } : {}),
  };
}

/** Things of the sample meeting, for endpoints that are about one. */
function knownInMeeting({ name }: Endpoint, role: AccessRole): Json {
  const { meeting } = world;
  const [, table = ''] = name.split('.');
  const mine = <Value>(of: ReadonlyMap<string, Value>): Value | undefined => of.get(role.key) ?? of.get('lead-deputy');
  const targets: Readonly<Record<string, unknown>> = {
    items: meeting.item,
    papers: role.post?.unit ? meeting.owed[role.post.unit] : meeting.spare,
    replies: mine(meeting.attendees),
    absenceActs: meeting.absence,
    speechActs: mine(meeting.speeches),
    documentActs: meeting.document,
    uninvite: meeting.guest,
  };
  const ids: Readonly<Record<string, unknown>> = {
    openDocument: meeting.document,
    readDocument: meeting.document,
    figureRows: 'meetings-held',
  };
  return {
    id: ids[table] ?? meeting.id,
    targetId: targets[table],
    itemId: meeting.item,
    attendeeId: meeting.attendees.get('lead-deputy'),
    paperId: meeting.paper,
    documentId: meeting.document,
    sheetKind: 'agenda',
    noteId: randomUUID(),
    number: '17-1',
    rule: { capacity: 'observer', text: '某人' },
    from: { row: 1, column: 1 },
    to: { row: 1, column: 2 },
    rows: 20,
    columns: 20,
  };
}

/** The sample decision, with the duty of the lead unit. */
const knownInDecisions = (): Json => ({
  id: world.supervision.decision,
  targetId: world.supervision.duty,
  addresseeId: world.own.units.lead,
  itemId: null,
  documentId: world.meeting.document,
  sheetKind: 'decision-text',
  fileIds: [],
});

/** Things of the sample plan and its matter. */
function knownInSupervision({ name }: Endpoint): Json {
  const { supervision, own } = world;
  const table = name.split('.')[1] ?? '';
  const ids: Readonly<Record<string, unknown>> = {
    openPlan: supervision.plan,
    planActs: supervision.plan,
    openReferral: supervision.referral,
    referralActs: supervision.referral,
    figureRows: 'plan-items',
    saveMethod: null,
  };
  const isPlan = table.startsWith('/supervision/plans/');
  return {
    id: isPlan ? supervision.plan : table in ids ? ids[table] : supervision.matter,
    sheetKind: isPlan ? 'plan' : 'rectification-ledger',
    targetId: table === 'questionActs' ? supervision.question : supervision.point,
    kind: 'report-deliberation',
    year: 2031,
    text: '听取和审议河道管护情况的报告。',
    addresseeId: own.units.lead,
    personId: own.people.get('congress-office'),
    participants: [{ name: '甲', role: 'member' }],
    ...(name.endsWith('.set-up-investigation') ? { members: ['甲', '乙', '丙'].map((member) => ({ name: member, role: 'member' })) } : {}),
  };
}

type Asked = { readonly endpoint: Endpoint; readonly role: AccessRole; readonly side: Side; readonly matter: Matter };

async function ask({ endpoint, role, side, matter }: Asked): Promise<{ status: number; code: string; body: string }> {
  const known = {
    ...knownFor(endpoint, matter, role),
    ...(/^meetings\.|^plain\.\/meetings\//.test(endpoint.name) ? knownInMeeting(endpoint, role) : {}),
    ...(/^(?:plain\.\/)?supervision[./]/.test(endpoint.name) ? knownInSupervision(endpoint) : {}),
    ...(/^(?:plain\.\/)?decisions[./]/.test(endpoint.name) ? knownInDecisions() : {}),
  };
  const body = bodyOf(endpoint, known);
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(known[key]));
  const query =
    endpoint.method === 'GET' && Object.keys(body).length > 0
      ? `?${new URLSearchParams(Object.entries(body).map(([key, value]) => [key, String(value)]))}`
      : '';
  const cookie = role.key === 'resident' ? undefined : world.cookieOf(side, role.key);
  const answer = await world.server.inject({
    method: endpoint.method as 'GET',
    url: `/api${path}${query}`,
    remoteAddress: `10.${Math.trunc(Math.random() * 255)}.${Math.trunc(Math.random() * 255)}.9`,
    headers: { 'x-renda': '1', ...(cookie ? { cookie } : {}) },
    ...(endpoint.method === 'GET' ? {} : { payload: body }),
  });
  const problem =
    answer.statusCode >= 400 && String(answer.headers['content-type']).includes('json')
      ? answer.json<{ code?: string; current?: { code: string }[] }>()
      : {};
  // A batch is refused as a whole and says of each row why.
  const code = problem.code === 'suggestions.batch_refused' ? (problem.current?.[0]?.code ?? '') : (problem.code ?? '');
  return { status: answer.statusCode, code, body: answer.body };
}

function fault(answer: { status: number; code: string; body: string }, expected: Outcome, endpoint: Endpoint): string | null {
  const said = `${answer.status} ${answer.code} ${answer.status >= 400 ? answer.body.slice(0, 160) : ''}`;
  if (expected === 'yes' || expected === 'own')
    return answer.status >= 500 || answer.code === 'platform.invalid_request' || answer.code in REFUSALS ? said : null;
  if (endpoint.access?.for === 'half-signed-in') return answer.status === 401 || answer.status === 403 ? null : said;
  return REFUSALS[answer.code] === expected ? null : said;
}

const isRefusal = (outcome: Outcome): boolean => typeof outcome === 'number';
/** After these one is no longer signed in as before. */
const SPENDING = [
  'identity.session.close',
  'identity.session.closeAll',
  'identity.session.switch',
  'identity.session.open',
  'identity.password.change',
];

async function walk(endpoint: Endpoint): Promise<string[]> {
  const { access } = endpoint;
  const scene = access?.for === 'act' || access?.for === 'batch' ? sceneOf(access.of, access.action) : READING;
  const cells = ACCESS_ROLES.flatMap((role) => [
    { role, side: world.own, expected: outcomeInOwn(endpoint, role) },
    { role, side: world.other, expected: outcomeFromOther(endpoint, role) },
  ]);
  const faults: string[] = [];
  const visit = async (cell: (typeof cells)[number], matter: Matter): Promise<void> => {
    const answer = await ask({ endpoint, matter, role: cell.role, side: cell.side });
    const wrong = fault(answer, cell.expected, endpoint);
    const place = `${endpoint.name} for ${cell.role.key} of ${cell.side === world.own ? 'this' : 'the other'} congress`;
    if (wrong !== null) faults.push(`${place}: ${String(cell.expected)} expected, ${wrong}`);
    if (cell.side === world.other && answer.status < 300 && answer.body.includes(matter.id)) faults.push(`${place}: shows the matter`);
    if (cell.role.key !== 'resident' && SPENDING.includes(endpoint.name)) await world.signIn(cell.side, cell.role.key);
  };
  const matter = await world.addMatter(scene);
  const before = await world.digest();
  await Promise.all(cells.filter(({ expected }) => isRefusal(expected)).map((cell) => visit(cell, matter)));
  if ((await world.digest()) !== before) faults.push(`${endpoint.name}: something changed though it was refused`);
  for (const cell of cells.filter(({ expected }) => !isRefusal(expected)))
    await visit(cell, scene === READING ? matter : await world.addMatter(scene));
  return faults;
}

test('every endpoint of the contract says who may use it', () => {
  expect(endpoints.length).toBeGreaterThan(100);
  expect(endpoints.filter(({ access }) => access === undefined).map(({ name }) => name)).toEqual([]);
});

/** These answer without an end, so no table can be filled in by asking; who hears what is tested beside them. */
const STREAMS = ['GET /api/live'];

test('every route of the server beside the contract stands in the matrix', () => {
  const routes = routesUnderApi(world.server.printRoutes({ commonPrefix: false }));
  expect(routes.filter((route) => !STREAMS.includes(route))).toEqual(
    plainEndpoints.map(({ method, path }) => `${method} ${serverPath(path)}`).toSorted(),
  );
});

/** `GET /api/files/:` and the like, from the tree that the server prints. */
function routesUnderApi(tree: string): string[] {
  const above: string[] = [];
  const found = tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^((?:│ {3}| {4})*)[├└]── (\S*) \(([A-Z, ]+)\)$/.exec(line) ?? [];
    if (part === '') return [];
    above.splice(indent.length / 4, above.length, part);
    const path = above.join('').replaceAll(/:\w+/g, ':');
    return path.startsWith('/api/')
      ? methods
          .split(', ')
          .filter((method) => method !== 'HEAD')
          .map((method) => `${method} ${path}`)
      : [];
  });
  return found.toSorted();
}

const groups = [...new Set(endpoints.map(({ name }) => name.split('.').slice(0, 2).join('.')))];
test.for(groups)(
  '%s: everybody in both congresses gets what the matrix says, and a refusal changes nothing',
  { timeout: 180_000 },
  async (group) => {
    const faults: string[] = [];
    for (const endpoint of endpoints.filter(({ name }) => name === group || name.startsWith(`${group}.`)))
      faults.push(...(await walk(endpoint)));
    expect(faults.join('\n')).toBe('');
  },
);
