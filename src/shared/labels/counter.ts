import type { ChaseChannel, Language, ReturnCondition } from '../vocab.js';

/** The three words of the counter. */
export const CONDITION_WORDS: Record<ReturnCondition, Record<Language, string>> = {
  normal: { th: 'ปกติ', en: 'Normal' },
  'known-defect': { th: 'มีตำหนิเดิม', en: 'Known defect' },
  'new-damage': { th: 'ชำรุดใหม่', en: 'New damage' },
};

/** By what somebody was chased. */
export const CHANNEL_WORDS: Record<ChaseChannel, Record<Language, string>> = {
  'in-person': { th: 'วาจาต่อหน้า', en: 'in person' }, phone: { th: 'โทรศัพท์', en: 'telephone' }, memo: { th: 'บันทึกข้อความ', en: 'memo' }, mail: { th: 'อีเมล', en: 'mail' },
  line: { th: 'ไลน์', en: 'LINE' }, system: { th: 'ระบบแจ้งเตือน', en: 'the system' },
};
