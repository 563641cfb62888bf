import { POST_WORDS } from '../../../shared/labels/posts.js';
import { defineLabels } from '../../lib/i18n.js';

/** The closed lists of `shared/vocab` in words. */
export const wordLabels = defineLabels('words', {
  th: {
    ...POST_WORDS.th,
    usable: 'ใช้งานได้',
    damaged: 'ชำรุด',
    'in-repair': 'ส่งซ่อม',
    'worn-out': 'เสื่อมสภาพ',
    lost: 'สูญไป',
    'not-needed': 'ไม่จำเป็นต้องใช้',
    'awaiting-disposal': 'รอจำหน่าย',
    disposed: 'จำหน่ายแล้ว',
    holder: 'ผู้ดำรงตำแหน่ง',
    delegated: 'ผู้รับมอบอำนาจ',
    'acting-vacant': 'รักษาราชการแทน',
    'acting-for': 'ปฏิบัติราชการแทน',
    'acting-in-post': 'รักษาการในตำแหน่ง',
    'self-as-head': 'หัวหน้าหน่วยงานใช้เอง',
    order: 'คำสั่งที่ {{number}}',
  },
  en: {
    ...POST_WORDS.en,
    usable: 'Usable',
    damaged: 'Damaged',
    'in-repair': 'In repair',
    'worn-out': 'Worn out',
    lost: 'Lost',
    'not-needed': 'Not needed',
    'awaiting-disposal': 'Awaiting disposal',
    disposed: 'Disposed of',
    holder: 'Holder of the post',
    delegated: 'By delegation',
    'acting-vacant': 'Acting, post vacant',
    'acting-for': 'Acting for',
    'acting-in-post': 'Acting in the post',
    'self-as-head': 'Head of agency, own use',
    order: 'order no. {{number}}',
  },
});
