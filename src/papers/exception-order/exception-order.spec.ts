import { describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import type { ExceptionOrderFacts } from './exception-order.facts.js';
import { renderExceptionOrder } from './exception-order.js';

const facts = (more: Partial<ExceptionOrderFacts> = {}): ExceptionOrderFacts => ({
  templateVersion: 1, thaiDigits: true, letterhead: { agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' }, draftedAt: '2026-07-06T02:00:00.000Z',
  person: { name: 'นางมาลี ศรีสุข', position: 'เจ้าพนักงานพัสดุชำนาญงาน' }, reason: 'หน่วยงานมีเจ้าหน้าที่พัสดุเพียงคนเดียว', fromOn: '2026-07-06', untilOn: '2026-09-30',
  signer: { title: 'ผู้อำนวยการ', name: 'นายวีระ มั่นคง' }, ...more,
});
const linesOf = async (more: Partial<ExceptionOrderFacts> = {}): Promise<string[]> => pagesOf(await renderExceptionOrder(facts(more))).flat();

describe('the exception order', () => {
  it('says who may do which two duties, why, from when to when, and who signs', async () => {
    const lines = await linesOf();
    const sentences = [
      'คำสั่งสำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'เรื่อง ให้เจ้าหน้าที่ปฏิบัติหน้าที่เกี่ยวกับการยืมพัสดุมากกว่าหนึ่งหน้าที่', 'เนื่องจากหน่วยงานมีเจ้าหน้าที่พัสดุเพียงคนเดียว',
      'นางมาลี ศรีสุข ตำแหน่ง เจ้าพนักงานพัสดุชำนาญงาน', 'จ่ายพัสดุและรับคืนพัสดุตามใบยืมที่ตนเป็นผู้ยืมหรือเป็นผู้อนุมัติได้', 'ตั้งแต่วันที่ ๖ กรกฎาคม ๒๕๖๙ ถึงวันที่ ๓๐ กันยายน ๒๕๖๙',
      'ไม่ให้อำนาจอนุมัติคำขอยืมของตนเอง', 'ข้อ ๒๐๘', 'สั่ง ณ วันที่', '(นายวีระ มั่นคง)', 'ผู้อำนวยการ',
    ];
    for (const sentence of sentences) expect({ sentence, isPrinted: isPrinted(sentence, lines) }).toEqual({ sentence, isPrinted: true });
  });

  it('without an end holds until further notice, and leaves an unknown name for ink', async () => {
    const { untilOn: _without, ...open } = facts({ signer: { title: 'นายก' } });
    const lines = pagesOf(await renderExceptionOrder(open)).flat();
    expect(isPrinted('จนกว่าจะมีคำสั่งเปลี่ยนแปลง', lines)).toBe(true);
    expect(lines.join(' ')).not.toContain('มั่นคง');
  });

  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (reason) => {
    expect(isPrinted(reason, await linesOf({ reason, thaiDigits: false }))).toBe(true);
  });
});
