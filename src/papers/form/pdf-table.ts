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
  /** Bounds the lines of a cell. */
  most?: number;
}

/** From airy to tight: a paper that must keep its lines on one page takes the first that fits. */
export const DENSITIES: [airy: Density, close: Density, tight: Density] = [
  { size: 9, leading: 12.6, pad: 3 },
  { size: 8.5, leading: 11.8, pad: 1.8 },
  { size: 8, leading: 11, pad: 1.2 },
];

const PAD_X = 4;

interface Style extends Density {
  isHead: boolean;
}

const inkOf = ({ size, leading, most, isHead }: Style, column: Column): Ink =>
  isHead ? { size, leading, font: 'bold', align: 'center' } : { size, leading, align: column.align ?? 'left', ...(most === undefined ? {} : { most }) };

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
  /** A row taller than this many points goes on in the next page; a lower one moves there whole. */
  splitsAbove?: number;
}

const SPLITS_ABOVE = 160;
/** Less than this much room at the foot of a page is left white. */
const LEAST_PART = 90;

/** The row as far as `room` points reach, and the rest of it, each cell from where it was. */
function partsOf(paper: Paper, columns: Column[], row: string[], density: Density, room: number): { part: string[]; rest: string[] } {
  const count = Math.max(1, Math.floor((room - 2 * density.pad) / density.leading));
  const cells = columns.map((column, at) => paper.linesOf(row[at] ?? '', column.width - 2 * PAD_X, inkOf({ ...density, isHead: false }, column)));
  return { part: cells.map((lines) => lines.slice(0, count).join('\n')), rest: cells.map((lines) => lines.slice(count).join('\n')) };
}

function drawOverPages(paper: Paper, table: Required<Table>, row: string[], newPage: () => void): void {
  const { columns, density, splitsAbove } = table;
  const style = { ...density, isHead: false };
  const height = heightOfRow(paper, columns, row, style);
  const room = paper.bottom - paper.y;
  const mayPart = height > splitsAbove;
  if (height > room && mayPart && room >= LEAST_PART) {
    const { part, rest } = partsOf(paper, columns, row, density, room);
    drawRow(paper, columns, part, style);
    newPage();
    return drawOverPages(paper, table, rest, newPage);
  }
  if (height > room) newPage();
  if (height > room && mayPart) return drawOverPages(paper, table, row, newPage);
  drawRow(paper, columns, row, style);
}

/** Draws the table at `paper.y`; where a row does not fit, `nextPage` opens a page and the heading is repeated. */
export function drawTable(paper: Paper, { columns, rows, density = DENSITIES[0], splitsAbove = SPLITS_ABOVE }: Table, nextPage: () => void): void {
  const [height = 0] = rowHeights(paper, columns, rows.slice(0, 1), density);
  const least = height > splitsAbove ? LEAST_PART : height;
  if (paper.y + headHeight(paper, columns, density) + least > paper.bottom) nextPage();
  drawHead(paper, columns, density);
  const newPage = () => {
    nextPage();
    drawHead(paper, columns, density);
  };
  for (const row of rows) drawOverPages(paper, { columns, rows, density, splitsAbove }, row, newPage);
}
