import { describe, expect, it } from '@jest/globals';
import { evidenceSentence, findingSentence } from './findings.js';

/** Without what keeps official words whole. */
const asRead = (text: string): string => text.replaceAll('\u2060', '');

describe('a finding in words', () => {
  it('fills days and instants as they are written in each language', () => {
    const facts = { chaseByOn: '2026-11-27', dueAt: '2026-11-20T09:30:00.000Z', storeId: 's' };
    expect(asRead(findingSentence('R05', facts, 'th'))).toBe('ครบกำหนด 20\u00a0พ.ย.\u00a02569\u00a016.30\u00a0น. ไม่พบการทวงถามที่ส่งถึงผู้ยืมภายใน 27\u00a0พ.ย.\u00a02569');
    expect(findingSentence('R05', facts, 'en')).toBe('Due 20\u00a0Nov\u00a02026\u00a016:30; nothing reached the borrower by 27\u00a0Nov\u00a02026');
  });

  it.each([['no-approval'], ['not-ratified'], ['ratification-refused'], ['not-regularised'], ['approved-after'], ['objected'], ['borrower'], ['place'], ['period'], ['thing'], ['quantity'], ['unknown'], ['unanswered']])('has a sentence for R01 %s', (breach) => {
    const facts = { breach, handedOverAt: '2026-11-20T02:00:00.000Z', seenAt: '2026-11-20T02:00:00.000Z', placeName: 'ศูนย์สาขา', storeName: 'คลังพัสดุกลาง' };
    for (const language of ['th', 'en'] as const) expect(findingSentence('R01', facts, language)).toContain('20');
  });

  it('chooses the sentence of the duties that met', () => {
    expect(asRead(findingSentence('R03', { duties: 'borrow+hand-over' }, 'th'))).toBe('ผู้ยืมกับผู้ส่งมอบเป็นคนเดียวกัน');
  });

  it('puts the time in front of a line of evidence', () => {
    expect(asRead(evidenceSentence({ kind: 'chase-by', at: null, facts: { on: '2026-11-27' } }, 'th'))).toBe('วันสุดท้ายของการทวงถาม 27\u00a0พ.ย.\u00a02569');
    expect(evidenceSentence({ kind: 'still-out', at: '2026-11-20T02:00:00.000Z', facts: { linesOut: 2 } }, 'en')).toBe('20\u00a0Nov\u00a02026\u00a009:00\u00a0– Still out: 2');
  });
});
