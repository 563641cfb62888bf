import { imageOf } from '../form/letterhead.js';
import type { PaperImages, PaperPerson } from '../paper-facts.js';
import { capacityText, digitsOf, instant, shortDate } from '../paper-words.js';
import type { SignatureBlock, SignatureRows } from '../form/signature-block.js';
import type { LoanSlipFacts, SlipApproval, SlipOpinion } from './loan-slip.facts.js';
import { handoverBlocks } from './slip-handover-blocks.js';
import { returnBlocks } from './slip-return-blocks.js';
import { OPINION } from './slip-words.js';

/** More opinions, or more words in all, stand whole in the annex. */
const OPINION_WORDS = 160;
const OPINIONS_ON_PAGE_ONE = 3;

const posted = ({ name, position }: PaperPerson): string => [name, position ? `ตำแหน่ง ${position}` : ''].filter(Boolean).join(' ');

function borrowerBlock({ borrower, signedByBorrowerAt }: LoanSlipFacts): SignatureBlock {
  const heading = 'ผู้ยืม';
  const { name, position } = borrower.person;
  if (!signedByBorrowerAt) return { heading, ink: { role: 'ผู้ยืม', name, ...(position ? { position } : {}) } };
  return {
    heading,
    signed: ['ยื่นคำขอด้วยวิธีการทางอิเล็กทรอนิกส์', `โดย ${name}`, position ? `ตำแหน่ง ${position}` : '', `เมื่อ ${instant(signedByBorrowerAt)}`],
  };
}

/** One opinion as a sentence, whole. */
export function opinionText({ postTitle, outcome, words, by, authority, at, paper }: SlipOpinion): string {
  const who = by ? `โดย ${by.name} ${authority ? capacityText(authority) : ''}`.trim() : '';
  const when = at ? `เมื่อ ${instant(at)}` : '';
  const recorded = paper ? `บนกระดาษ ลงวันที่ ${shortDate(paper.signedOn)} บันทึกโดย ${paper.recordedBy} ${when}` : when;
  return [`${postTitle}: ${OPINION[outcome]}`, words, who, recorded].filter(Boolean).join(' ');
}

export const areOpinionsLong = ({ opinions }: LoanSlipFacts): boolean =>
  opinions.length > OPINIONS_ON_PAGE_ONE || opinions.reduce((sum, { words }) => sum + (words?.length ?? 0), 0) > OPINION_WORDS;

function opinionBlocks(facts: LoanSlipFacts, most: number): SignatureBlock[] {
  if (facts.opinions.length === 0) return [];
  if (!areOpinionsLong(facts)) return [{ heading: 'ความเห็น', text: facts.opinions.map(opinionText) }];
  const short = facts.opinions.slice(0, most).map(({ postTitle, outcome }) => `${postTitle}: ${OPINION[outcome]}`);
  return [{ heading: 'ความเห็น', text: [...short, '(ความเห็นเต็มอยู่ในรายละเอียดแนบท้าย)'] }];
}

function electronic(approval: Extract<SlipApproval, { form: 'electronic' }>, code: string): string[] {
  return [
    `อนุมัติด้วยวิธีการทางอิเล็กทรอนิกส์ โดย ${posted(approval.by)}`,
    capacityText(approval.authority),
    `เมื่อ ${instant(approval.at)}`,
    `รหัสตรวจสอบ ${code}`,
  ];
}

function onPaper(approval: Extract<SlipApproval, { form: 'paper' }>): string[] {
  return [
    `อนุมัติบนกระดาษ โดย ${posted(approval.by)}`,
    capacityText(approval.authority),
    `ลงวันที่ ${shortDate(approval.signedOn)}`,
    `บันทึกโดย ${approval.recordedBy.name} เมื่อ ${instant(approval.recordedAt)}`,
  ];
}

function refused({ by, authority, at, reason }: Extract<SlipApproval, { form: 'refused' }>): string[] {
  return ['ไม่ให้สัตยาบัน – ให้ส่งคืนทันที', `โดย ${posted(by)}`, capacityText(authority), `เมื่อ ${instant(at)}`, `เหตุผล: ${reason}`];
}

function approvalBlock({ approval, verificationCode, emergency }: LoanSlipFacts): SignatureBlock {
  const heading = emergency ? 'การให้สัตยาบัน (ส่งมอบเร่งด่วนก่อนอนุมัติ)' : 'การอนุมัติ';
  if (approval.form === 'awaited') return { heading, signed: ['ส่งมอบเร่งด่วน รอให้สัตยาบัน', `โดย ${approval.postTitle}`, `ภายใน ${instant(approval.ratifyBy)}`] };
  if (approval.form === 'refused') return { heading, signed: refused(approval) };
  if (approval.form === 'ink') return { heading: 'การอนุมัติ ( ) อนุมัติ ( ) ไม่อนุมัติ', ink: { role: 'ผู้อนุมัติ', position: approval.postTitle } };
  if (approval.form === 'opening') return { heading, signed: ['ยอดยกมา – ยังไม่มีการอนุมัติ', `ให้ทำให้ถูกต้องภายใน ${shortDate(approval.regulariseOn)}`] };
  const signed = approval.form === 'electronic' ? electronic(approval, verificationCode) : onPaper(approval);
  return { heading, signed: [...signed, approval.note ? `หมายเหตุ: ${approval.note}` : ''] };
}

/** Verification codes are read aloud and typed: they keep their figures. */
function inDigits(facts: LoanSlipFacts, block: SignatureBlock): SignatureBlock {
  const digits = digitsOf(facts);
  const change = (line: string) => (line.includes(facts.verificationCode) ? line : digits(line));
  return { ...block, ...(block.text ? { text: block.text.map(change) } : {}), ...(block.signed ? { signed: block.signed.map(change) } : {}) };
}

/** The boxes of page one, from the borrower's signature to the return; of long opinions the first few are named. */
export function signatureRows(facts: LoanSlipFacts, images: PaperImages, opinionsNamed: number): SignatureRows {
  const opinions = opinionBlocks(facts, opinionsNamed);
  const picture = (fileId: string) => imageOf(images, fileId);
  const approval = approvalBlock(facts);
  const own = opinions.length === 0 ? [] : [opinions];
  const rows = [...own, [borrowerBlock(facts), approval], handoverBlocks(facts, picture), returnBlocks(facts)];
  return rows.map((row) => row.map((block) => inDigits(facts, block)));
}
