import type { GuidelineSection } from './guideline-vocab.js';
import type { Language } from '../vocab.js';

export const GUIDELINE_TITLE: Record<Language, string> = { th: 'แนวปฏิบัติการยืมและใช้ทรัพย์สินของราชการ', en: 'Guideline on borrowing and using government property' };

export const SECTION_WORDS: Record<GuidelineSection, Record<Language, string>> = {
  lesson: { th: 'สิ่งที่ทุกคนต้องรู้', en: 'What everybody must know' },
  inside: { th: 'ยืมใช้ภายในหน่วยงาน', en: 'For use inside the premises' },
  outside: { th: 'ยืมใช้ภายนอกหน่วยงาน', en: 'For use outside the premises' },
  agencies: { th: 'ยืมระหว่างหน่วยงานของรัฐ', en: 'Between agencies' },
  consumables: { th: 'พัสดุสิ้นเปลืองระหว่างหน่วยงานของรัฐ', en: 'Consumables between agencies' },
  form: { th: 'แบบใบยืม', en: 'The form' },
  'follow-up': { th: 'การกำกับติดตาม', en: 'How it is followed up' },
};

/** Paragraphs of plain text: an empty line divides them. */
export const paragraphsOf = (words: string): string[] => words.split(/\n\s*\n/).map((part) => part.trim()).filter(Boolean);

/** Points of the lesson: each line is one. */
export const pointsOf = (words: string): string[] => words.split('\n').map((line) => line.trim()).filter(Boolean);
