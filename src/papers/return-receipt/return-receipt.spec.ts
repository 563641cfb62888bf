import { describe, expect, it } from '@jest/globals';
import { isPrinted, lettersOf, pagesOf, wordsOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import { renderReturnReceipt } from './return-receipt.js';
import { sampleReceipt, sampleReceiptLines } from './return-receipt.samples.js';

describe('a return receipt', () => {
  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (phrase) => {
    const lines = sampleReceiptLines(1).map((line) => ({ ...line, description: phrase, note: phrase }));
    const [first] = pagesOf(await renderReturnReceipt(sampleReceipt({ lines })));
    expect(isPrinted(phrase, first ?? [])).toBe(true);
  });

  it.each([1, 8, 40])('prints each of %i lines once and signs at the end', async (count) => {
    const pages = pagesOf(await renderReturnReceipt(sampleReceipt({ lines: sampleReceiptLines(count) })));
    expect(pages.flat().join('\n').match(/186\/69/g)).toHaveLength(count);
    expect(isPrinted('นางสาวมาลี ศรีสุข', pages.at(-1) ?? [])).toBe(true);
    expect(isPrinted(`หน้า ${pages.length}/${pages.length}`, pages.at(-1) ?? [])).toBe(true);
  });

  it('says what is still out, how late, and that it was entered later', async () => {
    const [line] = sampleReceiptLines(1);
    const facts = sampleReceipt({
      thaiDigits: true,
      lines: line ? [{ ...line, daysLate: 3, condition: 'known-defect' }] : [],
      stillOut: [{ slipNumber: 'ย. 13/2570', pieces: 2 }],
      recordedLater: { at: '2027-02-20T02:00:00.000Z', reason: 'ไฟฟ้าขัดข้อง' },
    });
    const [first] = pagesOf(await renderReturnReceipt(facts));
    const sentences = ['ยังไม่ได้คืน: ใบยืมเลขที่ ย. ๑๓/๒๕๗๐ คงค้าง ๒ หน่วย', 'เกินกำหนด ๓ วัน', 'มีตำหนิเดิม', '๒๐ ก.พ. ๒๕๗๐ เวลา ๐๙.๐๐ น. เหตุผล: ไฟฟ้าขัดข้อง'];
    for (const sentence of sentences) expect({ sentence, isPrinted: isPrinted(sentence, first ?? []) }).toEqual({ sentence, isPrinted: true });
  });

  it('carries a row taller than a page on, whole', async () => {
    const accessories = Array.from({ length: 900 }, (_, at) => `Cable-${at}.`).join(' ');
    const pdf = await renderReturnReceipt(sampleReceipt({ lines: sampleReceiptLines(2).map((line) => ({ ...line, accessories })) }));
    const letters = lettersOf(pdf);
    expect(accessories.split(' ').filter((word) => letters.split(word).length < 3)).toEqual([]);
    expect(wordsOf(pdf).flat().filter(({ bottom, right }) => bottom > 841.89 - 10 || right > 595.28 - 40)).toEqual([]);
  });

  it('has Arabic figures where the agency wants those', async () => {
    const text = pagesOf(await renderReturnReceipt(sampleReceipt({ thaiDigits: false }))).flat().join(' ');
    expect([text.includes('19 ก.พ. 2570 เวลา 15.00 น.'), /[๐-๙]/.test(text)]).toEqual([true, false]);
  });

  it('is the same bytes from the same facts', async () => {
    expect((await renderReturnReceipt(sampleReceipt())).equals(await renderReturnReceipt(sampleReceipt()))).toBe(true);
  });
});
