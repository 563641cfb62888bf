import type { Language, ReturnCondition } from '../vocab.js';

/** The three words of the counter. */
export const CONDITION_WORDS: Record<ReturnCondition, Record<Language, string>> = {
  normal: { th: 'ปกติ', en: 'Normal' },
  'known-defect': { th: 'มีตำหนิเดิม', en: 'Known defect' },
  'new-damage': { th: 'ชำรุดใหม่', en: 'New damage' },
};
