import { ladderDays } from './chasing/ladder-days.js';
import type { ClassTerms } from './lending/lending-terms.js';
import { AGENCY_KIND_WORDS, type AgencyKind } from './first-run/agency-kinds.js';
import { PAPER_DOCUMENTS, type PaperDocument } from './labels/paper-documents.js';
import { OUTAGE_SERIES } from './outages/outage-series.js';
import { unbroken } from './thai/whole.js';
import type { BorrowerKind, Language, PostKind } from './vocab.js';

/** One step before the lawful approval: who is told, or asked for an opinion, and for which requests. */
export interface OpinionRule {
  borrowerKinds: BorrowerKind[];
  place: 'inside' | 'outside' | 'any';
  /** Only requests worth at least this much, in satang. */
  fromSatang: number;
  step: 'told' | 'opinion';
  post: PostKind;
  /** Whose post: the borrower's unit, the unit responsible for the thing, or the agency. */
  of: 'borrower' | 'responsible' | 'agency';
  promisedWorkingDays: number;
  /** Only requests with a thing of these classes; absent or empty: of any. */
  classIds?: string[];
  /** Only things of these units and those below; absent or empty: of any. */
  unitIds?: string[];
}

interface Words {
  title: Record<Language, string>;
  help: Record<Language, string>;
}
/** Held once or holds now; takes effect later; waits for a second person; taken back before it took effect. */
export type SettingChangeState = 'held' | 'coming' | 'waiting' | 'withdrawn';
export type SettingGroup = 'agency' | 'paper' | 'lending' | 'counter' | 'watch' | 'notices' | 'people';
export interface SettingSpec<T> extends Words {
  group: SettingGroup;
  kind: 'flag' | 'whole' | 'text' | 'opinions' | 'choice' | 'several' | 'terms' | 'emblem';
  initial: T;
  min: number;
  max: number;
  /** Of a choice, of one or of several: what may be chosen, in words. */
  options?: Record<string, Record<Language, string>>;
}

const flag = (group: SettingGroup, initial: boolean, words: Words): SettingSpec<boolean> => ({ group, kind: 'flag', initial, min: 0, max: 1, ...words });
const whole = (group: SettingGroup, initial: number, [min, max]: [number, number], words: Words): SettingSpec<number> =>
  ({ group, kind: 'whole', initial, min, max, ...words });
const text = (group: SettingGroup, initial: string, max: number, words: Words): SettingSpec<string> => ({ group, kind: 'text', initial, min: 0, max, ...words });
const choice = <V extends string>(group: SettingGroup, initial: V, options: Record<V, Record<Language, string>>, words: Words): SettingSpec<V> =>
  ({ group, kind: 'choice', initial, min: 0, max: 40, options, ...words });
const words = (th: [string, string], en: [string, string]): Words => ({ title: { th: unbroken(th[0]), en: en[0] }, help: { th: unbroken(th[1]), en: en[1] } });

const DEFAULT_OPINIONS: OpinionRule[] = [
  { borrowerKinds: ['employee'], place: 'inside', fromSatang: 0, step: 'told', post: 'head-of-unit', of: 'borrower', promisedWorkingDays: 0 },
  { borrowerKinds: ['employee'], place: 'outside', fromSatang: 0, step: 'opinion', post: 'head-of-unit', of: 'borrower', promisedWorkingDays: 1 },
];

const SIGNING: Record<'electronic' | 'paper' | 'both', Record<Language, string>> = {
  electronic: { th: 'กดในระบบเท่านั้น', en: 'In the system only' },
  paper: { th: 'ลงนามบนกระดาษเท่านั้น', en: 'On paper only' },
  both: { th: 'ได้ทั้งสองทาง', en: 'Either way' },
};

/** Everything an agency may decide for itself, with the value that holds until it does. */
export const SETTINGS = {
  'agency.kind': choice<AgencyKind>('agency', 'public-organisation', AGENCY_KIND_WORDS, words(
    ['ประเภทหน่วยงาน', 'ใช้เลือกชุดค่าเริ่มต้นในการเริ่มใช้ระบบ'], ['Kind of agency', 'Chooses the first values of the settings'])),
  'agency.report-post': text('agency', '', 120, words(
    ['ผู้รับแจ้งเรื่องทรัพย์สิน (ชื่อตำแหน่งหรืองาน)', 'แสดงแก่ผู้ที่สแกนป้ายโดยไม่เข้าสู่ระบบ ไม่ใส่ชื่อบุคคล เว้นว่างไว้ ระบบใช้ชื่อหน่วยงานที่รับผิดชอบ'], ['Who is told of property found (post or office)', 'Shown to whoever scans a label without signing in; no name of a person. If left empty: the unit responsible'])),
  'agency.report-mail': text('agency', '', 120, words(
    ['อีเมลรับแจ้งเรื่องทรัพย์สิน', 'แสดงแก่ผู้ที่สแกนป้ายโดยไม่เข้าสู่ระบบ เว้นว่างไว้ ระบบไม่แสดง'], ['Mail address for property found', 'Shown to whoever scans a label without signing in; if left empty: none is shown'])),
  'paper.agency-name': text('paper', '', 200, words(
    ['ชื่อหน่วยงานบนหัวกระดาษ', 'เว้นว่างไว้ ระบบใช้ชื่อหน่วยงานระดับบนสุด'], ['Agency name on papers', 'If left empty: the name of the unit at the top'])),
  'paper.written-at': text('paper', '', 200, words(
    ['เขียนที่', 'สถานที่ที่พิมพ์ในช่อง “เขียนที่” เว้นว่างไว้ ระบบใช้ชื่อหน่วยงาน'], ['Written at', 'Printed on slips; if left empty: the name of the agency'])),
  'paper.phone': text('paper', '', 60, words(
    ['โทรศัพท์ของงานพัสดุ', 'แสดงแก่ผู้พบเห็นทรัพย์สินที่สแกนป้าย เว้นว่างไว้ ระบบไม่แสดง'], ['Phone of the supply office', 'Shown to finders who scan a label; if left empty: none is shown'])),
  'paper.emblem': {
    group: 'paper', kind: 'emblem', initial: '', min: 0, max: 36, ...words(
      ['ตราหน่วยงาน', 'พิมพ์บนหัวกระดาษ ป้าย และหัวหน้าจอ เอกสารที่อนุมัติแล้วคงตราเดิม'], ['Emblem of the agency', 'On papers, labels and at the top of the screen; decided papers keep the emblem they had']),
  } satisfies SettingSpec<string> as SettingSpec<string>,
  'paper.thai-digits': flag('paper', true, words(
    ['ใช้เลขไทยบนเอกสาร', 'หน้าจอใช้เลขอารบิกเสมอ'], ['Thai digits on papers', 'Screens always use Arabic digits'])),
  'paper.arabic-digits': {
    group: 'paper', kind: 'several', initial: [], min: 0, max: 40, options: PAPER_DOCUMENTS, ...words(
      ['เอกสารที่ใช้เลขอารบิก', 'ฉบับที่ไม่ได้เลือก ใช้เลขตามข้อ “ใช้เลขไทยบนเอกสาร”'], ['Papers with Arabic digits', 'All others as “Thai digits on papers” says']),
  } satisfies SettingSpec<PaperDocument[]> as SettingSpec<PaperDocument[]>,
  'paper.slip-number': text('paper', 'ย. {number}/{year}', 60, words(
    ['รูปแบบเลขที่ใบยืม', '{number} คือเลขลำดับ {year} คือปีงบประมาณ เช่น ย. {number}/{year} พิมพ์เป็น ย. 12/2570 ใส่ {unit} ด้วย จะนับแยกตามหน่วยงาน'], ['Slip number template', '{number} counts, {year} is the fiscal year (B.E.): ย. {number}/{year} prints ย. 12/2570. With {unit} each unit counts for itself'])),
  'paper.slip-first-number': whole('paper', 1, [1, 999_999], words(
    ['เลขที่ใบยืมแรกของปี', 'ใช้เมื่อเริ่มใช้ระบบกลางปีต่อจากเล่มเดิม'], ['First slip number of the year', 'To go on from the old book in mid-year'])),
  'lending.longest-days': whole('lending', 90, [1, 366], words(
    ['ยืมได้นานที่สุด (วัน)', 'คำขอที่ยาวกว่านี้ส่งไม่ได้ เว้นแต่มีคำสั่งยกเว้น'], ['Longest loan (days)', 'Longer requests cannot be sent without an exception order'])),
  'lending.notice-days': whole('lending', 0, [0, 30], words(
    ['ขอล่วงหน้าอย่างน้อย (วันทำการ)', '0 คือขอใช้วันนี้ได้ ที่เคาน์เตอร์เจ้าหน้าที่พัสดุทำรายการแทนให้ได้เสมอ'], ['Asked for at least (working days) before', '0: may be wanted today. At the counter a storekeeper may always fill it in for somebody'])),
  'lending.class-terms': {
    group: 'lending', kind: 'terms', initial: [], min: 0, max: 30, ...words(
      ['ยืมได้นานที่สุดและขอล่วงหน้า แยกตามประเภทพัสดุ', 'ประเภทที่ไม่อยู่ในรายการใช้ค่าของหน่วยงานข้างต้น'], ['Longest loan and notice by class', 'Classes that are not listed keep the values of the agency above']),
  } satisfies SettingSpec<ClassTerms[]> as SettingSpec<ClassTerms[]>,
  'lending.grace-days': whole('lending', 2, [0, 30], words(
    ['รอผู้ยืมมารับของ (วันทำการ)', 'นับจากวันแรกที่ขอยืมหรือวันอนุมัติ แล้วแต่วันใดหลังกว่า'], ['Held for collection (working days)', 'From the first day of the loan or the approval, whichever is later'])),
  'lending.approval-promised-days': whole('lending', 1, [0, 30], words(
    ['ผู้อนุมัติจะพิจารณาภายใน (วันทำการ)', 'เวลาที่แจ้งผู้ยืมของหน่วยงาน ไม่ใช่ของตัวบุคคล'], ['Promised time to decide (working days)', "The agency's time, shown to borrowers"])),
  'lending.signing': choice<'electronic' | 'paper' | 'both'>('lending', 'both', SIGNING, words(
    ['การลงนามอนุมัติ', 'กดอนุมัติในระบบ ลงนามบนกระดาษ หรือใช้ได้ทั้งสองทาง'], ['How approvals are signed', 'In the system, on paper, or either'])),
  'lending.opinions': {
    group: 'lending', kind: 'opinions', initial: DEFAULT_OPINIONS, min: 0, max: 30, ...words(
      ['แจ้งหรือขอความเห็นใครก่อนอนุมัติ', 'ขั้นอนุมัติสุดท้ายเป็นไปตามข้อ 208 เสมอ'], ['Who is told or asked first', 'The final approval always follows clause 208']),
  } satisfies SettingSpec<OpinionRule[]> as SettingSpec<OpinionRule[]>,
  'counter.opens-at': text('counter', '08:30', 5, words(
    ['คลังเปิด (เวลา)', 'ใช้กับคลังที่ไม่ได้ตั้งเวลาไว้เอง'], ['Stores open at', 'For stores without hours of their own'])),
  'counter.closes-at': text('counter', '16:30', 5, words(
    ['คลังปิด (เวลา)', 'ใช้กับคลังที่ไม่ได้ตั้งเวลาไว้เอง'], ['Stores close at', 'For stores without hours of their own'])),
  'counter.earlier-receipt-days': whole('counter', 5, [0, 15], words(
    ['บันทึกรับคืนย้อนหลังได้ (วันทำการ)', 'ต้องระบุเหตุผล และเก็บเวลาไว้ทั้งสองเวลา'], ['Return recorded late, at most (working days)', 'With a reason; both times are kept'])),
  'counter.ratify-days': whole('counter', 1, [1, 10], words(
    ['ให้สัตยาบันการส่งมอบเร่งด่วนภายใน (วันทำการ)', 'เลยกำหนดแล้วเป็นประเด็นตรวจสอบ'], ['Emergency hand-overs ratified within (working days)', 'After that it is a finding'])),
  'watch.sighting-answer-days': whole('watch', 3, [1, 30], words(
    ['เจ้าหน้าที่พัสดุตอบเรื่องพบเห็นภายใน (วันทำการ)', 'เลยกำหนดแล้วเป็นประเด็นตรวจสอบ'], ['Answer to a sighting (working days)', 'After that it is a finding'])),
  'watch.claim-answer-days': whole('watch', 2, [1, 10], words(
    ['ตรวจรับเมื่อผู้ยืมแจ้งคืน ภายใน (วันทำการ)', 'เลยกำหนดแล้วถามเจ้าหน้าที่พัสดุ ไม่ถามผู้ยืม'], ['Look at a reported return within (working days)', 'After that the storekeeper is asked, not the borrower'])),
  'watch.overdue-tiers': text('watch', '1/7/30/90', 40, words(
    ['แจ้งผู้ตรวจสอบเมื่อเลยกำหนดคืน (วัน)', 'จำนวนวันจากน้อยไปมาก คั่นด้วย / เช่น 1/7/30/90'], ['Tell the auditor when overdue by (days)', 'Days in rising order, separated by /, such as 1/7/30/90'])),
  'watch.chase-days': whole('watch', 7, [1, 7], words(
    ['ทวงถามภายใน (วัน)', 'ข้อ 211 ให้ไม่เกิน 7 วันนับแต่วันครบกำหนด หน่วยงานกำหนดให้เร็วกว่าได้'],
    ['Chase within (days)', 'Clause 211 allows no more than 7, the day of the due not counted; the agency may set fewer'])),
  'watch.chase-ladder': text('watch', '-3/0/1/3/7/30', 40, words(
    ['บันไดทวงถาม (วันจากกำหนดคืน)', 'ก่อนกำหนด/วันครบกำหนด/ทวงผู้ยืม/แจ้งหัวหน้าผู้ยืม/หัวหน้าเจ้าหน้าที่/หัวหน้าหน่วยงาน เช่น -3/0/1/3/7/30 ทวงผู้ยืมไม่เกินวันที่ 7 (ข้อ 211)'],
    ['Ladder of chasing (days from the due)', 'Before/on the due/borrower/their head/head of supply officers/head of agency, such as -3/0/1/3/7/30; the borrower by day\u00a07 (clause\u00a0211)'])),
  'notices.digest-at': text('notices', '08:00', 5, words(
    ['ส่งสรุปประจำวันและเตือนกำหนดคืนตั้งแต่เวลา', 'เรื่องด่วนส่งทันที เรื่องที่รอได้รวมส่งวันละครั้งหลังเวลานี้'],
    ['Daily summary and due reminders from', 'Urgent matters go at once; what can wait goes once a day after this time'])),
  'notices.log-days': whole('notices', 90, [7, 3650], words(
    ['เก็บบันทึกการส่งอีเมลและ LINE ไว้ (วัน)', 'เกินแล้วลบเฉพาะบันทึกการส่ง การแจ้งเตือนในระบบยังอยู่'], ['Keep the log of e-mail and LINE (days)', 'After that only the log is deleted; notices in the system stay'])),
  'people.invitation-days': whole('people', 30, [1, 180], words(
    ['บัตรเชิญใช้ได้นาน (วัน)', 'นับจากวันที่พิมพ์ บัตรที่พิมพ์ไปแล้วใช้ได้ถึงวันที่บนบัตร'], ['An invitation card opens for (days)', 'From the day it is printed; a printed card keeps the day that stands on it'])),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<K extends SettingKey> = (typeof SETTINGS)[K]['initial'];
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

const POLICY_POSTS: readonly string[] = ['head-of-unit', 'deputy-head', 'head-of-supply-officers', 'head-of-supplies-unit', 'storekeeper', 'head-of-agency'];
const RULE_FIELDS = ['borrowerKinds', 'place', 'fromSatang', 'step', 'post', 'of', 'promisedWorkingDays', 'classIds', 'unitIds'];
const MOST_IDS = 50;
const isIds = (given: unknown): boolean =>
  given === undefined || (Array.isArray(given) && given.length <= MOST_IDS && given.every((id) => typeof id === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)));

function isOpinionRule(value: unknown): value is OpinionRule {
  if (typeof value !== 'object' || value === null) return false;
  const rule = value as Record<keyof OpinionRule, unknown>;
  const isNumber = (given: unknown, max: number): boolean => Number.isInteger(given) && Number(given) >= 0 && Number(given) <= max;
  const kinds = rule.borrowerKinds;
  return Object.keys(rule).every((key) => RULE_FIELDS.includes(key)) && isIds(rule.classIds) && isIds(rule.unitIds) && Array.isArray(kinds) && kinds.length > 0 && kinds.every((kind) => ['employee', 'agency', 'outsider'].includes(String(kind)))
    && ['inside', 'outside', 'any'].includes(String(rule.place)) && ['told', 'opinion'].includes(String(rule.step)) && POLICY_POSTS.includes(String(rule.post))
    && ['borrower', 'responsible', 'agency'].includes(String(rule.of)) && isNumber(rule.fromSatang, 1e13) && isNumber(rule.promisedWorkingDays, 30);
}

const isWholeOrNull = (given: unknown, min: number, max: number): boolean => given === null || (Number.isInteger(given) && Number(given) >= min && Number(given) <= max);

function isClassTerms(value: unknown): value is ClassTerms {
  if (typeof value !== 'object' || value === null) return false;
  const { classIds, longestDays, noticeDays, ...more } = value as Record<keyof ClassTerms, unknown>;
  const saysSomething = longestDays !== null || noticeDays !== null;
  return Object.keys(more).length === 0 && Array.isArray(classIds) && classIds.length > 0 && isIds(classIds) && saysSomething
    && isWholeOrNull(longestDays, 1, 366) && isWholeOrNull(noticeDays, 0, 30);
}

/** Each class stands in one of them only: two longest loans for one thing would be none. */
function areClassTerms(value: unknown, most: number): boolean {
  if (!Array.isArray(value) || value.length > most || !value.every(isClassTerms)) return false;
  const classIds = value.flatMap((terms) => terms.classIds);
  return new Set(classIds).size === classIds.length;
}

/** Whether a value may stand under this key. */
export function isSettingValue(key: SettingKey, value: unknown): boolean {
  const { kind, min, max, options }: SettingSpec<unknown> = SETTINGS[key];
  if (kind === 'flag') return typeof value === 'boolean';
  if (kind === 'whole') return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  if (kind === 'choice') return typeof value === 'string' && Object.hasOwn(options ?? {}, value);
  if (kind === 'several') return Array.isArray(value) && new Set(value).size === value.length && value.every((one) => typeof one === 'string' && Object.hasOwn(options ?? {}, one));
  if (kind === 'opinions') return Array.isArray(value) && value.length <= max && value.every(isOpinionRule);
  if (kind === 'terms') return areClassTerms(value, max);
  return typeof value === 'string' && value.length <= max && isTextOf(key, value);
}

function isTextOf(key: SettingKey, value: string): boolean {
  if (key === 'paper.emblem') return value === '' || isIds([value]);
  if (key === 'watch.chase-ladder') return ladderDays(value).length > 0;
  if (key === 'watch.overdue-tiers') return tiersOf(value).length > 0;
  if (key === 'agency.report-mail') return value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
  if (key === 'paper.slip-number') return value.includes('{number}') && value.includes('{year}') && !value.trim().startsWith(OUTAGE_SERIES);
  return /^(counter|notices)\..*-at$/.test(key) ? /^([01]\d|2[0-3]):[0-5]\d$/.test(value) : true;
}

/** Days of `1/7/30/90` in rising order; none when the text is not such a list. */
export function tiersOf(text: string): number[] {
  const days = text.split('/').map((part) => (/^[1-9]\d{0,2}$/.test(part) ? Number(part) : 0));
  return days.every((day, i) => day > (days[i - 1] ?? 0)) ? days : [];
}
