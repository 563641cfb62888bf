import { formatInstant } from '../calendar-formats.js';
import type { Language } from '../vocab.js';
import type { NoticeFacts } from '../api/notices.js';
import { nameOfPeriod } from '../quarterly/period.js';
import { isRung, type DecidedAs, type NoticeKind } from './notice-kinds.js';

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

type Decision = 'decided' | 'extension-decided' | 'permit-decided';
const DECIDED: Record<Decision, Partial<Record<DecidedAs, Words>> & Record<'approve', Words>> = {
  decided: {
    approve: { th: 'คำขอของท่านได้รับอนุมัติ', en: 'Your request was approved' },
    part: { th: 'คำขอของท่านได้รับอนุมัติบางรายการ', en: 'Part of your request was approved' },
    reject: { th: 'คำขอของท่านไม่ได้รับอนุมัติ', en: 'Your request was rejected' },
    'send-back': { th: 'คำขอของท่านถูกส่งกลับให้แก้ไข', en: 'Your request was sent back to be mended' },
  },
  'extension-decided': {
    approve: { th: 'คำขอขยายเวลายืมได้รับอนุมัติ', en: 'More time was approved' },
    reject: { th: 'คำขอขยายเวลายืมไม่ได้รับอนุมัติ โปรดคืนตามกำหนดเดิม', en: 'More time was not approved: please return it by the day set before' },
  },
  'permit-decided': {
    approve: { th: 'คำขอนำพัสดุออกได้รับอนุญาต', en: 'Your take-out permit was granted' },
    reject: { th: 'คำขอนำพัสดุออกไม่ได้รับอนุญาต', en: 'Your take-out permit was refused' },
  },
};
const isDecision = (kind: NoticeKind): kind is Decision => kind in DECIDED;

const TITLES: Record<Exclude<NoticeKind, Decision>, Words> = {
  waiting: { th: 'มีคำขอรอท่านพิจารณา', en: 'A request waits for you' },
  confirm: { th: 'มีผู้ทำรายการยืมแทนท่าน โปรดยืนยัน', en: 'A request was filled in for you: please confirm' },
  'due-soon': { th: 'ใกล้ครบกำหนดคืน', en: 'Due back soon' },
  'due-tomorrow': { th: 'พรุ่งนี้ครบกำหนดคืน', en: 'Due back tomorrow' },
  'due-today': { th: 'วันนี้ครบกำหนดคืน', en: 'Due back today' },
  overdue: { th: 'เลยกำหนดคืนแล้ว โปรดนำมาคืน', en: 'Overdue: please bring it back' },
  'chase-head': { th: 'ผู้ยืมในหน่วยงานของท่านยังไม่คืน เลยกำหนด {days} วัน โปรดกำชับให้คืน', en: 'Somebody of your unit is {days} days overdue: please see that it comes back' },
  'chase-supplies': { th: 'เลยกำหนดคืน {days} วัน ร่างบันทึกข้อความทวงคืนพร้อมให้ท่านลงนาม', en: '{days} days overdue: a draft memo waits for your signature' },
  'chase-agency': { th: 'เลยกำหนดคืน {days} วัน ยังไม่ได้คืน โปรดสั่งการ', en: '{days} days overdue and not back: please direct what is to be done' },
  'claim-late': { th: 'ผู้ยืมแจ้งคืนไว้ ยังไม่มีผู้ตรวจรับ โปรดตรวจ', en: 'Reported as returned and not looked at yet: please look' },
  told: { th: 'แจ้งเพื่อทราบ: มีคำขอยืมในหน่วยงานของท่าน', en: 'For your information: a request of your unit' },
  swapped: { th: 'แจ้งเพื่อทราบ: ส่งมอบของชิ้นอื่นที่เหมือนกันแทน', en: 'For your information: a like thing was handed over instead' },
  question: { th: 'มีผู้พบเห็นพัสดุนอกที่เก็บ โปรดตอบ', en: 'A thing was seen elsewhere: please answer' },
  'post-begins': { th: 'ท่านเริ่มทำหน้าที่ใหม่ มีคำขอรอท่าน {count} เรื่อง', en: 'Your new post begins; requests that wait for you: {count}' },
  invitation: { th: 'คำเชิญเข้าใช้ระบบยืมพัสดุ', en: 'Your invitation to the lending system' },
  'password-letter': { th: 'ตั้งรหัสผ่านใหม่', en: 'Set a new password' },
  ratify: { th: 'ส่งมอบเร่งด่วนไปแล้ว รอท่านให้สัตยาบัน', en: 'Handed over in an emergency: please ratify or refuse' },
  'word-used': { th: 'มีการส่งมอบเร่งด่วนโดยอ้างว่าท่านสั่ง', en: 'Things were handed over on your word' },
  recall: { th: 'ไม่ได้รับสัตยาบัน โปรดนำของมาคืนทันที', en: 'Not ratified: please bring the things back at once' },
  signed: { th: 'มีผู้บันทึกว่าท่านลงนามบนกระดาษแล้ว โปรดตรวจดู', en: 'Recorded as signed by you on paper: please look' },
  objected: { th: 'ผู้ลงนามคัดค้านผลที่บันทึกจากกระดาษ', en: 'The signer objects to what was recorded from paper' },
  'quarter-ready': { th: 'รายงาน{period} รอท่านรับทราบ', en: 'The report of {period} waits for your signature' },
  folder: { th: 'มีคำขอเข้าแฟ้มรอท่านเสนอลงนาม', en: 'A request lies in your folder, to be put before the head' },
  'to-sign': { th: 'มีเอกสารในแฟ้มรอท่านลงนาม', en: 'A page lies in your folder to be signed' },
  'draft-laid': { th: 'ร่างแนวปฏิบัติการยืมพัสดุรอท่านพิจารณาประกาศใช้', en: 'A draft of the guideline waits for you to publish it' },
  'to-confirm': { th: 'มีการเปลี่ยนตำแหน่ง คำสั่ง หรือการตั้งค่า รอท่านยืนยันเป็นคนที่สอง', en: 'A change of posts, orders or settings waits for you to confirm it' },
  'outage-conflict': { th: 'ใบยืมตอนระบบล่มขัดกับทะเบียน รอท่านตรวจ', en: 'A slip of an outage disagrees with the record and waits for your review' },
  'extension-waiting': { th: 'มีคำขอขยายเวลายืมรอท่านพิจารณา', en: 'A request for more time waits for you' },
  'permit-waiting': { th: 'มีคำขอนำพัสดุออกรอท่านพิจารณา', en: 'A request to take things out waits for you' },
  'permit-revoked': { th: 'ใบอนุญาตนำออกของท่านถูกเพิกถอน โปรดนำของกลับ', en: 'Your take-out permit was revoked: please bring the things back' },
  'custody-given': { th: 'มีพัสดุมอบให้ท่านรับผิดชอบประจำ โปรดตรวจและตอบรับ', en: 'A thing was given into your custody: please check and accept it' },
  'custody-denied': { th: 'ผู้รับมอบแจ้งว่าพัสดุไม่ได้อยู่กับตน โปรดตรวจ', en: 'Somebody says that a thing is not in their custody: please look' },
  'opening-given': { th: 'มีบันทึกว่าของอยู่กับท่านตั้งแต่ก่อนใช้ระบบ โปรดยืนยัน', en: 'Recorded as with you from before the system: please confirm' },
  'opening-denied': { th: 'ผู้ยืมแจ้งว่าของในยอดยกมาไม่ได้อยู่กับตน โปรดตรวจ', en: 'Somebody says that an opening balance is not with them: please look' },
  leaving: { th: 'อีก {days} วันถึงวันสุดท้ายที่ท่านปฏิบัติงาน โปรดส่งคืนของ {count} รายการ', en: 'Your last day is near (days left: {days}). Please hand back what you have, things: {count}' },
  leaver: { th: 'อีก {days} วันมีผู้พ้นจากหน้าที่ ยังมีของ {count} รายการ โปรดติดตามคืน', en: 'Somebody leaves soon (days left: {days}) and still has things: {count}. Please see that they come back' },
  test: { th: 'ทดสอบการแจ้งเตือน', en: 'A test of notices' },
};

/** On the last day, or after it. */
const LAST_DAY: Partial<Record<NoticeKind, Words>> = {
  leaving: { th: 'ถึงวันสุดท้ายที่ท่านปฏิบัติงาน โปรดส่งคืนของ {count} รายการ', en: 'Your last day has come. Please hand back what you have, things: {count}' },
  leaver: { th: 'ถึงวันที่มีผู้พ้นจากหน้าที่ ยังมีของ {count} รายการ โปรดติดตามคืน', en: 'The last day of somebody who still has things: {count}. Please see that they come back' },
};

/** To whoever answers for a borrower who has no account here, or must write to them. */
const OUTSIDE: Partial<Record<NoticeKind, Words>> = {
  'due-soon': { th: 'ของที่ผู้ยืมภายนอกยืมไปใกล้ครบกำหนดคืน', en: 'What an outside borrower has is due back soon' },
  'due-tomorrow': { th: 'ของที่ผู้ยืมภายนอกยืมไปครบกำหนดคืนพรุ่งนี้', en: 'What an outside borrower has is due back tomorrow' },
  'due-today': { th: 'ของที่ผู้ยืมภายนอกยืมไปครบกำหนดคืนวันนี้', en: 'What an outside borrower has is due back today' },
  overdue: { th: 'ผู้ยืมภายนอกเลยกำหนดคืน โปรดติดตามและมีหนังสือทวงถาม', en: 'An outside borrower is overdue: please follow it up and write to them' },
  'chase-head': { th: 'ผู้ยืมภายนอกเลยกำหนดคืน {days} วัน โปรดติดตามและมีหนังสือทวงถาม', en: 'An outside borrower is {days} days overdue: please follow it up and write to them' },
};

const DAILY: Words = { th: 'สรุปประจำวัน', en: 'Summary of the day' };

export function noticeTitle(kind: NoticeKind, { outcome = 'approve', borrower, days = 0, count = 0, period = '' }: NoticeFacts, language: Language): string {
  const special = (borrower && OUTSIDE[kind]) ?? (days <= 0 ? LAST_DAY[kind] : undefined);
  const words = isDecision(kind) ? (DECIDED[kind][outcome] ?? DECIDED[kind].approve) : (special ?? TITLES[kind]);
  return words[language].replace('{days}', String(days)).replace('{count}', String(count)).replace('{period}', nameOfPeriod(period, language));
}

export const digestTitle = (count: number, language: Language): string => `${DAILY[language]} (${count})`;

/** `ย. 12/2570 · กล้องถ่ายภาพ และอีก 2 รายการ`; empty where the notice is about nothing of the register. */
export function noticeThing({ number, thing, more }: NoticeSubject, language: Language): string {
  const others = more === 0 ? '' : language === 'th' ? ` และอีก ${more} รายการ` : ` and ${more} more`;
  return [number, thing && `${thing}${others}`].filter(Boolean).join(' · ');
}

const BY: Partial<Record<NoticeKind, Words>> = { leaving: { th: 'ส่งคืนภายใน', en: 'Hand back by' }, leaver: { th: 'พ้นจากหน้าที่', en: 'Leaves' } };

/** When: the due of what is or will be out. */
export function noticeTime(kind: NoticeKind, facts: NoticeFacts, { startsAt, dueAt }: NoticeSubject, language: Language): string | null {
  const due = facts.dueAt ?? dueAt;
  if (due === null) return null;
  const say = (at: string): string => formatInstant(at, { language });
  const said = say(due);
  if (isRung(kind) || kind === 'claim-late') return language === 'th' ? `กำหนดคืน ${said}` : `Due ${said}`;
  const by = BY[kind];
  if (by) return `${by[language]} ${said}`;
  return startsAt === null ? said : `${say(startsAt)} – ${said}`;
}
