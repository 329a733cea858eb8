import { type RequestListener, createServer } from 'node:http';
import { oc } from '@orpc/contract';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { apiClient } from './api-client.ts';
import { ApiError } from './api-error.ts';

const contract = {
  find: oc
    .route({ method: 'GET', path: '/things/{id}' })
    .input(z.object({ id: z.string(), part: z.string().optional() }))
    .output(z.object({ path: z.string(), header: z.string() })),
};

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

async function serve(listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  stops.push(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  vi.stubGlobal('location', { origin: `http://127.0.0.1:${port}` });
}

test('a call goes below /api with its input in path and query, and says that it is ours', async () => {
  await serve((request, response) => {
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ path: request.url, header: request.headers['x-requested-with'] }));
  });
  expect(await apiClient(contract).find({ id: 'a b', part: '桥' })).toEqual({
    path: `/api/things/a%20b?part=${encodeURIComponent('桥')}`,
    header: 'renda',
  });
});

test('a problem document arrives whole, whatever its content type', async () => {
  await serve((_, response) => {
    response.writeHead(409, { 'content-type': 'application/problem+json; charset=utf-8' });
    response.end(JSON.stringify({ status: 409, code: 'suggestions.stale', detail: '已有改动。', rule: 'SUG-01', current: { version: 3 } }));
  });
  const thrown = await apiClient(contract)
    .find({ id: 'x' })
    .catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ApiError);
  expect(thrown).toMatchObject({ problem: { status: 409, code: 'suggestions.stale', rule: 'SUG-01', current: { version: 3 } } });
});

test('no server at all is a problem of status 0, not a fault of the page', async () => {
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:1' });
  await expect(apiClient(contract).find({ id: 'x' })).rejects.toMatchObject({ problem: { status: 0, code: 'network.unreachable' } });
});
