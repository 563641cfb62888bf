import { formatInstant } from '../calendar-formats.js';
import type { Language } from '../vocab.js';
import type { NoticeFacts } from '../api/notices.js';
import type { DecidedAs, NoticeKind } from './notice-kinds.js';

/** What a notice is about, as far as its reader sees it on the card. */
export interface NoticeSubject {
  number: string | null;
  /** The first thing, and how many more. */
  thing: string | null;
  more: number;
  startsAt: string | null;
  dueAt: string | null;
}

type Words = Record<Language, string>;

const DECIDED: Record<DecidedAs, Words> = {
  approve: { th: 'คำขอของท่านได้รับอนุมัติ', en: 'Your request was approved' },
  part: { th: 'คำขอของท่านได้รับอนุมัติบางรายการ', en: 'Part of your request was approved' },
  reject: { th: 'คำขอของท่านไม่ได้รับอนุมัติ', en: 'Your request was rejected' },
  'send-back': { th: 'คำขอของท่านถูกส่งกลับให้แก้ไข', en: 'Your request was sent back to be mended' },
};

const TITLES: Record<Exclude<NoticeKind, 'decided'>, Words> = {
  waiting: { th: 'มีคำขอรอท่านพิจารณา', en: 'A request waits for you' },
  confirm: { th: 'มีผู้ทำรายการยืมแทนท่าน โปรดยืนยัน', en: 'A request was filled in for you: please confirm' },
  'due-tomorrow': { th: 'พรุ่งนี้ครบกำหนดคืน', en: 'Due back tomorrow' },
  overdue: { th: 'เลยกำหนดคืนแล้ว โปรดนำมาคืน', en: 'Overdue: please bring it back' },
  told: { th: 'แจ้งเพื่อทราบ: มีคำขอยืมในหน่วยงานของท่าน', en: 'For your information: a request of your unit' },
  swapped: { th: 'แจ้งเพื่อทราบ: ส่งมอบของชิ้นอื่นที่เหมือนกันแทน', en: 'For your information: a like thing was handed over instead' },
  question: { th: 'มีผู้พบเห็นพัสดุนอกที่เก็บ โปรดตอบ', en: 'A thing was seen elsewhere: please answer' },
  signed: { th: 'มีผู้บันทึกว่าท่านลงนามบนกระดาษแล้ว โปรดตรวจดู', en: 'Recorded as signed by you on paper: please look' },
  objected: { th: 'ผู้ลงนามคัดค้านผลที่บันทึกจากกระดาษ', en: 'The signer objects to what was recorded from paper' },
  test: { th: 'ทดสอบการแจ้งเตือน', en: 'A test of notices' },
};

const DAILY: Words = { th: 'สรุปประจำวัน', en: 'Summary of the day' };

export const noticeTitle = (kind: NoticeKind, { outcome = 'approve' }: NoticeFacts, language: Language): string =>
  (kind === 'decided' ? DECIDED[outcome] : TITLES[kind])[language];

export const digestTitle = (count: number, language: Language): string => `${DAILY[language]} (${count})`;

/** `ย. 12/2570 · กล้องถ่ายภาพ และอีก 2 รายการ`; empty where the notice is about nothing of the register. */
export function noticeThing({ number, thing, more }: NoticeSubject, language: Language): string {
  const others = more === 0 ? '' : language === 'th' ? ` และอีก ${more} รายการ` : ` and ${more} more`;
  return [number, thing && `${thing}${others}`].filter(Boolean).join(' · ');
}

/** When: the due of what is or will be out. */
export function noticeTime(kind: NoticeKind, facts: NoticeFacts, { startsAt, dueAt }: NoticeSubject, language: Language): string | null {
  const due = facts.dueAt ?? dueAt;
  if (due === null) return null;
  const say = (at: string): string => formatInstant(at, { language }).replaceAll(' ', '\u00A0');
  const said = say(due);
  if (kind === 'due-tomorrow' || kind === 'overdue') return language === 'th' ? `กำหนดคืน ${said}` : `Due ${said}`;
  return startsAt === null ? said : `${say(startsAt)}\u00A0– ${said}`;
}
