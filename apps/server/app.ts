import { join } from 'node:path';
import fastifyMultipart from '@fastify/multipart';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ballotDocumentRoutes, ballotsLiveRoom, openBallots, resultsOfMeeting } from '#modules/ballots/server/module.ts';
import {
  meetingsRoom,
  meetingsRouter,
  meetingsWaiting,
  registerMeetings,
  sendMeetingReminders,
  sweepMeetingFiles,
} from '#modules/meetings/server/module.ts';
import { insightsDocumentRoutes, insightsRouter, stuckThings } from '#modules/insights/server/module.ts';
import {
  registerDeskRouter,
  registerEditRouter,
  registerPeopleExport,
  registerRouter,
  findCongress,
  listHostedCongresses,
  findPersonFacts,
  levelOfCongress,
  searchPeople,
} from '#modules/register/server/module.ts';
import {
  archiveRested,
  commendationsRouter,
  handlingReportsRouter,
  registerSuggestions,
  sendReminders,
  suggestionsLawReach,
  suggestionsRouter,
} from '#modules/suggestions/server/module.ts';
import { decisionDocumentRoutes, decisionsRouter, decisionsWaiting, sendDutyReminders } from '#modules/decisions/server/module.ts';
import {
  supervisionDocumentRoutes,
  supervisionFileRoutes,
  supervisionRoom,
  supervisionRouter,
  supervisionWaiting,
} from '#modules/supervision/server/module.ts';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { answerBadAddress, answerRefusals, mountApi } from '#platform/server/http/mount-api.ts';
import type { DemoAccount } from '#platform/server/identity/identity-parts.ts';
import { openSecretBox } from '#platform/server/identity/secret-box.ts';
import { openIdentity, type Identity } from '#platform/server/identity/open-identity.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import { registerLive } from '#platform/server/live/live-routes.ts';
import { makeLawRouter } from '#platform/server/law/law-routes.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { noticesRouter } from '#platform/server/notices/notices-router.ts';
import { askRegisterTogether } from './ask-register-together.ts';
import { contract } from './contract.ts';
import { guardRequests } from './guard-requests.ts';
import { sentences } from './sentences.ts';
import { servePages } from './serve-pages.ts';

export type AppDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly keyFolder: string;
  readonly fileFolder: string;
  /** Where the keys of ballot boxes lie; never part of a backup. In the key folder unless told. */
  readonly boxFolder?: string;
  readonly site: { readonly name: string; readonly origin: string };
  /** Addresses of the office's own proxies: only these are believed who sent a request. */
  readonly proxies?: readonly string[];
  readonly demoAccounts?: readonly DemoAccount[];
  readonly logLevel?: string;
  /** Where the pages were built to, when not into `.build/web`. */
  readonly webFolder?: string;
};

export type App = {
  readonly server: FastifyInstance;
  readonly identity: Identity;
  /** Reminders of every congress on this installation; told once each, however often it runs. */
  readonly remind: () => Promise<void>;
};

const BODY_LIMIT = 2 * 1024 * 1024;

/** Puts the house together. Everything that runs is named here; nothing is found by walking folders. */
export async function makeApp(deps: AppDeps): Promise<App> {
  const { db, clock } = deps;
  const server = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: deps.proxies === undefined || deps.proxies.length === 0 ? false : [...deps.proxies],
    frameworkErrors: answerBadAddress(sentences),
    logger: { level: deps.logLevel ?? 'warn', redact: ['req.headers.cookie', 'req.headers.authorization'] },
  });
  const identity = openIdentity({
    db,
    clock,
    keyFolder: deps.keyFolder,
    site: deps.site,
    ...askRegisterTogether(db),
    findCongressName: async (congressId) => (await db.system((tx) => findCongress(tx, congressId)))?.shortName ?? null,
    listCongresses: async () => (await db.system((tx) => listHostedCongresses(tx))).map(({ id }) => id),
    searchPeople: (congressId, text) => db.read(congressId, (tx) => searchPeople(tx, text)),
    grantableRoles: ['deputies-office', 'congress-office', 'government-office', 'committee', 'rules-editor'],
    rolesWithoutSecondFactor: ['deputy', 'delegation-head', 'standing-committee', 'presidium'],
    ...(deps.demoAccounts ? { demoAccounts: deps.demoAccounts } : {}),
  });
  const law = makeLawSource(levelOfCongress);
  const suggestions = { db, clock, law, fileFolder: deps.fileFolder };
  const meetings = { db, clock, law, fileFolder: deps.fileFolder, secretBox: openSecretBox(deps.keyFolder), findResults: resultsOfMeeting };
  const lawRouter = makeLawRouter({
    db,
    clock,
    law,
    affected: [suggestionsLawReach],
    nameOf: async (tx, id) => (await findPersonFacts(tx, id as PersonId))?.name ?? null,
  });
  await server.register(fastifyMultipart, { limits: { fileSize: 20 * 1024 * 1024, files: 12 } });
  answerRefusals(server, sentences);
  guardRequests(server, { isSecure: deps.site.origin.startsWith('https:') });
  const contextOf = makeContext(identity);
  identity.registerRoutes(server);
  registerPeopleExport(server, { db, clock, law, contextOf });
  const hub = registerLive(server, { db, contextOf, rooms: [ballotsLiveRoom, meetingsRoom(db), supervisionRoom(db)] });
  const votes = {
    db,
    clock,
    law,
    hub,
    logKey: openLogKey(deps.keyFolder, 'ballots'),
    boxFolder: deps.boxFolder ?? join(deps.keyFolder, 'ballot-boxes'),
    onTrouble: (error: unknown) => server.log.error({ err: error }, 'ballots'),
  };
  const ballots = openBallots(votes);
  ballotDocumentRoutes(server, { ...votes, contextOf });
  registerMeetings(server, { ...meetings, contextOf });
  registerSuggestions(server, { ...suggestions, contextOf, sentences });
  insightsDocumentRoutes(server, { db, clock, contextOf });
  supervisionDocumentRoutes(server, { db, clock, law, contextOf });
  supervisionFileRoutes(server, { db, clock, law, fileFolder: deps.fileFolder, contextOf });
  decisionDocumentRoutes(server, { db, clock, fileFolder: deps.fileFolder, contextOf });
  mountApi(server, {
    router: {
      identity: identity.router,
      law: lawRouter,
      register: registerRouter({ db, clock, law }),
      registerDesk: registerDeskRouter({ db, clock, law }),
      registerEdit: registerEditRouter({ db, clock, onPostsChanged: identity.forgetAll }),
      meetings: meetingsRouter(meetings),
      suggestions: suggestionsRouter({
        ...suggestions,
        otherWork: [stuckThings, meetingsWaiting(meetings), supervisionWaiting, decisionsWaiting],
      }),
      commendations: commendationsRouter(suggestions),
      handlingReports: handlingReportsRouter(suggestions),
      notices: noticesRouter({ db }),
      ballots: ballots.router,
      insights: insightsRouter({ db, clock }),
      supervision: supervisionRouter({ db, clock, law }),
      decisions: decisionsRouter({ db, clock }),
    },
    contextOf,
    sentences,
    isOpen: isOpenBeforeSignIn,
  });
  await servePages(server, { db, clock, contract, ...(deps.webFolder === undefined ? {} : { webFolder: deps.webFolder }) });
  const remind = async (): Promise<void> => {
    await sendReminders({ db, law }, dateOfInstant(clock()));
    await archiveRested({ db, law, clock }, dateOfInstant(clock()));
    await sendMeetingReminders({ db }, dateOfInstant(clock()));
    await sendDutyReminders({ db, law }, dateOfInstant(clock()));
    await ballots.sweep();
    await sweepMeetingFiles(meetings);
  };
  return { server, identity, remind };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Signing in, and what a first sign-in may still have to complete.
const OPEN = ['/api/session', '/api/sessions', '/api/sign-in-options', '/api/passkeys', '/api/password', '/api/factors'];
const isOpenBeforeSignIn = (path: string): boolean => OPEN.some((open) => path === open || path.startsWith(`${open}/`));

// What a page asks by itself does not keep a session awake.
const BY_ITSELF = ['/api/desk/counts', '/api/live'];

/** The congress that an address names, for those who ask without signing in. */
function congressAsked(query: unknown): CongressId | null {
  const asked = typeof query === 'object' && query !== null && 'congress' in query ? query.congress : null;
  return typeof asked === 'string' && UUID.test(asked) ? (asked as CongressId) : null;
}

/** The context of a request: its cookie decides who asks. */
function makeContext(identity: Identity) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<ApiContext> => {
    const sessionToken = identity.readToken(request.headers.cookie);
    const asked = congressAsked(request.query);
    return {
      actor: await identity.resolveActor(sessionToken, { isBackground: BY_ITSELF.some((path) => request.url.startsWith(path)) }),
      publicCongressId: asked,
      requestId: request.id,
      host: request.headers.host,
      address: request.ip,
      device: (request.headers['user-agent'] ?? '').slice(0, 200),
      sessionToken,
      setCookie: (value) => void reply.header('set-cookie', value),
    };
  };
}
