import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { listenError, requireFreePort } from './listen-error.ts';

test('a taken port is named before anything else happens, and is free again after the question', async () => {
  const holder = createServer();
  await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done));
  const address = holder.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(
    `port ${port} is taken by another program; stop it, or set PORT to another number`,
  );
  await new Promise((done) => holder.close(done));
  await requireFreePort(port, '127.0.0.1');
  await requireFreePort(port, '127.0.0.1');
});

test('an error of another kind stays what it is', () => {
  const error = new Error('else');
  expect(listenError(error, 80)).toBe(error);
});
