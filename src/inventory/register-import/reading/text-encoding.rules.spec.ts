import { describe, expect, it } from '@jest/globals';
import { guessDelimiter } from './delimiter.rules.js';
import { formatOf } from './file-format.rules.js';
import { decode, guessEncoding } from './text-encoding.rules.js';

const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
/** Thai letters stand in windows-874 at U+0E00 + byte − 0xA0. */
const thai874 = (text: string): Uint8Array => Buffer.from([...text].map((letter) => (letter > '\u0e00' ? letter.charCodeAt(0) - 0x0e00 + 0xa0 : letter.charCodeAt(0))));

describe('guessEncoding', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8 with mark', Buffer.from('\ufeffเลข,รายการ'), 'utf-8'],
    ['UTF-8 without', Buffer.from('เลข,รายการ\nกล้อง'), 'utf-8'],
    ['plain ASCII', Buffer.from('No,Name\n1,Desk'), 'utf-8'],
    ['UTF-8 cut inside its last letter', Buffer.from('เครื่องคอมพิวเตอร์โน้ตบุ๊ก'.repeat(4)).subarray(0, -1), 'utf-8'],
    ['UTF-16 with mark', Buffer.from('\ufeffเลข,รายการ', 'utf16le'), 'utf-16le'],
    ['UTF-16 without', Buffer.from('Number,Name\nA-1,Desk', 'utf16le'), 'utf-16le'],
    ['windows-874', thai874('เลขครุภัณฑ์,รายการ\n7440,เครื่องคอมพิวเตอร์'), 'windows-874'],
    ['windows-874 with little Thai in much Latin', thai874(`${'Asset No,Description,Price\n'.repeat(50)}A-1,เก้าอี้,500`), 'windows-874'],
    ['Mac Roman no-break spaces', bytes('a@b.uk', [0xca], ',x\n', 'c@d.uk', [0xca], ',y\n'), 'macintosh'],
    ['Mac Roman accents', bytes('caf', [0x8e], ',na', [0x95], 've\n'), 'macintosh'],
    ['windows-1252 accents', bytes('caf', [0xe9], ',na', [0xef], 've\n'), 'windows-1252'],
    ['windows-1252 quotation marks', bytes([0x93], 'desk', [0x94], ' 5', [0x92], '\n'), 'windows-1252'],
  ])('%s', (_name, file, encoding) => expect(guessEncoding(file)).toBe(encoding));

  it('reads 0xCA as the space it is, not as a Thai letter', () => expect(decode(bytes('uk', [0xca]), 'macintosh')).toBe('uk\u00a0'));
});

describe('guessDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','], ['a;b;c\n1,5;2;3\n4,5;6;7\n', ';'], ['a\tb\n1\t2\n', '\t'], ['a|b|c\n1|2|3\n', '|'], ['"x;y;z;w",b\n"p;q;r;s",d\n', ','], ['title only\n\na;b;c\n1;2;3\n', ';'],
  ])('%j', (text, delimiter) => expect(guessDelimiter(text)).toBe(delimiter));
});

describe('formatOf', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'file-empty'], ['text', Buffer.from('a,b'), 'csv'], ['zip', bytes([0x50, 0x4b, 3, 4, 0]), 'xlsx'], ['PDF', bytes('%PDF-1.7'), 'file-not-a-table'],
    ['OLE', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file-old-excel'], ['XML of Excel 2003', bytes('<?xml version="1.0"?><Workbook/>'), 'file-old-excel'],
    ['control bytes', Buffer.alloc(300, 1), 'file-not-a-table'],
  ])('%s', (_name, file, format) => expect(formatOf(file)).toBe(format));
});
