import { type CachePlan, filesToKeep, planFor } from './cache-plan.ts';

/** The part of the worker's world that is used here; the DOM library of TypeScript knows only windows. */
type Extendable = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Fetched = Extendable & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
type Scope = {
  addEventListener: ((type: 'install' | 'activate', listener: (event: Extendable) => void) => void) &
    ((type: 'fetch', listener: (event: Fetched) => void) => void);
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly location: Location;
};
declare const self: Scope;

const SHELL = 'renda-shell-1';
const PAGE = '/phone';

async function fromNetwork(request: Request, keepAs: RequestInfo | undefined): Promise<Response> {
  const response = await fetch(request);
  if (response.ok && keepAs !== undefined) await (await caches.open(SHELL)).put(keepAs, response.clone());
  return response;
}

/** The page of the phone: newest when there is signal, the kept one when not. */
async function shell(request: Request): Promise<Response> {
  try {
    return await fromNetwork(request, PAGE);
  } catch (error) {
    const kept = await caches.match(PAGE);
    if (kept) return kept;
    throw error;
  }
}

/** Files with a hash in their name never change, whatever headers asked for them: a `Vary` must not hide the kept copy. */
async function asset(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fromNetwork(request, request);
}

const ANSWER: Readonly<Record<Exclude<CachePlan, 'network'>, (request: Request) => Promise<Response>>> = { shell, asset };

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const built = await fetch('/precache.json');
      await (await caches.open(SHELL)).addAll([PAGE, '/icon.svg', ...filesToKeep(await built.json())]);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith('renda-') && name !== SHELL);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const plan = planFor({ method: request.method, url: request.url, mode: request.mode }, self.location.origin);
  if (plan !== 'network') event.respondWith(ANSWER[plan](request));
});
