import { CONDITION_WORDS } from '../../shared/labels/counter.js';
import { type Blank, drawBlanks } from '../form/form-fields.js';
import { drawFooters, drawHeadOfPaper } from '../form/letterhead.js';
import type { PaperImages, PaperPerson } from '../paper-facts.js';
import { digitsOf, instant, personText } from '../paper-words.js';
import { Paper } from '../pdf.js';
import { type Column, drawTable } from '../form/pdf-table.js';
import { drawSignatures, type SignatureBlock, signaturesHeight } from '../form/signature-block.js';
import type { ReceiptLine, ReturnReceiptFacts } from './return-receipt.facts.js';

const COLUMNS: Column[] = [
  { heading: 'ลำดับ', width: 34, align: 'center' },
  { heading: 'ใบยืมเลขที่ / ผู้ยืม', width: 100 },
  { heading: 'รายการ / เลขครุภัณฑ์', width: 190 },
  { heading: 'จำนวน', width: 52, align: 'center' },
  { heading: 'สภาพ / อุปกรณ์ / หมายเหตุ', width: 119.28 },
];
const TEXT = { size: 10, leading: 16 };

type Digits = (text: string) => string;

function rowOf(line: ReceiptLine, at: number, digits: Digits): string[] {
  const late = line.daysLate > 0 ? `เกินกำหนด ${line.daysLate} วัน` : '';
  const remarks = [CONDITION_WORDS[line.condition].th, line.accessories ? `อุปกรณ์: ${line.accessories}` : '', line.note, late];
  return [
    digits(String(at + 1)),
    `${digits(line.slipNumber)}\n${line.borrowerName}`,
    [line.description, line.number].filter(Boolean).join('\n'),
    `${digits(String(line.quantity))} ${line.unitWord}`,
    digits(remarks.filter(Boolean).join('\n')),
  ];
}

function blanksOf(facts: ReturnReceiptFacts): Blank[][] {
  const later = facts.recordedLater;
  return [
    [{ label: 'ผู้ส่งคืน', value: personText(facts.returnedBy), bold: true }],
    [{ label: 'สถานที่รับคืน', value: facts.storeName }, { label: 'รับคืนเมื่อ', value: instant(facts.receivedAt) }],
    ...(later ? [[{ label: 'บันทึกภายหลังเมื่อ', value: `${instant(later.at)} เหตุผล: ${later.reason}` }]] : []),
  ];
}

function stillOutText({ stillOut }: ReturnReceiptFacts): string {
  if (stillOut.length === 0) return 'คืนครบทุกรายการตามใบยืมข้างต้นแล้ว';
  const each = stillOut.map(({ slipNumber, pieces }) => `ใบยืมเลขที่ ${slipNumber} คงค้าง ${pieces} หน่วย`);
  return `ยังไม่ได้คืน: ${each.join(' · ')}`;
}

function signature(heading: string, { name, position }: PaperPerson, receivedAt: string): SignatureBlock {
  return { heading, signed: [name, position ? `ตำแหน่ง ${position}` : '', `เมื่อ ${instant(receivedAt)}`] };
}

function drawBottom(paper: Paper, facts: ReturnReceiptFacts, digits: Digits): void {
  const blocks = [signature('ผู้ส่งคืน', facts.returnedBy, facts.receivedAt), signature('ผู้รับคืน', facts.takenBackBy, facts.receivedAt)];
  const rows = [blocks.map((block) => ({ ...block, signed: (block.signed ?? []).map(digits) }))];
  const words = digits(stillOutText(facts));
  const height = paper.heightOf(words, paper.width, TEXT) + signaturesHeight(paper, rows) + 24;
  if (paper.y + height > paper.bottom) paper.addPage();
  paper.y = paper.write(words, paper.left, paper.y + 4, paper.width, { ...TEXT, font: 'bold' }) + 6;
  drawSignatures(paper, rows, 12);
}

/** Draws a return receipt (ใบรับคืน) as PDF. Same facts and pictures, same bytes. */
export async function renderReturnReceipt(facts: ReturnReceiptFacts, images: PaperImages = {}): Promise<Buffer> {
  const digits = digitsOf(facts);
  const named = digits(facts.number ? `ใบรับคืนพัสดุเลขที่ ${facts.number}` : 'ใบรับคืนพัสดุ');
  const paper = new Paper({ title: named, createdAt: facts.recordedLater?.at ?? facts.receivedAt });
  drawHeadOfPaper(paper, { ...facts, title: 'ใบรับคืนพัสดุ', subtitle: facts.number ? digits(`เลขที่ ${facts.number}`) : '' }, images);
  for (const row of blanksOf(facts)) {
    const blanks = row.map((blank) => ({ ...blank, value: digits(blank.value) }));
    paper.y = drawBlanks(paper, paper.left, paper.y, paper.width, blanks);
  }
  const count = digits(`ได้รับคืนพัสดุตามรายการดังต่อไปนี้ รวม ${facts.lines.length} รายการ`);
  paper.y = paper.write(count, paper.left, paper.y + 2, paper.width, TEXT) + 3;
  drawTable(paper, { columns: COLUMNS, rows: facts.lines.map((line, at) => rowOf(line, at, digits)) }, () => paper.addPage());
  drawBottom(paper, facts, digits);
  drawFooters(paper, `${named} รหัสตรวจสอบ ${facts.verificationCode}`, (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
