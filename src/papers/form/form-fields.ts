import { type Ink, leadingOf, type Paper } from '../pdf.js';

/** One blank of a form: a label and what is written on its dotted line. */
export interface Blank {
  label: string;
  value: string;
  /** Share of the row's width. */
  share?: number;
  bold?: boolean;
}

const LABEL: Ink = { size: 10, leading: 15.4 };
const GAP = 4;
/** From the top of a line of text to its dotted line. */
const DOTS = 13.2;

interface Placed extends Blank {
  x: number;
  width: number;
  lines: string[];
  ink: Ink;
}

function place(paper: Paper, x: number, width: number, blanks: Blank[]): Placed[] {
  const shares = blanks.reduce((sum, { share = 1 }) => sum + share, 0);
  let from = x;
  return blanks.map((blank) => {
    const cell = (width * (blank.share ?? 1)) / shares;
    const ink: Ink = blank.bold ? { ...LABEL, font: 'bold' } : LABEL;
    const indent = blank.label === '' ? 0 : paper.widthOf(blank.label, LABEL) + GAP;
    const placed = { ...blank, x: from, width: cell, ink, lines: paper.linesOf(blank.value, cell - indent - 2 * GAP, ink) };
    from += cell;
    return placed;
  });
}

/** Height in points of a row of blanks: as many lines as its longest value needs. */
export function blanksHeight(paper: Paper, width: number, blanks: Blank[]): number {
  return Math.max(...place(paper, 0, width, blanks).map(({ lines }) => lines.length)) * leadingOf(LABEL);
}

/** Draws labels with their values on dotted lines, side by side, and answers the y below. */
export function drawBlanks(paper: Paper, x: number, y: number, width: number, blanks: Blank[]): number {
  for (const blank of place(paper, x, width, blanks)) {
    paper.write(blank.label, blank.x, y, blank.width, LABEL);
    const from = blank.label === '' ? blank.x : blank.x + paper.widthOf(blank.label, LABEL) + GAP;
    blank.lines.forEach((_, at) => {
      const dots = y + at * leadingOf(LABEL) + DOTS;
      paper.rule(from, dots, blank.x + blank.width - GAP, dots, 'dotted');
    });
    paper.writeLines(blank.lines, from + GAP, y, blank.x + blank.width - from - GAP, blank.ink);
  }
  return y + blanksHeight(paper, width, blanks);
}
