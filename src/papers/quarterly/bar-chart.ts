import type { Ink, Paper } from '../pdf.js';
import type { PrintedBar } from './quarterly-report.facts.js';

const HEIGHT = 62;
const LABEL: Ink = { size: 8.5, leading: 12, align: 'center' };
const NUMBER: Ink = { size: 8, leading: 10, align: 'center' };
/** Dark, middle, light: told apart in black and white too. */
export const SHADES = ['#163a6b', '#7d97bd', '#c99a2e'];
const LEAST = 0.8;

function drawKey(paper: Paper, series: readonly string[]): void {
  let x = paper.left;
  series.forEach((word, at) => {
    paper.doc.save().rect(x, paper.y + 3.5, 8, 8).fill(SHADES[at] ?? '#000').restore();
    paper.write(word, x + 12, paper.y, 200, { size: 8.5, leading: 14 });
    x += paper.widthOf(word, { size: 8.5 }) + 30;
  });
  paper.y += 16;
}

/** The number that fills the height. */
export const mostOf = (bars: readonly PrintedBar[]): number => Math.max(1, ...bars.flatMap(({ values }) => values.map((value) => value ?? 0)));

export interface Upright {
  value: number | null;
  /** Where its share of the group begins, and how wide that is. */
  slot: number;
  room: number;
  left: number;
  width: number;
  height: number;
  colour: string;
}

/** Where the bars of one group stand: on this paper and on the picture in the workbook alike. */
export function uprights(values: PrintedBar['values'], x: number, width: number, most: number, full: number): Upright[] {
  const room = width / (values.length + 1);
  return values.map((value, at) => {
    const slot = x + room * (at + 0.5);
    return { value, slot, room, left: slot + room * 0.12, width: room * 0.76, height: (full * (value ?? 0)) / most, colour: SHADES[at] ?? '#000' };
  });
}

function drawGroup(paper: Paper, { title, values }: PrintedBar, x: number, width: number, most: number, digits: (text: string) => string): void {
  const foot = paper.y + 12 + HEIGHT;
  for (const { value, slot, room, ...bar } of uprights(values, x, width, most, HEIGHT)) {
    const height = value === null ? 0 : Math.max(LEAST, bar.height);
    if (value !== null) paper.doc.save().rect(bar.left, foot - height, bar.width, height).fill(bar.colour).restore();
    paper.write(value === null ? '–' : digits(String(value)), slot - 6, foot - height - 11, room + 12, NUMBER);
  }
  paper.rule(x + 4, foot, x + width - 4, foot);
  paper.write(title, x, foot + 2, width, LABEL);
}

/** Groups of upright bars side by side, each with its number above it; leaves `y` below. */
export function drawBarChart(paper: Paper, bars: readonly PrintedBar[], series: readonly string[], digits: (text: string) => string): void {
  drawKey(paper, series);
  const most = mostOf(bars);
  const width = paper.width / Math.max(1, bars.length);
  bars.forEach((one, at) => drawGroup(paper, { ...one, title: digits(one.title) }, paper.left + at * width, width, most, digits));
  paper.y += 12 + HEIGHT + 18;
}
