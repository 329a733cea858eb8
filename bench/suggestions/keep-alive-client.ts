import { connect, type Socket } from 'node:net';

export type Answer = { readonly status: number; readonly headers: string; readonly body: Buffer };
export type Asking = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: unknown };

/** One connection that is kept and asked one thing after the other; light, because it shares the machine with what it measures. */
export type KeepAliveClient = { readonly ask: (asking: Asking) => Promise<Answer>; cookie: string; readonly close: () => void };

type Waiting = { readonly done: (answer: Answer) => void; readonly fail: (error: Error) => void };

const HEAD_END = Buffer.from('\r\n\r\n');

/** The answer at the start of the bytes, or undefined while some are missing. */
function readAnswer(bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const headers = bytes.toString('latin1', 0, end);
  const status = Number(headers.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(headers);
  if (length) {
    const until = end + 4 + Number(length[1]);
    return bytes.length < until ? undefined : { status, headers, body: bytes.subarray(end + 4, until) };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(headers)) return { status, headers, body: Buffer.alloc(0) };
  return readChunks(bytes, end + 4, { status, headers });
}

function readChunks(bytes: Buffer, from: number, head: Omit<Answer, 'body'>): Answer | undefined {
  const parts: Buffer[] = [];
  for (let at = from; ;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    if (bytes.length < line + 2 + size + 2) return undefined;
    if (size === 0) return { ...head, body: Buffer.concat(parts) };
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

function listen(socket: Socket, take: () => Waiting | undefined): void {
  let kept: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    const answer = readAnswer(kept);
    if (!answer) return;
    kept = Buffer.alloc(0);
    take()?.done(answer);
  });
  socket.on('error', (error) => take()?.fail(error));
  socket.on('close', () => take()?.fail(new Error('the server closed the connection')));
}

/** Opens a connection to a server on this machine. */
export async function openKeepAliveClient(port: number): Promise<KeepAliveClient> {
  const socket = await new Promise<Socket>((done, fail) => {
    const made = connect({ port, host: '127.0.0.1' }, () => done(made)).once('error', fail);
  });
  socket.setNoDelay(true);
  let waiting: Waiting | undefined;
  listen(socket, () => {
    const now = waiting;
    waiting = undefined;
    return now;
  });
  const client: KeepAliveClient = {
    cookie: '',
    ask: ({ method, path, body }) =>
      new Promise((done, fail) => {
        if (socket.destroyed) return fail(new Error('the connection is closed'));
        waiting = { done, fail };
        const text = body === undefined ? '' : JSON.stringify(body);
        const carried =
          body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\nx-renda: 1\r\n`;
        socket.write(
          `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${client.cookie === '' ? '' : `cookie: ${client.cookie}\r\n`}${carried}\r\n${text}`,
        );
      }),
    close: () => socket.destroy(),
  };
  return client;
}

/** Signs the connection in. @throws Error when the server refuses */
export async function signIn(
  client: KeepAliveClient,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<void> {
  const answer = await client.ask({ method: 'POST', path: '/api/session', body: { login, password } });
  const cookie = /\r\nset-cookie: *(renda_session=[^;]+)/i.exec(answer.headers)?.[1];
  if (answer.status !== 200 || cookie === undefined)
    throw new Error(`${login} could not sign in: ${answer.status} ${answer.body.toString()}`);
  client.cookie = cookie;
}
