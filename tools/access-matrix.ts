import type { AnyContractRouter } from '@orpc/contract';
import { contract } from '#apps/server/contract.ts';
import { AppError } from '#platform/domain/errors.ts';
import { hasRole } from '#platform/domain/actor.ts';
import { mayAct } from '#platform/domain/identity/officers.ts';
import { requireTransition } from '#platform/domain/lifecycle.ts';
import { lifecycles } from '#modules/suggestions/domain/lifecycles.ts';
import { mayRead, relationsForTask, relationsTo, withoutUnits } from '#modules/suggestions/server/policy.ts';
import { ACCESS_ROLES, type AccessRole } from './access-roles.ts';
import { endpointAccess, type Endpoint, type EndpointAccess } from './endpoint-access.ts';
import { plainEndpoints } from './plain-routes.ts';
import { actorOf, caseOf, READING, sceneOf, unitAimedAt, type ActOf } from './sample-matter.ts';

/** What happens: done (`yes`), done on one's own congress only (`own`), or refused with a status. */
export type Outcome = 'yes' | 'own' | 401 | 403 | 404;

type Definition = { readonly route?: { readonly method?: string; readonly path?: string }; readonly inputSchema?: unknown };
const definitionOf = (value: object): Definition | undefined =>
  '~orpc' in value && typeof value['~orpc'] === 'object' && value['~orpc'] !== null ? value['~orpc'] : undefined;

/** Every endpoint of the contract, in its order. */
function endpointsOf(router: AnyContractRouter | object, prefix = ''): Endpoint[] {
  return Object.entries(router).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    const name = prefix === '' ? key : `${prefix}.${key}`;
    const definition = definitionOf(value);
    if (!definition) return endpointsOf(value, name);
    return [
      {
        name,
        method: definition.route?.method ?? 'POST',
        path: definition.route?.path ?? '',
        inputSchema: definition.inputSchema,
        access: endpointAccess(name),
      },
    ];
  });
}

/** Everything under `/api`: the contract, and the plain routes beside it. */
export const everyEndpoint = (): Endpoint[] => [...endpointsOf(contract), ...plainEndpoints];

function outcomeOfAct(of: ActOf, action: string, role: AccessRole): Outcome {
  const actor = actorOf(role);
  if (!actor) return 401;
  const scene = sceneOf(of, action);
  const found = caseOf(scene);
  if (!mayRead(actor, found)) return 404;
  const aimedAt = of === 'task' ? unitAimedAt(action, role) : of === 'promise' ? 'lead' : null;
  const task = found.tasks.find(({ organisation_id }) => organisation_id === aimedAt);
  const relations = task
    ? [...withoutUnits(relationsTo(actor, found)), ...relationsForTask(actor, found, task)]
    : relationsTo(actor, found);
  const state = { task: scene.tasks, promise: scene.promise, key: scene.key, suggestion: scene.state, motion: scene.state }[of] ?? '';
  try {
    requireTransition(lifecycles[of], { state, action, relations });
    return 'yes';
  } catch (error) {
    if (error instanceof AppError && error.kind === 'forbidden') return 403;
    throw error;
  }
}

/** What somebody in this role gets from the endpoint in his own congress. @throws Error for an endpoint without an entry */
export function outcomeInOwn({ name, access }: Endpoint, role: AccessRole): Outcome {
  if (!access) throw new Error(`${name}: say in tools/endpoint-access.ts who may use it`);
  const actor = actorOf(role);
  if (access.for === 'anyone') return 'yes';
  if (!actor || access.for === 'half-signed-in') return 401;
  switch (access.for) {
    case 'signed-in':
      return 'yes';
    case 'roles':
      return access.roles.some((each) => hasRole(actor, each)) || isOnlyInUnit(access, role) ? 'yes' : access.isUnseen ? 404 : 403;
    case 'readers':
      return mayRead(actor, caseOf(READING)) ? 'yes' : 404;
    case 'officers':
      return mayAct(actor, access.act) ? 'yes' : 403;
    default:
      return outcomeOfAct(access.of, access.action, role);
  }
}

const isOnlyInUnit = (access: EndpointAccess | undefined, role: AccessRole): boolean =>
  access?.for === 'roles' && access.orIn !== undefined && role.post?.unit === access.orIn;

/** The same role of another congress, aiming at this one. */
export function outcomeFromOther(endpoint: Endpoint, role: AccessRole): Outcome {
  const own = outcomeInOwn(endpoint, role);
  const { access } = endpoint;
  if (own === 401 || access?.for === 'anyone') return own;
  if (access?.for === 'readers' || access?.for === 'act' || access?.for === 'batch') return 404;
  if (access?.for === 'roles' && access.hides) return 404;
  // A post in a unit of one's own congress says nothing of a unit here.
  if (own === 403 || isOnlyInUnit(access, role)) return 403;
  return access !== undefined && 'aims' in access ? 404 : 'own';
}

const MARK: Readonly<Record<Outcome, string>> = { yes: '●', own: '○', 401: '401', 403: '403', 404: '404' };

function table(endpoints: readonly Endpoint[], outcome: (endpoint: Endpoint, role: AccessRole) => Outcome): string {
  const head = ['endpoint', ...ACCESS_ROLES.map(({ label }) => label)];
  const rows = endpoints.map((endpoint) => [
    `\`${endpoint.method} ${endpoint.path}\``,
    ...ACCESS_ROLES.map((role) => (endpoint.access ? MARK[outcome(endpoint, role)] : '?')),
  ]);
  return [head, head.map((_, at) => (at === 0 ? '---' : ':-:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The document that is kept beside the code and walked by `apps/server/access-matrix.test.ts`. */
export function describeAccess(): string {
  const endpoints = everyEndpoint();
  return `# Who may do what

Generated by \`npm run generate\` from the lifecycle tables, the policy of suggestions, the officers' acts and the contract; do not edit. The test \`apps/server/access-matrix.test.ts\` asks every cell of a running server.

An act is shown at the first state in which its table allows it; ${ACCESS_ROLES.length} roles, ${endpoints.length} endpoints. ● allowed (a rule of law may still refuse it with 409 or 422), ○ allowed, but answered from one's own congress only, 401 not signed in, 403 known but not one's to do, 404 the matter is not there for this person. A unit acts on its own task; "half-signed-in" is nobody of these.

## In one's own congress

${table(endpoints, outcomeInOwn)}

## From another congress

The same people of another congress, naming a matter, an account or a person of this one.

${table(endpoints, outcomeFromOther)}
`;
}
