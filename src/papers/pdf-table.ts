import type { Ink, Paper } from './pdf.js';
import { leadingOf } from './pdf.js';

export interface Column {
  heading: string;
  /** Points. */
  width: number;
  align?: Ink['align'];
}

const CELL: Ink = { size: 9, leading: 12.6 };
const HEAD: Ink = { ...CELL, font: 'bold', align: 'center' };
const PAD = { x: 4, y: 3 };

const inkOf = (column: Column): Ink => ({ ...CELL, align: column.align ?? 'left' });

function heightOfRow(paper: Paper, columns: Column[], row: string[], ink: (column: Column) => Ink): number {
  const heights = columns.map((column, at) => paper.heightOf(row[at] ?? '', column.width - 2 * PAD.x, ink(column)));
  return Math.max(leadingOf(CELL), ...heights) + 2 * PAD.y;
}

function drawRow(paper: Paper, columns: Column[], row: string[], ink: (column: Column) => Ink): void {
  const height = heightOfRow(paper, columns, row, ink);
  let x = paper.left;
  columns.forEach((column, at) => {
    paper.box(x, paper.y, column.width, height);
    paper.write(row[at] ?? '', x + PAD.x, paper.y + PAD.y, column.width - 2 * PAD.x, ink(column));
    x += column.width;
  });
  paper.y += height;
}

export function headHeight(paper: Paper, columns: Column[]): number {
  return heightOfRow(paper, columns, columns.map((column) => column.heading), () => HEAD);
}

export function rowHeights(paper: Paper, columns: Column[], rows: string[][]): number[] {
  return rows.map((row) => heightOfRow(paper, columns, row, inkOf));
}

export function drawHead(paper: Paper, columns: Column[]): void {
  const height = headHeight(paper, columns);
  paper.doc.save().rect(paper.left, paper.y, columns.reduce((sum, { width }) => sum + width, 0), height).fill('#efefef').restore();
  drawRow(paper, columns, columns.map((column) => column.heading), () => HEAD);
}

/** Draws the table at `paper.y`; where a row does not fit, `nextPage` opens a page and the heading is repeated. */
export function drawTable(paper: Paper, columns: Column[], rows: string[][], nextPage: () => void): void {
  const heights = rowHeights(paper, columns, rows);
  if (paper.y + headHeight(paper, columns) + (heights[0] ?? 0) > paper.bottom) nextPage();
  drawHead(paper, columns);
  rows.forEach((row, at) => {
    if (paper.y + (heights[at] ?? 0) > paper.bottom) {
      nextPage();
      drawHead(paper, columns);
    }
    drawRow(paper, columns, row, inkOf);
  });
}
