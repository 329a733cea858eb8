import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fileMissing } from './file-errors.ts';

/** The file a form carries. @throws AppError `files.missing` where the request is no such form, or has none */
export async function uploadedFile(request: FastifyRequest): Promise<MultipartFile> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw fileMissing();
  return part;
}
