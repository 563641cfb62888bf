import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.js';

export interface Upload {
  bytes: Buffer;
  name: string;
}

const received = new WeakMap<object, Promise<Upload | null>>();

/** The one file of a multipart call, or null where there is none. Read once: whoever asks again gets the same bytes. */
export function uploadOf(request: FastifyRequest): Promise<Upload | null> {
  const known = received.get(request.raw);
  if (known) return known;
  const reading = read(request);
  received.set(request.raw, reading);
  return reading;
}

async function read(request: FastifyRequest): Promise<Upload | null> {
  const part = request.isMultipart() ? await request.file() : undefined;
  return part ? { bytes: await part.toBuffer(), name: part.filename } : null;
}

export function refuseLargerThan(most: number, { bytes }: Upload): void {
  if (bytes.length > most) throw new Refusal('too-large');
}
