import type { Ink, Paper } from '../pdf.js';
import type { PrintedBar } from './quarterly-report.facts.js';

const HEIGHT = 62;
const LABEL: Ink = { size: 8.5, leading: 12, align: 'center' };
const NUMBER: Ink = { size: 8, leading: 10, align: 'center' };
/** Dark, middle, light: told apart in black and white too. */
const SHADES = ['#163a6b', '#7d97bd', '#c99a2e'];
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

function drawGroup(paper: Paper, { title, values }: PrintedBar, x: number, width: number, most: number, digits: (text: string) => string): void {
  const foot = paper.y + 12 + HEIGHT;
  const bar = width / (values.length + 1);
  values.forEach((value, at) => {
    const left = x + bar * (at + 0.5);
    const height = value === null ? 0 : Math.max(LEAST, (HEIGHT * value) / most);
    if (value !== null) paper.doc.save().rect(left + bar * 0.12, foot - height, bar * 0.76, height).fill(SHADES[at] ?? '#000').restore();
    paper.write(value === null ? '–' : digits(String(value)), left - 6, foot - height - 11, bar + 12, NUMBER);
  });
  paper.rule(x + 4, foot, x + width - 4, foot);
  paper.write(title, x, foot + 2, width, LABEL);
}

/** Groups of upright bars side by side, each with its number above it; leaves `y` below. */
export function drawBarChart(paper: Paper, bars: readonly PrintedBar[], series: readonly string[], digits: (text: string) => string): void {
  drawKey(paper, series);
  const most = Math.max(1, ...bars.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const width = paper.width / Math.max(1, bars.length);
  bars.forEach((one, at) => drawGroup(paper, { ...one, title: digits(one.title) }, paper.left + at * width, width, most, digits));
  paper.y += 12 + HEIGHT + 18;
}
