import { fileURLToPath } from 'node:url';
import type { AnyContractRouter } from '@orpc/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { registerPortal } from '#apps/portal/portal-routes.ts';
import { SuggestionRow, SuggestionView } from '#modules/suggestions/contract/views.ts';
import type { Database } from '#platform/server/db/database.ts';
import { describeApi, type ApiDescription } from './api-description.ts';
import { apiReferencePage } from './api-reference-page.ts';
import { readHealth } from './health.ts';
import { type BuiltFile, openWebBuild, type WebBuild } from './web-build.ts';

export type PageDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly contract: AnyContractRouter;
  /** Where the app was built to. */
  readonly webFolder?: string;
};

const WEB_FOLDER = fileURLToPath(new URL('../../.build/web', import.meta.url));
const APP_PATHS = ['/desk', '/phone', '/hall', '/screen', '/sign-in'];
const ROOT_FILES = ['service-worker.js', 'precache.json', 'icon.svg', 'manifest.webmanifest'];
const FOREVER = 'public, max-age=31536000, immutable';

const NOT_BUILT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>工作台还没有构建</title>
<main><h1>工作台还没有构建</h1><p>请在程序文件夹里运行 <code>npm start</code>，它会先构建页面再启动。公开页面不受影响：<a href="/">首页</a>。</p>
<p lang="en">The signed-in pages are not built yet: run <code>npm start</code> in the program's folder. The <a href="/">public pages</a> work without them.</p></main></html>`;

/** Everything a browser may open that is no endpoint of the contract: portal, the built app, reference, health. */
export async function servePages(server: FastifyInstance, deps: PageDeps): Promise<void> {
  const build = openWebBuild(deps.webFolder ?? WEB_FOLDER);
  serveApp(server, build);
  serveReference(server, deps.contract);
  server.get('/health', async (_request, reply) => {
    const health = await readHealth(deps.db);
    return reply
      .status(health.status === 'down' ? 503 : 200)
      .header('cache-control', 'no-store')
      .send(health);
  });
  registerPortal(server, { db: deps.db, clock: deps.clock });
}

function serveApp(server: FastifyInstance, build: WebBuild): void {
  server.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const file = await build.asset(request.params.name);
    return file
      ? sendFile(request, reply, file, FOREVER)
      : reply.status(404).header('cache-control', 'no-store').type('text/plain').send('no such file');
  });
  for (const name of ROOT_FILES) {
    server.get(`/${name}`, async (request, reply) => {
      const file = await build.page(name);
      return file ? sendFile(request, reply, file, 'no-cache') : reply.status(404).type('text/plain').send('not built');
    });
  }
  const answerApp = async (request: FastifyRequest, reply: FastifyReply) => {
    const file = await build.page('index.html');
    return file
      ? sendFile(request, reply, file, 'no-cache')
      : reply.status(503).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(NOT_BUILT);
  };
  for (const path of APP_PATHS) {
    server.get(path, answerApp);
    server.get(`${path}/*`, answerApp);
  }
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: BuiltFile, cache: string): FastifyReply {
  reply.headers({ 'cache-control': cache, etag: file.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
  const accepted = request.headers['accept-encoding'] ?? '';
  reply.type(file.type);
  if (file.br && /\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(file.br);
  if (file.gzip && /\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(file.gzip);
  return reply.send(file.body);
}

/** Made at the first question, so that the start stays fast. */
function serveReference(server: FastifyInstance, contract: AnyContractRouter): void {
  let described: Promise<ApiDescription> | undefined;
  const describe = (): Promise<ApiDescription> => (described ??= describeApi(contract, { SuggestionView, SuggestionRow }));
  server.get('/api/openapi.json', async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send((await describe()).json),
  );
  server.get('/api/docs', async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(apiReferencePage((await describe()).document)),
  );
}
