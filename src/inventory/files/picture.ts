import { Refusal } from '../../http/refusal.js';
import type { FileKind } from '../../shared/vocab.js';

export type UploadKind = Exclude<FileKind, 'register'>;

export interface CleanFile {
  mime: string;
  bytes: Buffer;
}

const LONGEST_SIDE = 1_600;
const EMBLEM_SIDE = 600;
const MOST_PIXELS = 60_000_000;
const JPEG_OR_PNG: readonly (readonly [offset: number, magic: string])[] = [[0, 'ffd8ff'], [0, '89504e470d0a1a0a']];
const PICTURES = [...JPEG_OR_PNG, [8, '57454250'] as const];

const isPicture = (bytes: Buffer, kind: UploadKind): boolean => (kind === 'emblem' ? JPEG_OR_PNG : PICTURES).some(([offset, magic]) => bytes.subarray(offset, offset + magic.length / 2).toString('hex') === magic);
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString('latin1') === '%PDF-';

/** What may be kept of an upload: a picture drawn anew, without place, camera or anything hidden in it; a PDF only as a paper. */
export async function cleaned(kind: UploadKind, bytes: Buffer): Promise<CleanFile> {
  if (kind === 'paper' && isPdf(bytes)) return { mime: 'application/pdf', bytes };
  if (!isPicture(bytes, kind)) throw new Refusal('inventory.file-unreadable');
  const { default: sharp } = await import('sharp');
  try {
    const side = kind === 'emblem' ? EMBLEM_SIDE : LONGEST_SIDE;
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate().resize(side, side, { fit: 'inside', withoutEnlargement: true });
    return kind === 'signature' || kind === 'emblem'
      ? { mime: 'image/png', bytes: await picture.png().toBuffer() }
      : { mime: 'image/jpeg', bytes: await picture.flatten({ background: '#fff' }).jpeg({ quality: 82 }).toBuffer() };
  } catch (cause) {
    throw new Refusal('inventory.file-unreadable', {}, { cause });
  }
}
