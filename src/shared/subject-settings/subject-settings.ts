import type { OpeningHours } from '../api/places.js';
import { areSoundHours } from '../hours/sound-hours.js';
import { unbroken } from '../thai/whole.js';
import type { Language } from '../vocab.js';

interface SubjectSpec {
  title: Record<Language, string>;
  /** Under which name the journal holds the subject's id. */
  idField: 'siteId' | 'storeId' | 'unitId';
}

const spec = (idField: SubjectSpec['idField'], th: string, en: string): SubjectSpec => ({ idField, title: { th: unbroken(th), en } });

/** What is decided of one site, store or unit, and is a setting like any other. */
export const SUBJECT_SETTINGS = {
  'site.counts-as-inside': spec('siteId', 'นับเป็นภายในหรือภายนอก', 'Inside or outside'),
  'store.hours': spec('storeId', 'เวลาเปิดคลัง', 'Opening hours of the store'),
  'unit.head-title': spec('unitId', 'ชื่อตำแหน่งหัวหน้า', 'Title of its head'),
} as const;

export type SubjectKey = keyof typeof SUBJECT_SETTINGS;

export interface SubjectValues {
  'site.counts-as-inside': boolean;
  /** Empty: the store keeps the agency's. */
  'store.hours': OpeningHours[];
  'unit.head-title': string;
}

/** Which setting, of which site, store or unit. */
export interface Subject {
  key: SubjectKey;
  id: string;
}

const LONGEST_TITLE = 200;

export const isSubjectKey = (key: string): key is SubjectKey => key in SUBJECT_SETTINGS;

/** The key of its rows among those of the agency. */
export const rowKeyOf = ({ key, id }: Subject): string => `${key}/${id}`;

/** Null for a setting of the whole agency. */
export function subjectOf(rowKey: string): Subject | null {
  const [key = '', id] = rowKey.split('/');
  return id !== undefined && isSubjectKey(key) ? { key, id } : null;
}

export function isSubjectValue(key: SubjectKey, value: unknown): boolean {
  if (key === 'site.counts-as-inside') return typeof value === 'boolean';
  if (key === 'store.hours') return areSoundHours(value);
  return typeof value === 'string' && value.trim().length > 0 && value.length <= LONGEST_TITLE;
}
