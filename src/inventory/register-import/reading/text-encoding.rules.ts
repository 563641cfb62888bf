import type { Encoding } from '../../../shared/import-vocab.js';
import { latinScore } from './latin-text.rules.js';
import { thaiShare } from './thai-text.rules.js';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const SAMPLE = 4_000_000;
const THAI_ENOUGH = 0.6;
const BROKEN_AT_MOST = 0.02;

/** No library tells Thai from Mac or Western text: byte order mark, strict UTF-8, plausible Thai, then the likelier Latin page. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const sample = bytes.subarray(0, SAMPLE);
  const wide = unmarkedUtf16(sample);
  if (wide) return wide;
  if (isUtf8(sample)) return 'utf-8';
  if (thaiShare(decode(sample, 'windows-874')) >= THAI_ENOUGH) return 'windows-874';
  const mac = latinScore(decode(sample, 'macintosh'));
  const western = latinScore(decode(sample, 'windows-1252'));
  return mac > western ? 'macintosh' : 'windows-1252';
}

/** Text of the whole file, without its mark; bytes that mean nothing become U+FFFD and are reported per row. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (control) => WESTERN_SIGNS.charAt(control.charCodeAt(0) - 0x80)) : text;
}

/** Node 20 decodes windows-1252 as Latin-1: the signs at 0x80–0x9F are put back. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A register cut off inside a Thai letter is still UTF-8: a few broken places among many sound ones are allowed. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'utf-8');
  let sound = 0;
  let broken = 0;
  for (const character of text) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') sound += 1;
  }
  return broken <= sound * BROKEN_AT_MOST;
}

function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const seen = Math.min(bytes.length, 4000);
  for (let index = 0; index < seen; index += 1) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > seen / 20 && odd > even * 4) return 'utf-16le';
  return even > seen / 20 && even > odd * 4 ? 'utf-16be' : null;
}
