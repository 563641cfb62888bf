import { drawHeadOfPaper } from '../form/letterhead.js';
import { type Column, drawTable } from '../form/pdf-table.js';
import { drawSignatures, type SignatureRows, signaturesHeight, SIGNATURE_STYLE } from '../form/signature-block.js';
import { drawBody } from '../loan-slip/slip-body.js';
import type { SlipLayout } from '../loan-slip/slip-layout.js';
import { opinionText } from '../loan-slip/slip-signatures.js';
import { SUBTITLE } from '../loan-slip/slip-words.js';
import type { PaperImages } from '../paper-facts.js';
import { digitsOf, instant } from '../paper-words.js';
import { type Ink, Paper } from '../pdf.js';
import type { LoanFolderFacts, LoanMemoFacts } from './loan-memo.facts.js';

const TITLE = 'บันทึกขออนุมัติยืมพัสดุ';
const COLUMNS: Column[] = [
  { heading: 'ลำดับ', width: 36, align: 'center' },
  { heading: 'รายการ', width: 195.28 },
  { heading: 'เลขครุภัณฑ์', width: 122 },
  { heading: 'จำนวน', width: 58, align: 'center' },
  { heading: 'อนุมัติ (จำนวน)', width: 84 },
];
const TEXT: Ink = { size: 10.5, leading: 16.5 };
const SIGNED = { ...SIGNATURE_STYLE, inkRow: 18 };
/** Nothing is left for an annex: the head signs what stands on the page. */
const LAYOUT: SlipLayout = {
  blanks: { size: 10.5, leading: 16.5 }, freeText: Number.POSITIVE_INFINITY, table: { size: 9.5, leading: 13.4, pad: 4 }, signatures: SIGNED, opinions: Number.POSITIVE_INFINITY,
};
const CHOICES = ['( ) อนุมัติทุกรายการตามที่ขอ', '( ) อนุมัติตามจำนวนที่เขียนในตาราง', '( ) ไม่อนุมัติ   ( ) ส่งกลับแก้ไข   เพราะ ................................................................'];

const footOf = ({ slip }: LoanMemoFacts): string => `${TITLE} ตามคำขอเลขที่ ${slip.number} รหัส ${slip.verificationCode}`;

/** Room for each opinion that is still awaited, then for the one lawful approval. */
function signatureRows({ slip, rule }: LoanMemoFacts): SignatureRows {
  const given = slip.opinions.filter((one) => one.outcome !== 'awaited');
  const opinions = slip.opinions.filter((one) => one.outcome === 'awaited').map(({ postTitle }) =>
    [{ heading: 'ความเห็น   ( ) เห็นควร   ( ) ไม่เห็นควร', text: ['................................................................'], ink: { role: 'ผู้ให้ความเห็น', position: postTitle } }]);
  const postTitle = slip.approval.form === 'ink' ? slip.approval.postTitle : slip.addressedTo;
  return [
    ...(given.length > 0 ? [[{ heading: 'ความเห็น', text: given.map(opinionText) }]] : []), ...opinions,
    [{ heading: `การอนุมัติ ตาม${rule}`, text: CHOICES, ink: { role: 'ผู้อนุมัติ', position: postTitle } }],
  ];
}

function drawMemo(paper: Paper, facts: LoanMemoFacts, images: PaperImages): void {
  const { slip } = facts;
  const digits = digitsOf(slip);
  const nextPage = () => paper.addPage();
  drawHeadOfPaper(paper, { ...slip, title: TITLE, subtitle: SUBTITLE[slip.borrower.kind] }, images);
  drawBody(paper, slip, LAYOUT);
  const rows = slip.lines.map(({ description, accessories, number, quantity, unitWord }, at) =>
    [digits(`${at + 1}`), [description, accessories ? `(${accessories})` : ''].filter(Boolean).join(' '), number ?? '–', `${digits(String(quantity))} ${unitWord}`, '']);
  drawTable(paper, { columns: COLUMNS, rows, density: LAYOUT.table }, nextPage);
  const asked = digits(`${slip.addressedTo} เป็นผู้มีอำนาจอนุมัติตามระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ${facts.rule} จึงเรียนมาเพื่อโปรดพิจารณา`);
  const note = digits(`พิมพ์เมื่อ ${instant(facts.printedAt)} เมื่อลงนามและลงวันที่แล้ว ให้ผู้บันทึกสแกนรหัสมุมขวาบน แล้วถ่ายภาพหน้าที่ลงนาม วันที่ลงนามต้องไม่ก่อนวันที่พิมพ์`);
  const signatures = signatureRows(facts).map((row) => row.map((block) => ({ ...block, heading: digits(block.heading), ...('text' in block && block.text ? { text: block.text.map(digits) } : {}) })));
  const height = paper.heightOf(asked, paper.width, TEXT) + signaturesHeight(paper, signatures, SIGNED) + 14 * signatures.length + paper.heightOf(note, paper.width, { size: 8.5 }) + 24;
  if (paper.y + height > paper.bottom) nextPage();
  paper.y = paper.write(asked, paper.left, paper.y + 8, paper.width, TEXT) + 6;
  drawSignatures(paper, signatures, 14, SIGNED);
  paper.y = paper.write(note, paper.left, paper.y + 6, paper.width, { size: 8.5, colour: '#444' });
}

/** Each page says of which memo it is, and which page of it. */
function drawFoots(paper: Paper, memos: LoanMemoFacts[], firstPages: number[]): void {
  paper.onEachPage((page, pages) => {
    const at = firstPages.findLastIndex((first) => first <= page);
    const memo = memos[at];
    if (!memo) return;
    const [first, last] = [firstPages[at] ?? 1, (firstPages[at + 1] ?? pages + 1) - 1];
    const digits = digitsOf(memo.slip);
    const [y, ink] = [paper.bottom + 8, { size: 8, colour: '#444' }];
    paper.rule(paper.left, y - 3, paper.right, y - 3);
    paper.write(footOf(memo), paper.left, y, paper.width - 70, ink);
    paper.write(digits(`หน้า ${page - first + 1}/${last - first + 1}`), paper.right - 70, y, 70, { ...ink, align: 'right' });
  });
}

/** Draws the memos of a folder as one PDF. Same facts, same bytes. */
export async function renderLoanFolder({ memos }: LoanFolderFacts, images: PaperImages = {}): Promise<Buffer> {
  const [memo] = memos;
  if (!memo) throw new Error('A folder without a memo is not printed');
  const title = memos.length === 1 ? `${TITLE} ${memo.slip.number}` : `เสนอแฟ้ม ${memos.length} เรื่อง`;
  const paper = new Paper({ title, createdAt: memos.map((one) => one.printedAt).sort().at(-1) ?? memo.printedAt });
  const firstPages: number[] = [];
  memos.forEach((one, at) => {
    if (at > 0) paper.addPage();
    firstPages.push(paper.doc.bufferedPageRange().count);
    drawMemo(paper, one, images);
  });
  drawFoots(paper, memos, firstPages);
  return paper.finish();
}
