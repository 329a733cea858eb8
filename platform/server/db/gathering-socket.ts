import { Socket } from 'node:net';

/** Runs something at the end of a turn. */
export type AtEnd = (open: () => void) => unknown;

/**
 * A socket on which all statements of one turn of the program leave as one packet: the driver corks it
 * around each, and it is opened at the end of the turn. Statements that nobody waits for in between
 * then wake the database once and cost one call of the system.
 * @param atEnd `process.nextTick` for the turn of one request, `setImmediate` for all that came in at once; asked for each
 */
export function gatheringSocket(atEnd: AtEnd): Socket {
  const socket = new Socket();
  const uncork = socket.uncork.bind(socket);
  return Object.assign(socket, { uncork: () => void atEnd(uncork) });
}
