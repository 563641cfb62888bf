import type { AuthorityCase } from '../api/access/authority.js';
import type { GuidelineFlowStep } from '../api/guideline/guidelines.js';
import { POST_WORDS } from '../labels/posts.js';
import type { FlowStepKind, FlowUnit } from './guideline-vocab.js';
import type { Language } from '../vocab.js';

export const FLOW_TITLES: Record<AuthorityCase, Record<Language, string>> = {
  inside: { th: 'ใช้ภายในหน่วยงาน', en: 'Inside' },
  outside: { th: 'ใช้ภายนอกหน่วยงาน', en: 'Outside' },
  agency: { th: 'หน่วยงานของรัฐอื่นยืม', en: 'Another agency' },
  outsider: { th: 'บุคคลภายนอกยืม', en: 'An outside person' },
};

const HEADS: Record<FlowUnit, Record<Language, string>> = {
  borrower: { th: 'หัวหน้าหน่วยของผู้ยืม', en: "The head of the borrower's unit" },
  responsible: { th: 'หัวหน้าหน่วยที่รับผิดชอบพัสดุ', en: 'The head of the unit that keeps the thing' },
  agency: { th: 'หัวหน้าหน่วยงาน', en: 'The head of agency' },
};

function postWords({ postKind, of, postTitle }: GuidelineFlowStep, language: Language): string {
  if (postTitle !== null) return postTitle;
  if (postKind === null) return '';
  return postKind === 'head-of-unit' ? HEADS[of ?? 'responsible'][language] : POST_WORDS[language][postKind];
}

type Say = (post: string) => string;

const TH: Record<FlowStepKind, Say> = {
  ask: () => 'ส่งคำขอยืม บอกเหตุผลทางราชการ สถานที่ และวันคืน',
  told: (post) => `ระบบแจ้ง${post}เพื่อทราบ`,
  opinion: (post) => `${post}ให้ความเห็น`,
  approval: (post) => `${post}อนุมัติ`,
  fetch: () => 'รับของที่คลังพัสดุ ตรวจสภาพพร้อมกัน ลงชื่อรับ',
  use: () => 'ใช้ตามงานที่ขอ ไม่ให้ผู้อื่นยืมต่อ',
  return: () => 'ส่งคืนที่คลังพัสดุภายในกำหนด ตรวจรับพร้อมกัน',
  chase: () => 'เลยกำหนดคืน เจ้าหน้าที่พัสดุทวงถาม',
};

const EN: Record<FlowStepKind, Say> = {
  ask: () => 'Send the request: official reason, place, day of return',
  told: (post) => `${post} is told`,
  opinion: (post) => `${post} gives an opinion`,
  approval: (post) => `${post} approves`,
  fetch: () => 'Fetch it at the store: look at its condition together, sign for it',
  use: () => 'Use it for the work asked for; lend it to nobody',
  return: () => 'Bring it back to the store in time; it is looked at together',
  chase: () => 'If it is late, the storekeeper chases it',
};

export const flowWords = (step: GuidelineFlowStep, language: Language): string => (language === 'th' ? TH : EN)[step.kind](postWords(step, language));

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

const DAYS: Partial<Record<FlowStepKind, Record<Language, (days: number) => string>>> = {
  opinion: { th: (n) => `ภายใน ${n} วันทำการ เลยแล้วส่งต่อโดยไม่มีความเห็น`, en: (n) => `within ${counted(n, 'working day')}, then it goes on without one` },
  approval: { th: (n) => `ภายใน ${n} วันทำการ`, en: (n) => `within ${counted(n, 'working day')}` },
  fetch: { th: (n) => `ของรอท่าน ${n} วันทำการ`, en: (n) => `kept for you ${counted(n, 'working day')}` },
  use: { th: (n) => `นานที่สุด ${n} วัน`, en: (n) => `${counted(n, 'day')} at most` },
  chase: { th: (n) => `ภายใน ${n} วัน นับแต่วันครบกำหนด`, en: (n) => `within ${counted(n, 'day')} after the due day` },
};

/** How long, under which clause, from which value: what stands small under a step. */
export function flowNotes(step: GuidelineFlowStep, language: Language): string[] {
  const days = step.days === null ? '' : step.days === 0 && step.kind !== 'fetch' ? { th: 'ภายในวันเดียวกัน', en: 'the same day' }[language] : (DAYS[step.kind]?.[language](step.days) ?? '');
  const baht = (step.fromSatang / 100).toLocaleString('en-US');
  const value = step.fromSatang === 0 ? '' : { th: `เฉพาะมูลค่าตั้งแต่ ${baht} บาท`, en: `only from ${baht} baht` }[language];
  const rule = step.rule === null ? '' : language === 'th' ? step.rule : step.rule.replace('ข้อ', 'clause');
  return [days, value, rule].filter(Boolean);
}
