import { afterAll, beforeAll, expect, test } from 'vitest';
import { lifecycles } from '#modules/suggestions/domain/lifecycles.ts';
import { ACCESS_ROLES } from '../../tools/access-roles.ts';
import { sceneOf, type ActOf, type Scene } from '../../tools/sample-matter.ts';
import { openAccessWorld, type AccessWorld } from './access-test-world.ts';

let world: AccessWorld;
const ids: string[] = [];

/** Every moment of a matter's life at which somebody may do something, each once. */
const scenes: readonly Scene[] = [
  ...new Map(
    (Object.keys(lifecycles) as ActOf[])
      .flatMap((of) => lifecycles[of].transitions.map(({ action }) => sceneOf(of, action)))
      .map((scene) => [JSON.stringify(scene), scene]),
  ).values(),
];

beforeAll(async () => {
  world = await openAccessWorld();
  for (const scene of scenes) ids.push((await world.addMatter(scene)).id);
});
afterAll(async () => {
  await world.close();
});

type Page = { readonly rows: readonly { readonly id: string }[]; readonly next: string | null };

async function ask(role: string, path: string) {
  return world.server.inject({
    method: 'GET',
    url: `/api${path}`,
    headers: { 'x-renda': '1', cookie: world.cookieOf(world.own, role) ?? '' },
  });
}

/** Everything a list shows to somebody, page by page. */
async function listed(role: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (let next: string | null = ''; next !== null;) {
    const page: Page = (await ask(role, `/suggestions?limit=50${next === '' ? '' : `&after=${next}`}`)).json<Page>();
    for (const { id } of page.rows) found.add(id);
    next = page.next;
  }
  return found;
}

// Written twice, as a decision about one matter and as a condition for lists: they must not drift apart.
test.for(ACCESS_ROLES.filter(({ key }) => key !== 'resident').map(({ key }) => key))(
  '%s finds in the list exactly what opens',
  async (role) => {
    const inList = await listed(role);
    const faults: string[] = [];
    for (const [at, id] of ids.entries()) {
      const opens = (await ask(role, `/suggestions/${id}`)).statusCode === 200;
      if (opens !== inList.has(id))
        faults.push(`${JSON.stringify(scenes[at])}: ${opens ? 'opens and is not listed' : 'is listed and does not open'}`);
    }
    expect(ids.length).toBeGreaterThan(25);
    expect(faults.join('\n')).toBe('');
  },
);
