import type { Letterhead, PaperImages } from '../paper-facts.js';
import type { Paper } from '../pdf.js';
import { drawQr } from '../qr.js';

const QR_SIZE = 66;
const EMBLEM = 50;

/** A picture named in the facts must be there: a paper without it would be another paper. */
export function imageOf(images: PaperImages, fileId: string): Uint8Array {
  const image = images[fileId];
  if (!image) throw new Error(`Picture ${fileId} is named in the facts of a paper but was not given to it`);
  return image;
}

/** In the middle, above what follows. */
export function drawEmblem(paper: Paper, { emblemFileId }: Letterhead, images: PaperImages, size: number): void {
  if (!emblemFileId) return;
  paper.doc.image(Buffer.from(imageOf(images, emblemFileId)), paper.left + (paper.width - size) / 2, paper.y, { fit: [size, size], align: 'center', valign: 'center' });
  paper.y += size + 6;
}

/** On the left, beside what follows. */
export function drawEmblemAside(paper: Paper, { emblemFileId }: Letterhead, images: PaperImages): void {
  if (emblemFileId) paper.doc.image(Buffer.from(imageOf(images, emblemFileId)), paper.left, paper.y + 4, { fit: [EMBLEM, EMBLEM] });
}

export interface Head {
  letterhead: Letterhead;
  title: string;
  subtitle?: string;
  /** Under the QR code. */
  verifyUrl: string;
  verificationCode: string;
  /** Bounds the lines of the agency's and the unit's name. */
  most?: { agency: number; unit: number };
}

const bound = (most: number | undefined): { most?: number } => (most === undefined ? {} : { most });

/** Emblem on the left, agency and title in the middle, the code that proves the paper on the right. */
export function drawHeadOfPaper(paper: Paper, head: Head, images: PaperImages): void {
  const { letterhead } = head;
  const top = paper.y;
  const side = QR_SIZE + 14;
  const middle = paper.width - 2 * side;
  drawEmblemAside(paper, letterhead, images);
  let y = paper.write(letterhead.agencyName, paper.left + side, top + 2, middle, { font: 'bold', size: 12, align: 'center', ...bound(head.most?.agency) });
  y = paper.write(letterhead.unitName ?? '', paper.left + side, y, middle, { align: 'center', ...bound(head.most?.unit) });
  y = paper.write(head.title, paper.left + side, y + 1, middle, { font: 'bold', size: 15, align: 'center' });
  y = paper.write(head.subtitle ?? '', paper.left + side, y, middle, { size: 9.5, align: 'center' });
  const x = paper.right - QR_SIZE;
  drawQr(paper.doc, head.verifyUrl, x + 6, top - 6, QR_SIZE);
  const foot = paper.write('รหัสตรวจสอบ', x - 14, top + QR_SIZE - 11, QR_SIZE + 40, { size: 7, align: 'center' });
  paper.write(head.verificationCode, x - 14, foot - 1.5, QR_SIZE + 40, { font: 'bold', size: 8, align: 'center' });
  paper.y = Math.max(y, top + QR_SIZE + 10) + 2;
}

/** One grey line at the foot of every page: which paper, and page x/y. */
export function drawFooters(paper: Paper, text: string, pageText: (page: number, pages: number) => string): void {
  paper.onEachPage((page, pages) => {
    const y = paper.bottom + 8;
    const ink = { size: 8, colour: '#444' };
    paper.rule(paper.left, y - 3, paper.right, y - 3);
    paper.write(text, paper.left, y, paper.width - 70, ink);
    paper.write(pageText(page, pages), paper.right - 70, y, 70, { ...ink, align: 'right' });
  });
}
