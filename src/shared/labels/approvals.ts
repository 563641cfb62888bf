import type { Capacity, Language } from '../vocab.js';

/** How somebody stands in for a post, as papers and screens say it before the title of the post. */
export const CAPACITY_WORDS: Record<Capacity, Record<Language, string>> = {
  holder: { th: '', en: '' },
  delegated: { th: 'ผู้รับมอบอำนาจจาก', en: 'with power delegated by' },
  'acting-vacant': { th: 'รักษาราชการแทน', en: 'acting in place of' },
  'acting-for': { th: 'ปฏิบัติราชการแทน', en: 'acting for' },
  'acting-in-post': { th: 'รักษาการในตำแหน่ง', en: 'acting in the post of' },
  'self-as-head': { th: 'หัวหน้าหน่วยงานใช้เอง – แจ้งผู้ตรวจสอบภายในเพื่อทราบ', en: 'used by the head of agency – the auditor is told' },
};
