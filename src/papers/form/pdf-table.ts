import type { Ink, Paper } from '../pdf.js';

export interface Column {
  heading: string;
  /** Points. */
  width: number;
  align?: Ink['align'];
}

export interface Density {
  size: number;
  leading: number;
  /** White above and below the text of a cell. */
  pad: number;
}

/** From airy to tight: a paper that must keep its lines on one page takes the first that fits. */
export const DENSITIES: [Density, ...Density[]] = [
  { size: 9, leading: 12.6, pad: 3 },
  { size: 8.5, leading: 11.8, pad: 1.8 },
  { size: 8, leading: 11, pad: 1.2 },
];

const PAD_X = 4;

interface Style extends Density {
  isHead: boolean;
}

const inkOf = ({ size, leading, isHead }: Style, column: Column): Ink =>
  isHead ? { size, leading, font: 'bold', align: 'center' } : { size, leading, align: column.align ?? 'left' };

function heightOfRow(paper: Paper, columns: Column[], row: string[], style: Style): number {
  const heights = columns.map((column, at) => paper.heightOf(row[at] ?? '', column.width - 2 * PAD_X, inkOf(style, column)));
  return Math.max(style.leading, ...heights) + 2 * style.pad;
}

function drawRow(paper: Paper, columns: Column[], row: string[], style: Style): void {
  const height = heightOfRow(paper, columns, row, style);
  let x = paper.left;
  columns.forEach((column, at) => {
    paper.box(x, paper.y, column.width, height);
    paper.write(row[at] ?? '', x + PAD_X, paper.y + style.pad, column.width - 2 * PAD_X, inkOf(style, column));
    x += column.width;
  });
  paper.y += height;
}

const headings = (columns: Column[]): string[] => columns.map(({ heading }) => heading);

export function headHeight(paper: Paper, columns: Column[], density: Density): number {
  return heightOfRow(paper, columns, headings(columns), { ...density, isHead: true });
}

export function rowHeights(paper: Paper, columns: Column[], rows: string[][], density: Density): number[] {
  return rows.map((row) => heightOfRow(paper, columns, row, { ...density, isHead: false }));
}

function drawHead(paper: Paper, columns: Column[], density: Density): void {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  paper.doc.save().rect(paper.left, paper.y, width, headHeight(paper, columns, density)).fill('#efefef').restore();
  drawRow(paper, columns, headings(columns), { ...density, isHead: true });
}

export interface Table {
  columns: Column[];
  rows: string[][];
  density?: Density;
}

/** Draws the table at `paper.y`; where a row does not fit, `nextPage` opens a page and the heading is repeated. */
export function drawTable(paper: Paper, { columns, rows, density = DENSITIES[0] }: Table, nextPage: () => void): void {
  const heights = rowHeights(paper, columns, rows, density);
  if (paper.y + headHeight(paper, columns, density) + (heights[0] ?? 0) > paper.bottom) nextPage();
  drawHead(paper, columns, density);
  rows.forEach((row, at) => {
    if (paper.y + (heights[at] ?? 0) > paper.bottom) {
      nextPage();
      drawHead(paper, columns, density);
    }
    drawRow(paper, columns, row, { ...density, isHead: false });
  });
}
