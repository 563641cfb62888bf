import type { FastifyRequest } from 'fastify';
import { refuseLargerThan, uploadOf } from '../../http/input/upload.js';
import { Refusal } from '../../http/refusal.js';
import type { FileContent } from './file.service.js';
import type { UploadKind } from './picture.js';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES: Record<UploadKind, number> = { photo: 15 * MEGABYTE, signature: MEGABYTE, paper: 15 * MEGABYTE, emblem: 2 * MEGABYTE };

/** The one file of a multipart upload. */
export async function uploadedBytes(request: FastifyRequest, kind: UploadKind): Promise<Buffer> {
  if (!request.isMultipart()) throw new Refusal('unsupported-type');
  const upload = await uploadOf(request);
  if (!upload) throw new Refusal('invalid-input', { fields: ['file'] });
  refuseLargerThan(MOST_BYTES[kind], upload);
  return upload.bytes;
}

/** Served inert: never sniffed, never run, papers never shown inside our own pages. */
export function fileHeaders(id: string, { mime, bytes }: FileContent): Record<string, string | number> {
  return {
    'content-type': mime,
    'content-length': bytes.length,
    'content-disposition': mime === 'application/pdf' ? `attachment; filename="${id}.pdf"` : 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=3600',
  };
}
