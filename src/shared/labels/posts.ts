import type { Language, PostKind } from '../vocab.js';

/** The posts of `vocab` in words; the title of a head is the unit's own. */
export const POST_WORDS = {
  th: {
    'head-of-agency': 'หัวหน้าหน่วยงาน', 'head-of-unit': 'หัวหน้ากลุ่มงาน', 'deputy-head': 'รองหัวหน้าหน่วยงาน', 'head-of-supply-officers': 'หัวหน้าเจ้าหน้าที่',
    'head-of-supplies-unit': 'หัวหน้าหน่วยพัสดุ', storekeeper: 'เจ้าหน้าที่พัสดุ', secretary: 'เลขานุการ', auditor: 'ผู้ตรวจสอบภายใน',
    'outside-reviewer': 'ผู้สอบทานภายนอก', guard: 'เจ้าหน้าที่รักษาความปลอดภัย', administrator: 'ผู้ดูแลระบบ',
  },
  en: {
    'head-of-agency': 'Head of agency', 'head-of-unit': 'Head of unit', 'deputy-head': 'Deputy head of agency', 'head-of-supply-officers': 'Head of supply officers',
    'head-of-supplies-unit': 'Head of supplies unit', storekeeper: 'Storekeeper', secretary: 'Secretary', auditor: 'Internal auditor',
    'outside-reviewer': 'Outside reviewer', guard: 'Guard', administrator: 'Administrator',
  },
} as const satisfies Record<Language, Record<PostKind, string>>;
