import { bangkokDate } from '../../shared/calendar.js';
import { drawFooters } from '../form/letterhead.js';
import { drawAddress, drawMemoHead, drawMemoParagraph, drawMemoSignature } from '../form/memo-form.js';
import { type Column, drawTable } from '../form/pdf-table.js';
import type { PaperImages } from '../paper-facts.js';
import { capacityText, digitsOf, longDate } from '../paper-words.js';
import { Paper } from '../pdf.js';
import type { ChaseMemoFacts, EarlierChase } from './chase-memo.facts.js';

const COLUMNS: Column[] = [
  { heading: 'ลำดับ', width: 40, align: 'center' },
  { heading: 'รายการ', width: 235.28 },
  { heading: 'เลขครุภัณฑ์', width: 140 },
  { heading: 'จำนวน', width: 80, align: 'center' },
];
const DENSITY = { size: 11, leading: 16, pad: 2.5 };

const dayOf = (instant: string): string => longDate(bangkokDate(instant));

export const subjectOf = ({ nth }: Pick<ChaseMemoFacts, 'nth'>): string => `ติดตามทวงคืนพัสดุที่ยืม ครั้งที่ ${nth}`;

function earlierText({ nth, by, memoNumber, recordedAt, deliveredAt }: EarlierChase): string {
  const arrived = deliveredAt ? `ถึงท่านเมื่อวันที่ ${dayOf(deliveredAt)}` : `ส่งเมื่อวันที่ ${dayOf(recordedAt)}`;
  return [`ครั้งที่ ${nth} ทาง${by}`, memoNumber ? `ที่ ${memoNumber}` : '', arrived].filter(Boolean).join(' ');
}

/** What was borrowed and when it was due; how late; what was done; what is asked, and under which clause. */
function paragraphsOf(facts: ChaseMemoFacts): { before: string[]; after: string[] } {
  const before = [
    `ตามที่ท่านได้ยืมพัสดุตามใบยืมเลขที่ ${facts.slipNumber} รับของเมื่อวันที่ ${dayOf(facts.handedOverAt)} เพื่อ${facts.purpose} กำหนดส่งคืนภายในวันที่ ${dayOf(facts.dueAt)} นั้น`,
    `บัดนี้เลยกำหนดส่งคืนแล้ว ${facts.daysLate} วัน (นับถึงวันที่ ${dayOf(facts.draftedAt)}) ยังไม่ได้รับคืนพัสดุ ดังนี้`,
  ];
  const chased = facts.earlier.length > 0 ? [`ทั้งนี้ ได้ติดตามทวงถามมาแล้ว ${facts.earlier.length} ครั้ง คือ ${facts.earlier.map(earlierText).join(' และ ')}`] : [];
  const asked = `อาศัยหน้าที่ของผู้ให้ยืมตามระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ข้อ 211 จึงขอให้ท่านส่งคืนพัสดุข้างต้นในสภาพใช้การได้ ณ ${facts.storeName} ภายในวันที่ ${longDate(facts.returnBy)} `
    + 'หากพัสดุชำรุด ใช้การไม่ได้ หรือสูญหาย โปรดแจ้งให้ทราบเป็นหนังสือภายในวันเดียวกัน เพื่อดำเนินการตามข้อ 209 หากส่งคืนแล้วขออภัยมา ณ โอกาสนี้ และโปรดแจ้งวันที่ส่งคืนในระบบ';
  return { before, after: [...chased, asked, 'จึงเรียนมาเพื่อโปรดดำเนินการ'] };
}

function signatureOf({ signer: { name, authority } }: ChaseMemoFacts): string[] {
  const capacity = capacityText(authority);
  return [`(${name ?? '                                                  '})`, ...(capacity ? [capacity] : [authority.postTitle])];
}

/** Draws the memo (บันทึกข้อความ) that chases what was lent, as PDF. Same facts, same bytes. */
export async function renderChaseMemo(facts: ChaseMemoFacts, images: PaperImages = {}): Promise<Buffer> {
  const digits = digitsOf(facts);
  const subject = subjectOf(facts);
  const paper = new Paper({ title: `${subject} ใบยืม ${facts.slipNumber}`, createdAt: facts.draftedAt, margins: { top: 42, right: 50, bottom: 50, left: 50 } });
  const nextPage = () => paper.addPage();
  drawMemoHead(paper, {
    letterhead: facts.letterhead.phone ? { ...facts.letterhead, phone: digits(facts.letterhead.phone) } : facts.letterhead, title: facts.borrowerKind === 'employee' ? 'บันทึกข้อความ' : 'หนังสือติดตามทวงคืนพัสดุ', number: digits(facts.memoNumber ?? ''),
    writtenOn: facts.memoOn ? digits(longDate(facts.memoOn)) : '', subject: digits(subject),
  }, images);
  drawAddress(paper, 'เรียน', [facts.to.name, facts.to.position, facts.organisation].filter(Boolean).join(' '));
  if (facts.through) drawAddress(paper, 'ผ่าน', facts.through);
  paper.y += 6;
  const { before, after } = paragraphsOf(facts);
  for (const text of before) drawMemoParagraph(paper, digits(text), nextPage);
  const rows = facts.things.map(({ description, number, quantity, unitWord }, at) => [digits(`${at + 1}`), description, number ?? '–', `${digits(String(quantity))} ${unitWord}`]);
  drawTable(paper, { columns: COLUMNS, rows, density: DENSITY }, nextPage);
  paper.y += 8;
  for (const text of after) drawMemoParagraph(paper, digits(text), nextPage);
  drawMemoSignature(paper, signatureOf(facts).map(digits), nextPage);
  const state = facts.memoNumber ? `ที่ ${facts.memoNumber}` : 'ร่าง รอเลขที่และวันที่จากงานสารบรรณ';
  drawFooters(paper, digits(`${subject} ใบยืมเลขที่ ${facts.slipNumber} (${state})`), (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
