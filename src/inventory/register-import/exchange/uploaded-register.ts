import type { FastifyRequest } from 'fastify';
import { uploadOf } from '../../../http/input/upload.js';
import { Refusal } from '../../../http/refusal.js';
import type { UploadedRegister } from '../register-import.service.js';

/** The file of a multipart call. Its name is shown and never used as a path. */
export async function uploadedRegister(request: FastifyRequest): Promise<UploadedRegister> {
  const upload = await uploadOf(request);
  if (!upload) throw new Refusal('register-import.file-missing');
  const name = upload.name.split(/[\\/]/).at(-1)?.slice(0, 200) || 'register';
  return { bytes: upload.bytes, name, mime: 'application/octet-stream' };
}
