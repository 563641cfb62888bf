import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../http/refusal.js';
import type { UploadedRegister } from '../register-import.service.js';

/** The file of a multipart call. Its name is shown and never used as a path. */
export async function uploadedRegister(request: FastifyRequest): Promise<UploadedRegister> {
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw new Refusal('register-import.file-missing');
  const name = part.filename.split(/[\\/]/).at(-1)?.slice(0, 200) || 'register';
  return { bytes: await part.toBuffer(), name, mime: 'application/octet-stream' };
}
