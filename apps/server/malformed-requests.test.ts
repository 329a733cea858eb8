import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccessWorld, type AccessWorld } from './access-test-world.ts';
import { describeApi, type OpenApiDocument } from './api-description.ts';
import { contract } from './contract.ts';

/** One endpoint with the names it knows: what is sent to it is wrong in its values, not only in its names. */
type Operation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query: readonly string[];
  readonly fields: readonly string[];
  readonly formFields: readonly string[];
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
// These end the session that asks; they are asked without one.
const ENDING = /^\/(?:session|sessions|password)/;

function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const described = item?.[method.toLowerCase()];
      if (described === undefined) return [];
      const parameters = record(described)['parameters'];
      const query = (Array.isArray(parameters) ? parameters : [])
        .map(record)
        .filter((parameter) => parameter['in'] === 'query')
        .map((parameter) => String(parameter['name']));
      const schema = record(record(record(record(record(described)['requestBody'])['content'])['application/json'])['schema']);
      const properties = record(schema['properties']);
      return [
        { method, path, query, fields: Object.keys(properties), formFields: Object.keys(record(record(properties['form'])['properties'])) },
      ];
    }),
  );
}

const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e',
  "'; drop table x; --",
  '%',
  '%zz',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '1e400',
  '-1',
  '0',
  'null',
  '[]',
  '2026-02-30',
  '9999999999999',
  '𬭎',
  'x'.repeat(70_000),
  '建'.repeat(9000),
  '{"a":',
];

const oddValue = (known: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<unknown>(...ODD_TEXTS) },
    { weight: 3, arbitrary: fc.constantFrom<unknown>(...known) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<unknown>(null, true, 0, 1, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, [], {}, [null], [[]], { a: { b: [] } }, [
        'x',
        1,
      ]),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );

// Few of the fields, or many: one that is wrong alone is met behind those that are checked first.
const someOf = (names: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc.oneof(
    fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] }),
    names.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...names), value, { minKeys: 1, maxKeys: 2 }),
  );

type Sent = { readonly url: string; readonly body: string | undefined };

const safeText = (value: unknown): string => {
  try {
    return encodeURIComponent(typeof value === 'string' ? value.slice(0, 3000) : JSON.stringify(value));
  } catch {
    return '%ED%A0%80'; // half a character, as bytes
  }
};

/** A request to the endpoint with anything in it; sometimes no JSON at all. */
function requestTo({ method, path, query, fields, formFields }: Operation, known: readonly string[]): fc.Arbitrary<Sent> {
  const value = oddValue(known);
  const form = fc.oneof({ weight: 3, arbitrary: someOf(formFields, value) }, { weight: 1, arbitrary: value });
  // Half of them carry what every command carries, so that the act itself meets the odd form.
  const carried = fc.oneof(
    fc.constant({}),
    fc.uuid().map((commandId) => ({ commandId, version: 1 })),
  );
  const object = fc
    .tuple(someOf(fields, value), form, carried)
    .map(([own, inner, carrying]) => ({ ...own, ...(fields.includes('form') ? { form: inner } : {}), ...carrying }));
  const body = fc.oneof(
    { weight: 8, arbitrary: object.map((made) => JSON.stringify(made)) },
    { weight: 1, arbitrary: value.map((made) => JSON.stringify(made)) },
    { weight: 1, arbitrary: fc.constantFrom('', '{', '\u0000', '{"a":NaN}') },
  );
  return fc.tuple(fc.array(value, { minLength: 4, maxLength: 4 }), someOf(query, value), body).map(([inPath, asked, text]) => {
    let at = 0;
    const filled = path.replaceAll(/\{[^}]+\}/g, () => safeText(inPath[at++]) || 'x');
    const search = Object.entries(asked)
      .map(([name, one]) => `${name}=${safeText(one)}`)
      .join('&');
    return { url: `/api${filled}${search === '' ? '' : `?${search}`}`, body: method === 'GET' ? undefined : text };
  });
}

let world: AccessWorld;
let operations: Operation[] = [];
beforeAll(async () => {
  world = await openAccessWorld();
  operations = operationsOf((await describeApi(contract)).document);
});
afterAll(() => world.close());

const ROLES = ['lead-deputy', 'deputies-office', 'government-office', 'congress-office'];
const RUNS = process.env['RENDA_LONG_TESTS'] === '1' ? 150 : 8;

async function send(operation: Operation, { url, body }: Sent, role: string) {
  const cookie = ENDING.test(operation.path) ? undefined : world.cookieOf(world.own, role);
  const answer = await world.server.inject({
    method: operation.method,
    url,
    headers: {
      'x-renda': '1',
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answer.statusCode, type: String(answer.headers['content-type'] ?? ''), body: answer.body };
}

test('a malformed request to any endpoint is refused with a problem document, and changes nothing', async () => {
  expect(operations.length).toBeGreaterThan(80);
  const matter = await world.addMatter({
    kind: 'suggestion',
    state: 'handling',
    isNumbered: true,
    tasks: 'handling',
    promise: 'open',
    key: null,
  } as Parameters<AccessWorld['addMatter']>[0]);
  const known = [
    world.meeting.id,
    world.meeting.item,
    matter.id,
    matter.tasks.lead,
    matter.promise,
    crypto.randomUUID(),
    'handling',
    '2026-03-02',
    'suggestion',
  ];
  const faults: string[] = [];
  for (const [index, operation] of operations.entries()) {
    const before = await world.digest();
    let accepted = 0;
    const requests = fc.sample(requestTo(operation, known), { numRuns: RUNS, seed: index });
    for (const [at, request] of requests.entries()) {
      const { status, type, body } = await send(operation, request, ROLES[at % ROLES.length] ?? '');
      if (status < 400) accepted += 1;
      else if (status >= 500 || !type.startsWith('application/problem+json') || !/"code":"[a-z-]+\.[a-z_]+"/.test(body))
        faults.push(
          `${status} ${operation.method} ${request.url.slice(0, 200)} ${request.body?.slice(0, 200) ?? ''} -> ${body.slice(0, 160)}`,
        );
    }
    if ((operation.method === 'GET' || accepted === 0) && (await world.digest()) !== before)
      faults.push(`${operation.method} ${operation.path} refused and changed something`);
  }
  expect(faults).toEqual([]);
}, 240_000);
