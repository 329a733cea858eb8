import type { FastifyReply } from 'fastify';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { sendDownload } from '../http/download.ts';
import { paperHtml } from './paper-html.ts';

/** As a page to look at and print, or as the file of a word processor. */
export type PaperFormat = 'html' | 'docx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The bytes of a DOCX. What writes them is a megabyte of program: loaded with the first paper. */
export const docxOf = async (paper: Paper): Promise<Uint8Array> => (await import('./paper-docx.ts')).paperDocx(paper);

/** What a file of the paper is called: its title, without one its mark, without that who issues it. */
export const paperName = ({ title, mark, issuer }: Paper): string => (title === '' ? (mark ?? issuer) : title).replaceAll('\n', '');

/** Answers with one paper. @param name the file's name without its ending; the paper's title unless told */
export async function sendPaper(
  reply: FastifyReply,
  paper: Paper,
  { format, name = paperName(paper) }: { readonly format: PaperFormat; readonly name?: string },
): Promise<FastifyReply> {
  if (format === 'docx') return sendDownload(reply, { name: `${name}.docx`, mediaType: DOCX, bytes: await docxOf(paper) });
  return reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'private, no-store').send(paperHtml(paper));
}
