import { type Ink, leadingOf, type Paper } from '../pdf.js';

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

const HEADING: Ink = { font: 'bold', size: 9.5, leading: 13 };
const PAD = 4;
const PICTURE = { width: 110, height: 30 };
/** From a dotted line to the top of the next line of text. */
const UNDER_DOTS = 1.8;

export interface SignatureStyle {
  text: { size: number; leading: number };
  /** From one line for ink to the next. */
  inkRow: number;
  /** Bounds the lines of a sentence. */
  most?: number;
  /** Bounds the lines of a name in brackets, which has the room of one. */
  name?: number;
}

export const SIGNATURE_STYLE: SignatureStyle = { text: { size: 9, leading: 12.2 }, inkRow: 15 };

const bound = (most: number | undefined): { most?: number } => (most === undefined ? {} : { most });
const textInk = ({ text, most }: SignatureStyle): Ink => ({ ...text, ...bound(most) });
const signedInk = (style: SignatureStyle): Ink => ({ ...textInk(style), align: 'center' });

const inner = (width: number) => width - 2 * PAD;
const tall = (paper: Paper, lines: string[] | undefined, width: number, ink: Ink) =>
  (lines ?? []).reduce((sum, line) => sum + paper.heightOf(line, inner(width), ink), 0);

/** Height in points the block needs at this width. */
function blockHeight(paper: Paper, width: number, block: SignatureBlock, style: SignatureStyle): number {
  return (
    2 * PAD - 2 +
    leadingOf(HEADING) +
    tall(paper, block.text, width, textInk(style)) +
    tall(paper, block.signed, width, textInk(style)) +
    (block.picture ? PICTURE.height : 0) +
    inkHeight(paper, width, block.ink, style)
  );
}

/** Lines to sign on: signature, name in brackets, post, date; an unknown post shares its line with the date. */
function drawInk(paper: Paper, x: number, y: number, width: number, ink: NonNullable<SignatureBlock['ink']>, style: SignatureStyle): void {
  const { text, inkRow, name } = style;
  const span = Math.min(inner(width), 260);
  const from = x + (width - span) / 2;
  const dotted = (before: string, start: number, end: number, top: number, after = '', value = '') => {
    const dotsFrom = paper.write(before, start, top, span, text) && start + paper.widthOf(before, text) + 3;
    const dotsTo = end - (after === '' ? 0 : paper.widthOf(after, text) + 3);
    const dots = top + text.leading - UNDER_DOTS;
    paper.rule(dotsFrom, dots, dotsTo, dots, 'dotted');
    if (value !== '') paper.write(value, dotsFrom, top - 1.5, dotsTo - dotsFrom, { ...text, align: 'center', ...bound(name) });
    paper.write(after, dotsTo + 3, top, span, text);
  };
  const row = (at: number) => y + 4 + at * inkRow;
  dotted('ลงชื่อ', from, from + span, row(0), ink.role);
  dotted('(', from + 24, from + span - 24, row(1), ')', ink.name);
  if (!ink.position) {
    dotted('ตำแหน่ง', from, from + span * 0.58, row(2));
    dotted('วันที่', from + span * 0.58 + 4, from + span, row(2));
    return;
  }
  const below = paper.write(`ตำแหน่ง ${ink.position}`, x + PAD, row(2), inner(width), signedInk(style));
  dotted('วันที่', from + 40, from + span - 40, below + 1);
}

function inkHeight(paper: Paper, width: number, ink: SignatureBlock['ink'], style: SignatureStyle): number {
  if (!ink) return 0;
  const position = ink.position ? paper.heightOf(`ตำแหน่ง ${ink.position}`, inner(width), textInk(style)) : 0;
  return style.inkRow * 3 + 2 + position;
}

function drawPicture(paper: Paper, x: number, y: number, width: number, picture: Uint8Array): void {
  const at = x + (width - PICTURE.width) / 2;
  paper.doc.image(Buffer.from(picture), at, y, { fit: [PICTURE.width, PICTURE.height], align: 'center', valign: 'center' });
}

function drawBlock(paper: Paper, x: number, y: number, width: number, block: SignatureBlock, style: SignatureStyle): void {
  let at = paper.write(block.heading, x + PAD, y + PAD - 2, inner(width), HEADING);
  for (const line of block.text ?? []) at = paper.write(line, x + PAD, at, inner(width), textInk(style));
  if (block.picture) {
    drawPicture(paper, x, at, width, block.picture);
    at += PICTURE.height;
  }
  for (const line of block.signed ?? []) at = paper.write(line, x + PAD, at, inner(width), signedInk(style));
  if (block.ink) drawInk(paper, x, at, width, block.ink, style);
}

/** Rows of boxes, equal in width within a row. */
export type SignatureRows = SignatureBlock[][];

export function signaturesHeight(paper: Paper, rows: SignatureRows, style = SIGNATURE_STYLE): number {
  return rows.reduce((sum, blocks) => sum + rowHeight(paper, blocks, style), 0);
}

function rowHeight(paper: Paper, blocks: SignatureBlock[], style: SignatureStyle): number {
  return Math.max(...blocks.map((block) => blockHeight(paper, paper.width / blocks.length, block, style)));
}

/** Draws the rows from `paper.y` down, each box as tall as the tallest of its row plus `extra` points. */
export function drawSignatures(paper: Paper, rows: SignatureRows, extra = 0, style = SIGNATURE_STYLE): void {
  for (const blocks of rows) {
    const height = rowHeight(paper, blocks, style) + extra;
    const width = paper.width / blocks.length;
    blocks.forEach((block, at) => {
      paper.box(paper.left + at * width, paper.y, width, height);
      drawBlock(paper, paper.left + at * width, paper.y + extra / 2, width, block, style);
    });
    paper.y += height;
  }
}
