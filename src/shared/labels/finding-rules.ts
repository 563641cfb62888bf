import type { FindingRule, Language } from '../vocab.js';

interface RuleWords {
  /** What is compared with what. */
  looksAt: Record<Language, string>;
  /** What usually turns out to be the answer when nothing is wrong. */
  innocent: Record<Language, readonly string[]>;
}

/** Each rule as the auditor may read it out: a finding is a question, and these are its usual answers. */
export const RULE_WORDS: Record<FindingRule, RuleWords> = {
  R01: {
    looksAt: {
      th: 'เทียบของที่ส่งมอบกับการอนุมัติ ทั้งผู้ยืม สถานที่ ช่วงเวลา ตัวของ และจำนวน (ข้อ 208) ส่วนของที่มีผู้พบนอกคลังโดยไม่มีการยืม ระบบถามคลังก่อนเสมอ',
      en: 'What was handed over is compared with its approval: borrower, place, period, thing and number (clause 208). Of a thing seen away from its store without a loan, the store is always asked first.',
    },
    innocent: {
      th: ['ย้ายที่เก็บ ส่งซ่อม หรือเบิกไปประจำใช้ แต่ยังไม่ได้บันทึก', 'ส่งมอบกรณีเร่งด่วนซึ่งอนุมัติให้ภายหลัง', 'ของที่ออกไปก่อนเริ่มใช้ระบบ'],
      en: ['Moved, sent to repair or given into custody, and not recorded yet', 'Handed over in an emergency and ratified later', 'Already out before this system began'],
    },
  },
  R02: {
    looksAt: {
      th: 'เทียบผู้อนุมัติกับตำแหน่งและคำสั่งมอบอำนาจที่มีผลในวันนั้น ทั้งสถานที่ใช้ ประเภทผู้ยืม หน่วยงานที่รับผิดชอบ และวงเงิน',
      en: 'Whoever approved is compared with the posts and orders in force that day: place of use, kind of borrower, responsible unit and ceiling.',
    },
    innocent: {
      th: ['มีคำสั่งแล้ว แต่บันทึกเข้าระบบภายหลัง', 'วันที่ในคำสั่งหรือการแต่งตั้งบันทึกผิด'],
      en: ['The order existed and was recorded later', 'A date of the order or post was recorded wrongly'],
    },
  },
  R03: {
    looksAt: {
      th: 'ดูว่าผู้ยืม ผู้อนุมัติ ผู้ส่งมอบ และผู้รับคืนบนใบเดียวกันเป็นคนละคน (ผู้ส่งมอบรับคืนเองได้)',
      en: 'Borrower, approver, who handed over and who took back on one slip should be different people (one storekeeper may do the last two).',
    },
    innocent: {
      th: ['หน่วยงานเล็กที่มีคำสั่งยกเว้นแต่ยังไม่ได้บันทึก', 'บันทึกแทนกันโดยใช้ชื่อผู้อื่นที่เครื่องเดียวกัน'],
      en: ['A small office whose exception order is not recorded yet', 'Somebody recorded it at a colleague’s open screen'],
    },
  },
  R04: {
    looksAt: {
      th: 'นับวันที่เลยกำหนดคืนตามวันเปิดของคลังและวันหยุดราชการ หยุดนับเมื่อรับคืนแล้ว ตามเวลาที่ระบุในใบรับคืน',
      en: 'Days past the due are counted by the store’s open days and the holidays; a receipt stops the clock at the time it states.',
    },
    innocent: {
      th: ['คืนแล้วแต่ยังไม่ได้บันทึกรับคืน', 'งานราชการเลื่อน และยังไม่ได้ขอยืมต่อ', 'ของอยู่ระหว่างซ่อมหลังคืน'],
      en: ['Brought back and not recorded yet', 'The work was postponed and a further loan not asked for', 'In repair after it came back'],
    },
  },
  R05: {
    looksAt: {
      th: 'ดูว่ามีการทวงถามที่ส่งถึงผู้ยืมภายในกำหนดหรือไม่ (ข้อ 211) เป็นหน้าที่ของงานพัสดุ ไม่ใช่เรื่องของผู้ยืม',
      en: 'Whether anything in the lender’s name reached the borrower in time (clause 211). This is the supply office’s duty, not the borrower’s.',
    },
    innocent: {
      th: ['ทวงแล้วด้วยวาจา แต่ยังไม่ได้บันทึก', 'เจ้าหน้าที่ลา และยังไม่ได้ตั้งผู้ทำแทน', 'คืนแล้วแต่บันทึกภายหลัง'],
      en: ['Asked in words and not recorded yet', 'The storekeeper was on leave without a deputy', 'Brought back and recorded later'],
    },
  },
  R13: {
    looksAt: {
      th: 'เทียบวันพ้นจากหน้าที่กับของที่ยังยืมอยู่และของที่รับผิดชอบประจำ เจ้าหน้าที่พัสดุและเจ้าตัวได้รับแจ้งก่อน 30 วันและ 7 วัน',
      en: 'The leaving date is compared with what is on loan and in custody. The storekeeper and the person were told 30 and 7 days before.',
    },
    innocent: {
      th: ['วันพ้นจากหน้าที่บันทึกผิด', 'จ้างต่อหรือบรรจุใหม่', 'ส่งคืนแล้วแต่ยังไม่ได้บันทึก'],
      en: ['The leaving date was recorded wrongly', 'Employed again or kept on', 'Handed back and not recorded yet'],
    },
  },
};
