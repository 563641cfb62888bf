import type { Language } from '../vocab.js';

/** The official papers, each of which the agency may print in Arabic digits. */
export const PAPER_DOCUMENTS = {
  'loan-slip': { th: 'ใบยืม', en: 'Loan slip' },
  'loan-memo': { th: 'บันทึกขออนุมัติยืม', en: 'Memo asking for a loan' },
  'return-receipt': { th: 'ใบรับคืน', en: 'Return receipt' },
  'chase-memo': { th: 'บันทึกทวงถาม', en: 'Memo of a chase' },
  permit: { th: 'ใบอนุญาตนำออก', en: 'Take-out permit' },
  'hand-back': { th: 'บัญชีของที่ต้องคืน', en: 'Hand-back list' },
  'exception-order': { th: 'คำสั่งยกเว้น', en: 'Exception order' },
  guideline: { th: 'แนวปฏิบัติการยืม', en: 'Guideline' },
} satisfies Record<string, Record<Language, string>>;

export type PaperDocument = keyof typeof PAPER_DOCUMENTS;
