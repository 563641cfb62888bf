import type { Ink, Paper } from '../pdf.js';

/** One blank of a form: a label and what is written on its dotted line. */
export interface Blank {
  label: string;
  value: string;
  /** Share of the row's width. */
  share?: number;
  bold?: boolean;
}

/** How blanks look; `most` bounds the lines of a value. */
export type BlankInk = Pick<Ink, 'size' | 'most'> & { leading: number };

export const BLANK_INK: BlankInk = { size: 10, leading: 15.4 };
const GAP = 4;
/** From a dotted line to the top of the next line of text. */
const UNDER_DOTS = 2.2;

interface Placed extends Blank {
  x: number;
  width: number;
  indent: number;
  lines: string[];
  ink: Ink;
}

function place(paper: Paper, x: number, width: number, blanks: Blank[], style: BlankInk): Placed[] {
  const shares = blanks.reduce((sum, { share = 1 }) => sum + share, 0);
  let from = x;
  return blanks.map((blank) => {
    const cell = (width * (blank.share ?? 1)) / shares;
    const ink: Ink = blank.bold ? { ...style, font: 'bold' } : style;
    const indent = blank.label === '' ? 0 : paper.widthOf(blank.label, style) + GAP;
    const placed = { ...blank, x: from, width: cell, ink, indent, lines: paper.linesOf(blank.value, cell - indent - 2 * GAP, ink) };
    from += cell;
    return placed;
  });
}

/** Draws labels with their values on dotted lines, side by side, and answers the y below. */
export function drawBlanks(paper: Paper, x: number, y: number, width: number, blanks: Blank[], style: BlankInk = BLANK_INK): number {
  const { leading } = style;
  const placed = place(paper, x, width, blanks, style);
  for (const blank of placed) {
    paper.write(blank.label, blank.x, y, blank.width, { ...style, most: 1 });
    const from = blank.x + blank.indent;
    blank.lines.forEach((_, at) => {
      const dots = y + (at + 1) * leading - UNDER_DOTS;
      paper.rule(from, dots, blank.x + blank.width - GAP, dots, 'dotted');
    });
    paper.write(blank.value, from + GAP, y, blank.width - blank.indent - 2 * GAP, blank.ink);
    if (paper.cut.get(blank.value) === blank.value) paper.cut.set(blank.value, `${blank.label}: ${blank.value}`);
  }
  return y + Math.max(...placed.map(({ lines }) => lines.length)) * leading;
}
