import type { Language } from '../vocab.js';

export const AGENCY_KINDS = ['public-organisation', 'central', 'province', 'school', 'hospital', 'small'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export const AGENCY_KIND_WORDS: Record<AgencyKind, Record<Language, string>> = {
  'public-organisation': { th: 'องค์การมหาชนหรือหน่วยงานในกำกับ', en: 'Public organisation or agency under supervision' },
  central: { th: 'ส่วนราชการส่วนกลาง', en: 'Central government' },
  province: { th: 'ส่วนราชการในจังหวัดหรืออำเภอ', en: 'Provincial or district office' },
  school: { th: 'สถานศึกษา', en: 'School' },
  hospital: { th: 'โรงพยาบาลหรือหน่วยบริการสาธารณสุข', en: 'Hospital or health service' },
  small: { th: 'หน่วยงานขนาดเล็ก', en: 'Small agency' },
};
