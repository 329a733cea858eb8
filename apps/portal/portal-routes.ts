import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import { addressLimit } from '#platform/server/http/address-limit.ts';
import { type Html, html } from './html.ts';
import { isId, pageTexts, type PageContext } from './page-context.ts';
import { aboutPage } from './pages/about-page.ts';
import { decisionPage, decisionsPage } from './pages/decisions-page.ts';
import { deputiesPage, deputyPage } from './pages/deputies-page.ts';
import { handlingReportPage } from './pages/handling-report-page.ts';
import { homePage } from './pages/home-page.ts';
import { inquiryPage } from './pages/inquiry-page.ts';
import { ledgerPage } from './pages/ledger-page.ts';
import { promisesPage } from './pages/promises-page.ts';
import { suggestionPage } from './pages/suggestion-page.ts';
import { suggestionsPage } from './pages/suggestions-page.ts';
import { supervisionMatterPage, supervisionPage } from './pages/supervision-page.ts';
import { chooseCongress, congressDirectory, houseName, portalContact, type PortalCongress } from './portal-congress.ts';
import { atomFeed, robotsText, siteMap } from './portal-feeds.ts';
import { receiveQuestion } from '#modules/supervision/server/module.ts';
import { shortMemory, type ShortMemory } from './short-memory.ts';
import { type DrawnPage, type PortalLink, portalPage, type PortalView, portalView, withView } from './portal-page.ts';

export type PortalDeps = { readonly db: Database; readonly clock: () => Date };

type Draw = (context: PageContext, id: string) => Promise<DrawnPage | undefined>;

const PAGES: Readonly<Record<string, Draw>> = {
  '/': homePage,
  '/suggestions': suggestionsPage,
  '/suggestions/:id': suggestionPage,
  '/promises': promisesPage,
  '/deputies': deputiesPage,
  '/deputies/:id': deputyPage,
  '/ledger': ledgerPage,
  '/handling-report': handlingReportPage,
  '/supervision': supervisionPage,
  '/supervision/:id': async (context, id) => (await supervisionMatterPage(context, id)) ?? inquiryPage(context, id),
  '/decisions': decisionsPage,
  '/decisions/:id': decisionPage,
  '/about': aboutPage,
};

const FEEDS: Readonly<
  Record<string, { readonly type: string; readonly write: (context: PageContext, origin: string) => Promise<string> }>
> = {
  '/suggestions.atom': { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  '/sitemap.xml': { type: 'application/xml; charset=utf-8', write: siteMap },
};

const toGzip = promisify(gzip);
// Short, because what is overdue changes with the day and what is published with a decision.
const CACHE = 'public, max-age=60';
const HTML = 'text/html; charset=utf-8';

type Portal = PortalDeps & {
  readonly congresses: () => Promise<readonly PortalCongress[]>;
  readonly memoryOf: (scope: string) => ShortMemory;
};
type Asked = { readonly url: URL; readonly address: string; readonly view: PortalView };

function askedOf(request: FastifyRequest): Asked {
  const url = new URL(request.url.replace(/^\/+/, '/'), 'http://portal.invalid');
  return { url, address: `${url.pathname}${url.search}`, view: portalView(url.searchParams) };
}

/** The public pages, for residents: no sign-in, no cookie, no script. */
export function registerPortal(server: FastifyInstance, deps: PortalDeps): void {
  const portal: Portal = { ...deps, congresses: congressDirectory(deps.db, deps.clock), memoryOf: shortMemory(deps.clock) };
  const errorHandler = async (error: Error, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    request.log.error({ err: error }, 'portal');
    await sendFailure(askedOf(request), reply);
  };
  for (const [path, draw] of Object.entries(PAGES)) {
    server.get<{ Params: { id?: string } }>(path, { errorHandler }, async (request, reply) =>
      answer(portal, request, reply, (context) => draw(context, request.params.id ?? '')),
    );
  }
  registerFeeds(server, portal);
  void server.register(async (scope) => residentQuestions(scope, portal));
  server.setNotFoundHandler({}, async (request, reply) =>
    answer(portal, request, reply, async () => undefined).catch(() => sendFailure(askedOf(request), reply)),
  );
}

// Behind one address there may be a whole village's connection, so a person is not what this counts.
const MOST_SENT = 20;
const MOST_FORM = 16 * 1024;

/** What residents send to a special inquiry that is open: an ordinary form, answered by the page again. */
function residentQuestions(scope: FastifyInstance, portal: Portal): void {
  const mayStill = addressLimit(portal.clock, MOST_SENT);
  scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: MOST_FORM }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  scope.post<{ Params: { id: string }; Body: unknown }>('/supervision/:id/questions', async (request, reply) => {
    const asked = askedOf(request);
    const congress = chooseCongress(await portal.congresses(), asked.view.place);
    const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    if (!congress || !isId(request.params.id)) return answer(portal, request, reply, async () => undefined);
    const page = `/supervision/${request.params.id}`;
    const text = (fields.get('question') ?? '').replaceAll(/[^\P{Cc}\n]/gu, '').trim();
    const after = withView(`${page}?sent=1#ask`, asked.view);
    // The second field is hidden from people; whoever fills it in is a machine, and is thanked like everybody.
    if ((fields.get('website') ?? '') !== '') return reply.redirect(after, 303);
    const why = mayStill(request.ip)
      ? await receiveQuestion(portal, { congressId: congress.id, matterId: request.params.id, text })
      : 'often';
    if (why === undefined) return reply.redirect(after, 303);
    return answer(portal, request, reply.status(why === 'often' ? 429 : 422), (context) =>
      inquiryPage(context, request.params.id, { why, text }),
    );
  });
}

/** The address as the reader's browser spells it; a host of other signs is not repeated. */
function originOf(request: FastifyRequest): string {
  const host = request.headers.host ?? '';
  return /^[\w.:[\]-]{1,255}$/.test(host) ? `${request.protocol}://${host}` : '';
}

function registerFeeds(server: FastifyInstance, portal: Portal): void {
  for (const [path, { type, write }] of Object.entries(FEEDS)) {
    server.get(path, async (request, reply) => {
      const asked = askedOf(request);
      const all = await portal.congresses();
      const congress = chooseCongress(all, asked.view.place);
      if (!congress) return sendMissing(asked, reply, all);
      const view: PortalView = { elder: false, locale: asked.view.locale, place: congress === all[0] ? undefined : congress.slug };
      const context = {
        congress,
        contact: { complaint: undefined, filing: undefined },
        view,
        today: dateOfInstant(portal.clock()),
        recall: portal.memoryOf(`${congress.id} feeds`),
        query: asked.url.searchParams,
        texts: pageTexts(view.locale),
        places: [],
      };
      const markup = await portal.db.read(congress.id, (db) => write({ ...context, db }, originOf(request)));
      return reply.header('cache-control', 'public, max-age=300').type(type).send(markup);
    });
  }
  server.get('/robots.txt', async (request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(robotsText(originOf(request))),
  );
}

async function answer(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  draw: (context: PageContext) => Promise<DrawnPage | undefined>,
): Promise<FastifyReply> {
  const asked = askedOf(request);
  const all = await portal.congresses();
  const congress = chooseCongress(all, asked.view.place);
  if (!congress)
    return all.length === 0
      ? sendWords(asked, reply, { status: 200, ...pageTexts(asked.view.locale).empty })
      : sendMissing({ ...asked, view: { ...asked.view, place: undefined } }, reply, all);
  const contact = await portalContact(portal.db, congress);
  const view: PortalView = { ...asked.view, place: congress === all[0] ? undefined : congress.slug };
  const texts = pageTexts(view.locale);
  const today = dateOfInstant(portal.clock());
  const recall = portal.memoryOf(`${congress.id} ${today}`);
  const drawn = await portal.db.read(congress.id, (db) =>
    draw({ db, congress, contact, view, today, recall, query: asked.url.searchParams, texts, places: otherPlaces(all, congress, view) }),
  );
  if (!drawn) return sendMissing({ ...asked, view }, reply, all);
  const markup = framed({ ...asked, view }, drawn, { congress, all, filing: contact.filing });
  return sendHtml(request, reply, markup);
}

// More would push the sections of the page out of its head.
const MOST_PLACES = 3;

const otherPlaces = (all: readonly PortalCongress[], here: PortalCongress, view: PortalView): PortalLink[] =>
  all
    .filter((other) => other !== here)
    .map((other) => ({ href: withView('/', { ...view, place: other === all[0] ? undefined : other.slug }), label: other.place }));

type Frame = {
  readonly congress: PortalCongress;
  readonly all: readonly PortalCongress[];
  readonly filing?: string | undefined;
  readonly isMissing?: boolean;
};

function framed({ url, address, view }: Asked, drawn: DrawnPage, { congress, all, filing, isMissing = false }: Frame): string {
  const { nav } = pageTexts(view.locale);
  const house = houseName(congress, view.locale);
  const others = otherPlaces(all, congress, view);
  const places = others.length > MOST_PLACES ? [{ href: withView('/about#places', view), label: nav.congresses }] : others;
  const plain = new URLSearchParams(url.searchParams);
  for (const name of ['elder', 'lang', 'c', 'after']) plain.delete(name);
  return portalPage({
    ...drawn,
    house,
    address,
    view,
    places,
    filing,
    isMissing,
    office: congress.office,
    title: drawn.title === congress.house ? house : drawn.title,
    nav: [
      { href: '/deputies', label: nav.deputies },
      { href: '/suggestions', label: nav.suggestions },
      { href: '/promises', label: nav.promises },
      { href: '/supervision', label: nav.supervision },
      { href: '/about', label: nav.about },
    ],
    ...(isMissing ? {} : { canonical: withView(`${url.pathname}${plain.size === 0 ? '' : `?${plain}`}`, { ...view, elder: false }) }),
  });
}

async function sendHtml(request: FastifyRequest, reply: FastifyReply, markup: string): Promise<FastifyReply> {
  const etag = `W/"${createHash('sha256').update(markup).digest('base64url').slice(0, 20)}"`;
  // The answer to something sent is nobody else's page.
  if (request.method === 'POST') return reply.header('cache-control', 'no-store').type(HTML).send(markup);
  reply.headers({ 'cache-control': CACHE, etag, vary: 'accept-encoding' }).type(HTML);
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(markup);
  return reply.header('content-encoding', 'gzip').send(await toGzip(markup));
}

function sendMissing(asked: Asked, reply: FastifyReply, all: readonly PortalCongress[]): FastifyReply {
  const congress = chooseCongress(all, asked.view.place);
  const { missing } = pageTexts(asked.view.locale);
  const body: Html = html`<h1>${missing.title}</h1><p class="sub">${missing.text}</p><p class="more"><a href="${withView('/', asked.view)}">${missing.home}</a><a href="${withView('/suggestions', asked.view)}">${missing.list}</a></p>`;
  reply.status(404).header('cache-control', 'no-store').type(HTML);
  if (!congress) return sendWords(asked, reply, { status: 404, ...missing });
  return reply.send(framed(asked, { title: missing.title, body }, { congress, all, isMissing: true }));
}

/** A page without a congress: nothing is open yet, or the database cannot be read. */
function sendWords(
  { address, view }: Asked,
  reply: FastifyReply,
  words: { readonly status: number; readonly title: string; readonly text: string },
): FastifyReply {
  const markup = portalPage({
    title: words.title,
    house: '数字人大',
    address,
    view: { ...view, place: undefined },
    nav: [],
    body: html`<h1>${words.title}</h1><p class="sub">${words.text}</p>`,
    isMissing: true,
  });
  return reply.status(words.status).header('cache-control', 'no-store').type(HTML).send(markup);
}

const sendFailure = (asked: Asked, reply: FastifyReply): FastifyReply =>
  sendWords(asked, reply, { status: 503, ...pageTexts(asked.view.locale).failed });
