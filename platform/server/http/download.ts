import type { FastifyReply } from 'fastify';

export type Download = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array; readonly inline?: boolean };

const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `filename` for the oldest readers and `filename*` (RFC 8187) with the true name. */
export function disposition(name: string, inline = false): string {
  const plain = name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\]/gu, '_');
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers with a file; a browser never guesses what it is. */
export const sendDownload = (reply: FastifyReply, { name, mediaType, bytes, inline = false }: Download): FastifyReply =>
  reply
    .header('content-type', mediaType)
    .header('content-disposition', disposition(name, inline))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes));

/** Answers with a workbook. @param name without its ending */
export const sendWorkbook = (reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply =>
  sendDownload(reply, { name: `${name}.xlsx`, mediaType: XLSX, bytes });
