import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { isPrinted, pagesOf, pictureOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import { SHEETS } from './label-sheets.js';
import { type LabelTag, type LabelLayout, SHEET_LAYOUTS } from './labels.facts.js';
import { renderLabels } from './labels.js';

const printedAt = '2026-11-22T01:00:00.000Z';
const LAYOUTS: LabelLayout[] = ['single', ...SHEET_LAYOUTS];
const codeOf = (at: number) => `AB12CD3${100 + at}`;

function tags(count: number): LabelTag[] {
  return Array.from({ length: count }, (_, at) => ({
    url: `https://sujarit.agency.example.go.th/t/${codeOf(at)}`,
    tag: codeOf(at),
    number: `7440-001-${1000 + at}/186/69`,
    description: 'กล้องถ่ายภาพดิจิทัลแบบเปลี่ยนเลนส์ได้ Canon EOS R50 พร้อมอุปกรณ์ประกอบและกระเป๋าสะพายข้างสำหรับงานภาคสนาม',
    agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง',
    room: 'ห้องประชุม 2',
  }));
}

async function decoded(png: Buffer): Promise<string[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const picture = { data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' as const };
  const found = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 64 });
  return found.map(({ text }) => text).sort();
}

describe('labels', () => {
  beforeAll(() => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  });

  it.each(LAYOUTS)('of layout %s are all read by a scanner, and their number and tag by eye', async (layout) => {
    const sheet = SHEETS[layout];
    const all = tags(sheet.columns * sheet.rows);
    const pdf = await renderLabels({ tags: all, layout, printedAt });
    expect(await decoded(pictureOf(pdf, 200))).toEqual(all.map(({ url }) => url).sort());
    const [lines = []] = pagesOf(pdf);
    for (const { number, tag } of all) {
      expect(lines).toContain(number);
      expect(lines).toContain(`รหัสป้าย ${tag}`);
    }
  });

  it.each(TRICKY_THAI)('give "%s" back as it was written', async (description) => {
    const [lines] = pagesOf(await renderLabels({ tags: tags(1).map((tag) => ({ ...tag, description })), layout: 'single', printedAt }));
    expect(isPrinted(description, lines ?? [])).toBe(true);
  });

  it('start where the first sheet still has labels and go on to the next', async () => {
    const pages = pagesOf(await renderLabels({ tags: tags(3), layout: 21, printedAt, skip: 19 }));
    expect(pages.map((lines) => lines.filter((line) => line.startsWith('รหัสป้าย')).length)).toEqual([2, 1]);
  });

  it('refuse a link that would need modules too small to read', async () => {
    const [tag] = tags(1);
    const long = { ...tag!, url: `https://${'sujarit.'.repeat(40)}go.th/t/AB12CD34EF` };
    await expect(renderLabels({ tags: [long], layout: 24, printedAt })).rejects.toThrow('too long');
  });

  it('are the same bytes from the same facts', async () => {
    const facts = { tags: tags(2), layout: 'single', printedAt } as const;
    expect((await renderLabels({ ...facts, tags: [...facts.tags] })).equals(await renderLabels({ ...facts, tags: [...facts.tags] }))).toBe(true);
  });
});
