import type { ImportFormat } from '../../../shared/import-vocab.js';

export type FormatProblem = 'file-empty' | 'file-old-excel' | 'file-not-a-table';

const starts = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const NOT_TABLES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x50, 0x4b, 0x05, 0x06],
  [0x09, 0x08, 0x10, 0x00],
];

/** What the bytes are, whatever the name says. A web page saved as .xls, as many reporting systems do, is refused like a true .xls. */
export function formatOf(bytes: Uint8Array): ImportFormat | FormatProblem {
  if (bytes.length === 0) return 'file-empty';
  if (starts(bytes, ZIP)) return 'xlsx';
  if (starts(bytes, OLE)) return 'file-old-excel';
  if (NOT_TABLES.some((magic) => starts(bytes, magic))) return 'file-not-a-table';
  const opening = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (/^(\W{0,3})<(!doctype|html|\?xml|table|meta)/.test(opening)) return 'file-old-excel';
  return looksBinary(bytes) ? 'file-not-a-table' : 'csv';
}

/** Control bytes other than tab, line ends and the zeros of UTF-16 stand in no register. */
function looksBinary(bytes: Uint8Array): boolean {
  const seen = Math.min(bytes.length, 8000);
  let strange = 0;
  for (let index = 0; index < seen; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte > 0 && byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 14 && byte !== 26) strange += 1;
  }
  return strange > seen / 50;
}
