import { type Ink, leadingOf, type Paper } from './pdf.js';

/** One box of the signature part: words of an electronic act, or dotted lines for ink. */
export interface SignatureBlock {
  heading: string;
  /** Printed under the heading, left. */
  text?: string[];
  /** Printed centred, below the text and the picture. */
  signed?: string[];
  /** PNG or JPEG of a signature drawn on the glass. */
  picture?: Uint8Array;
  /** Dotted lines to sign on, with the role after "ลงชื่อ…" and the name in brackets where it is known. */
  ink?: { role: string; name?: string; position?: string };
}

const HEADING: Ink = { font: 'bold', size: 9.5, leading: 14 };
const TEXT: Ink = { size: 9, leading: 12.8 };
const SIGNED: Ink = { ...TEXT, align: 'center' };
const INK_ROW = 17;
const PAD = 5;
const PICTURE = { width: 110, height: 30 };
const DOTS = 10.4;

const inner = (width: number) => width - 2 * PAD;
const tall = (paper: Paper, lines: string[] | undefined, width: number, ink: Ink) =>
  (lines ?? []).reduce((sum, line) => sum + paper.heightOf(line, inner(width), ink), 0);

/** Height in points the block needs at this width. */
export function blockHeight(paper: Paper, width: number, block: SignatureBlock): number {
  return (
    2 * PAD - 2 +
    leadingOf(HEADING) +
    tall(paper, block.text, width, TEXT) +
    tall(paper, block.signed, width, SIGNED) +
    (block.picture ? PICTURE.height : 0) +
    (block.ink ? INK_ROW * 4 + 2 : 0)
  );
}

function drawInk(paper: Paper, x: number, y: number, width: number, ink: NonNullable<SignatureBlock['ink']>): void {
  const span = Math.min(inner(width), 250);
  const from = x + (width - span) / 2;
  const role = paper.widthOf(ink.role, TEXT) + 4;
  const rows: [string, string | undefined, string, boolean][] = [
    ['ลงชื่อ', undefined, ink.role, false],
    ['(', ink.name, ')', true],
    ['ตำแหน่ง', ink.position, '', true],
    ['วันที่', undefined, '', true],
  ];
  rows.forEach(([before, value, after, isCentred], at) => {
    const top = y + 4 + at * INK_ROW;
    const start = from + (isCentred ? role / 2 : 0);
    const end = from + span - (isCentred ? role / 2 : 0);
    const dotsFrom = start + paper.widthOf(before, TEXT) + 3;
    const dotsTo = end - (after === '' ? 0 : paper.widthOf(after, TEXT) + 3);
    paper.write(before, start, top, 60, TEXT);
    paper.rule(dotsFrom, top + DOTS, dotsTo, top + DOTS, 'dotted');
    if (value) paper.writeLines([value], dotsFrom, top - 1.5, dotsTo - dotsFrom, SIGNED);
    if (after !== '') paper.write(after, dotsTo + 3, top, 200, TEXT);
  });
}

function drawPicture(paper: Paper, x: number, y: number, width: number, picture: Uint8Array): void {
  const at = x + (width - PICTURE.width) / 2;
  paper.doc.image(Buffer.from(picture), at, y, { fit: [PICTURE.width, PICTURE.height], align: 'center', valign: 'center' });
}

function drawBlock(paper: Paper, x: number, y: number, width: number, block: SignatureBlock): void {
  let at = paper.write(block.heading, x + PAD, y + PAD - 2, inner(width), HEADING);
  for (const line of block.text ?? []) at = paper.write(line, x + PAD, at, inner(width), TEXT);
  if (block.picture) {
    drawPicture(paper, x, at, width, block.picture);
    at += PICTURE.height;
  }
  for (const line of block.signed ?? []) at = paper.write(line, x + PAD, at, inner(width), SIGNED);
  if (block.ink) drawInk(paper, x, at, width, block.ink);
}

/** Rows of boxes, equal in width within a row. */
export type SignatureRows = SignatureBlock[][];

export function rowHeight(paper: Paper, blocks: SignatureBlock[]): number {
  return Math.max(...blocks.map((block) => blockHeight(paper, paper.width / blocks.length, block)));
}

/** Draws the rows from `paper.y` down, each box as tall as the tallest of its row plus `extra` points. */
export function drawSignatures(paper: Paper, rows: SignatureRows, extra = 0): void {
  for (const blocks of rows) {
    const height = rowHeight(paper, blocks) + extra;
    const width = paper.width / blocks.length;
    blocks.forEach((block, at) => {
      paper.box(paper.left + at * width, paper.y, width, height);
      drawBlock(paper, paper.left + at * width, paper.y + extra / 2, width, block);
    });
    paper.y += height;
  }
}
