import type { FindingEvidence, FindingFacts } from '../api/findings.js';
import { formatDay, formatInstant } from '../calendar-formats.js';
import { unbroken, whole } from '../thai/whole.js';
import type { FindingClosing, FindingRule, Language } from '../vocab.js';

type Both = Record<Language, string>;

/** What the rule looks for, in words: the title of a finding. */
export const RULE_TITLES: Record<FindingRule, Both> = {
  R01: { th: 'ออกไปโดยไม่พบการอนุมัติ', en: 'Out without an approval' },
  R02: { th: 'ผู้อนุมัติไม่มีอำนาจตามที่บันทึกไว้', en: 'Approver without recorded authority' },
  R03: { th: 'คนเดียวทำหน้าที่ที่ต้องแยกกัน', en: 'One person held duties to be kept apart' },
  R04: { th: 'เลยกำหนดคืน', en: 'Overdue' },
  R05: { th: 'ไม่พบการทวงถามภายในกำหนด', en: 'Not chased in time' },
  R13: { th: 'ถึงวันพ้นจากหน้าที่แล้วยังไม่ส่งคืน', en: 'Not handed back on leaving' },
};

/** Sentences by rule and breach. `{fact}` is filled from the finding; nobody's name stands in it. */
const SENTENCES: Record<string, Both> = {
  'R01.not-regularised': { th: 'ยอดยกมา อยู่กับผู้ยืมตั้งแต่ {handedOverAt} เกิน 30 วันแล้วยังไม่คืนและยังไม่มีการอนุมัติ', en: 'Opening balance, out since {handedOverAt}: after 30 days neither returned nor approved' },
  'R01.not-ratified': { th: 'ส่งมอบเร่งด่วนเมื่อ {handedOverAt} และไม่ได้รับสัตยาบันภายในกำหนด', en: 'Handed over in an emergency on {handedOverAt} and not ratified in time' },
  'R01.ratification-refused': { th: 'ส่งมอบเร่งด่วนเมื่อ {handedOverAt} และผู้มีอำนาจไม่ให้สัตยาบัน', en: 'Handed over in an emergency on {handedOverAt}; the lawful approver refused to ratify it' },
  'R01.no-approval': { th: 'ส่งมอบเมื่อ {handedOverAt} โดยไม่พบการอนุมัติ', en: 'Handed over on {handedOverAt}; no approval was found' },
  'R01.approved-after': { th: 'ส่งมอบเมื่อ {handedOverAt} ก่อนมีการอนุมัติ', en: 'Handed over on {handedOverAt}, before it was approved' },
  'R01.objected': { th: 'ส่งมอบเมื่อ {handedOverAt} ตามการอนุมัติบนกระดาษที่ผู้ลงนามคัดค้านว่าไม่ใช่ของตน', en: 'Handed over on {handedOverAt} under a paper approval that its signer objects to' },
  'R01.borrower': { th: 'ส่งมอบเมื่อ {handedOverAt} ให้ผู้ยืมที่ไม่ตรงกับที่อนุมัติ', en: 'Handed over on {handedOverAt} to a borrower other than the approved one' },
  'R01.place': { th: 'ส่งมอบเมื่อ {handedOverAt} เพื่อใช้ในสถานที่ที่ไม่ตรงกับที่อนุมัติ', en: 'Handed over on {handedOverAt} for a place other than the approved one' },
  'R01.period': { th: 'ส่งมอบเมื่อ {handedOverAt} นอกช่วงเวลาที่อนุมัติ', en: 'Handed over on {handedOverAt}, outside the approved period' },
  'R01.thing': { th: 'ของที่ส่งมอบเมื่อ {handedOverAt} ไม่ตรงกับที่อนุมัติและไม่ใช่ของชนิดเดียวกันในมูลค่าไม่เกินกัน', en: 'What was handed over on {handedOverAt} is neither the approved thing nor its like' },
  'R01.quantity': { th: 'ส่งมอบเมื่อ {handedOverAt} เกินจำนวนที่อนุมัติ', en: 'More was handed over on {handedOverAt} than approved' },
  'R01.unknown': { th: 'มีผู้พบเห็นที่ {placeName} เมื่อ {seenAt} ทั้งที่ควรอยู่ที่ {storeName} และคลังตอบว่าไม่ทราบ', en: 'Seen at {placeName} on {seenAt}; it should be in {storeName}, and the store does not know why' },
  'R01.unanswered': { th: 'มีผู้พบเห็นที่ {placeName} เมื่อ {seenAt} ทั้งที่ควรอยู่ที่ {storeName} และคลังยังไม่ตอบภายในกำหนด', en: 'Seen at {placeName} on {seenAt}; it should be in {storeName}, and the store has not answered in time' },
  'R02.no-post': { th: 'ไม่พบคำสั่งแต่งตั้งหรือคำสั่งมอบอำนาจที่มีผลในวันอนุมัติ', en: 'No post or order in force on the day of the approval was found' },
  'R02.beyond-order': { th: 'มีคำสั่งมอบอำนาจ แต่การอนุมัตินี้เกินขอบเขตหรือวงเงินของคำสั่ง', en: 'There is an order, but this approval goes beyond its scope or ceiling' },
  'R03.borrow+approve': { th: 'ผู้ยืมกับผู้อนุมัติเป็นคนเดียวกัน', en: 'The borrower and the approver are one person' },
  'R03.borrow+hand-over': { th: 'ผู้ยืมกับผู้ส่งมอบเป็นคนเดียวกัน', en: 'The borrower and whoever handed over are one person' },
  'R03.borrow+take-back': { th: 'ผู้ยืมกับผู้รับคืนเป็นคนเดียวกัน', en: 'The borrower and whoever took it back are one person' },
  'R03.approve+hand-over': { th: 'ผู้อนุมัติกับผู้ส่งมอบเป็นคนเดียวกัน', en: 'The approver and whoever handed over are one person' },
  'R03.approve+take-back': { th: 'ผู้อนุมัติกับผู้รับคืนเป็นคนเดียวกัน', en: 'The approver and whoever took it back are one person' },
  'R03.borrow+record': { th: 'ผู้ยืมกับผู้บันทึกการอนุมัติบนกระดาษเป็นคนเดียวกัน', en: 'The borrower and whoever recorded the paper approval are one person' },
  'R03.approve+record': { th: 'ผู้อนุมัติกับผู้บันทึกการอนุมัติบนกระดาษเป็นคนเดียวกัน', en: 'The approver and whoever recorded the paper approval are one person' },
  'R03.record+hand-over': { th: 'ผู้บันทึกการอนุมัติบนกระดาษกับผู้ส่งมอบเป็นคนเดียวกัน', en: 'Whoever recorded the paper approval also handed over' },
  'R03.record+take-back': { th: 'ผู้บันทึกการอนุมัติบนกระดาษกับผู้รับคืนเป็นคนเดียวกัน', en: 'Whoever recorded the paper approval also took it back' },
  R04: { th: 'เลยกำหนด {dueAt} มาแล้วอย่างน้อย {tier} วัน ยังไม่คืน {linesOut} รายการ', en: 'Due {dueAt}, overdue by {tier} days or more; still out: {linesOut}' },
  'R13.custody': { th: 'ผู้รับผิดชอบประจำพ้นจากหน้าที่ {leavingOn} และยังไม่ได้บันทึกการส่งคืน', en: 'Its holder left on {leavingOn}, and nothing says that it was given back' },
  'R13.request': { th: 'ผู้ยืมพ้นจากหน้าที่ {leavingOn} และยังไม่ได้บันทึกการส่งคืน', en: 'The borrower left on {leavingOn}, and nothing says that it was returned' },
  R05: { th: 'ครบกำหนด {dueAt} ไม่พบการทวงถามที่ส่งถึงผู้ยืมภายใน {chaseByOn}', en: 'Due {dueAt}; nothing reached the borrower by {chaseByOn}' },
};

const EVIDENCE: Record<string, Both> = {
  'handed-over': { th: 'ส่งมอบ จำนวน {quantity} กำหนดคืน {dueAt}', en: 'Handed over: {quantity}, due {dueAt}' },
  approved: { th: 'อนุมัติ', en: 'Approved' },
  seen: { th: 'พบเห็นที่ {placeName}', en: 'Seen at {placeName}' },
  asked: { th: 'ถามคลังพัสดุ ขอคำตอบภายใน {answerByOn}', en: 'The store was asked, to answer by {answerByOn}' },
  answered: { th: 'คลังพัสดุตอบว่าไม่ทราบ', en: 'The store did not know' },
  order: { th: 'บันทึกคำสั่งเลขที่ {number}', en: 'Order no. {number} was recorded' },
  borrow: { th: 'ยื่นคำขอยืม', en: 'Asked to borrow' },
  approve: { th: 'อนุมัติ', en: 'Approved' },
  record: { th: 'บันทึกการอนุมัติบนกระดาษ', en: 'Recorded the paper approval' },
  objected: { th: 'ผู้ลงนามคัดค้าน', en: 'The signer objected' },
  'hand-over': { th: 'ส่งมอบ', en: 'Handed over' },
  'take-back': { th: 'รับคืน', en: 'Took back' },
  due: { th: 'ครบกำหนดคืน', en: 'Due' },
  'still-out': { th: 'ยังไม่คืน {linesOut} รายการ', en: 'Still out: {linesOut}' },
  'chase-by': { th: 'วันสุดท้ายของการทวงถาม {on}', en: 'Last day to chase: {on}' },
  leaving: { th: 'วันพ้นจากหน้าที่ {leavingOn}', en: 'Leaving date: {leavingOn}' },
  chased: { th: 'ทวงถามถึงผู้ยืม', en: 'A chase reached the borrower' },
};

export const CLOSINGS: Record<FindingClosing, Both> = {
  explained: { th: 'มีข้อเท็จจริงอธิบายแล้ว', en: 'Explained by later facts' },
  returned: { th: 'คืนแล้ว', en: 'Returned' },
  chased: { th: 'พบการทวงถามภายในกำหนด', en: 'A chase in time was recorded' },
  'order-recorded': { th: 'มีคำสั่งที่ครอบคลุม บันทึกภายหลัง', en: 'A covering order was recorded later' },
  'exception-recorded': { th: 'มีคำสั่งยกเว้นที่ครอบคลุม', en: 'A covering exception order was recorded' },
  'facts-changed': { th: 'ข้อเท็จจริงเปลี่ยนไป', en: 'The facts changed' },
};

const SEEN_AWAY: Both = { th: 'พบนอกคลัง ยังไม่มีคำอธิบาย', en: 'Seen away from its store, not explained' };

/** A few words for a badge: what left is one thing, what was seen somewhere another. */
export const findingTitle = (rule: FindingRule, { breach }: FindingFacts, language: Language): string =>
  (breach === 'unknown' || breach === 'unanswered' ? SEEN_AWAY : RULE_TITLES[rule])[language];

/** The whole sentence of a finding in the reader's language. */
export function findingSentence(rule: FindingRule, facts: FindingFacts, language: Language): string {
  const key = [`${rule}.${String(facts['breach'] ?? facts['duties'])}`, rule].find((name) => name in SENTENCES);
  return key ? fill(SENTENCES[key]?.[language] ?? '', facts, language) : RULE_TITLES[rule][language];
}

/** One line of evidence, with its time in front. */
export function evidenceSentence({ kind, at, facts }: FindingEvidence, language: Language): string {
  const words = fill(EVIDENCE[kind]?.[language] ?? kind, facts, language);
  return at ? `${onOneLine(formatInstant(at, { language }))}\u00a0– ${words}` : words;
}

/** A day is read as one: it is not broken over two lines. */
const onOneLine = (day: string): string => day.replaceAll(' ', '\u00a0');

function fill(sentence: string, facts: FindingFacts, language: Language): string {
  return unbroken(sentence).replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (typeof fact !== 'string') return fact === null || fact === undefined ? '–' : String(fact);
    if (/At$/.test(name)) return onOneLine(formatInstant(fact, { language }));
    return /(?:On|^on)$/.test(name) ? onOneLine(formatDay(fact, { language })) : whole(fact);
  });
}
