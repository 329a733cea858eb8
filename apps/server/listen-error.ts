import { createServer } from 'node:net';
import { StartUpError } from './start-up-error.ts';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Says why a port could not be opened; other errors come back as they are. */
export function listenError(error: unknown, port: number): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE')
    return new StartUpError(`port ${port} is taken by another program; stop it, or set PORT to another number`, { cause: error });
  if (code === 'EACCES')
    return new StartUpError(`port ${port} may not be opened by this user; set PORT to a number above 1023`, { cause: error });
  return error;
}

/**
 * Opens the port for a moment, so that a taken one is told before anything else is begun.
 * @throws StartUpError
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => fail(listenError(error, port)));
    probe.listen(port, host, () => probe.close(() => done()));
  });
}
