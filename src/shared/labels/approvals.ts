import type { Capacity, Language } from '../vocab.js';

/** By what right somebody acted for a post, as kept with what they signed. */
export interface ActedAs {
  /** Title of the post whose power was used. */
  title: string;
  capacity: Capacity;
  orderNumber: string | null;
}

/** How somebody stands in for a post, as papers and screens say it before the title of the post. */
export const CAPACITY_WORDS: Record<Capacity, Record<Language, string>> = {
  holder: { th: '', en: '' },
  delegated: { th: 'ผู้รับมอบอำนาจจาก', en: 'with power delegated by' },
  'acting-vacant': { th: 'รักษาราชการแทน', en: 'acting in place of' },
  'acting-for': { th: 'ปฏิบัติราชการแทน', en: 'acting for' },
  'acting-in-post': { th: 'รักษาการในตำแหน่ง', en: 'acting in the post of' },
  'self-as-head': { th: 'หัวหน้าหน่วยงานใช้เอง – แจ้งผู้ตรวจสอบภายในเพื่อทราบ', en: 'used by the head of agency – the auditor is told' },
};

/** `รักษาราชการแทน ผู้อำนวยการสำนักงาน ตามคำสั่งที่ 88/2569`: no name. */
export function actedAs({ title, capacity, orderNumber }: ActedAs, language: Language): string {
  const order = orderNumber === null ? '' : language === 'th' ? `ตามคำสั่งที่ ${orderNumber}` : `order no. ${orderNumber}`;
  return [CAPACITY_WORDS[capacity][language], title, order].filter(Boolean).join(' ');
}
