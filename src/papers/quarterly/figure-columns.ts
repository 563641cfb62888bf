import { type Ink, leadingOf, type Paper } from '../pdf.js';
import type { PrintedFigure, QuarterlyReportFacts } from './quarterly-report.facts.js';

type Section = QuarterlyReportFacts['sections'][number];
type Digits = (text: string) => string;

const HEADING: Ink = { font: 'bold', size: 9.8, leading: 14 };
const TEXT: Ink = { size: 8.6, leading: 12 };
const VALUE: Ink = { ...TEXT, font: 'bold', align: 'right' };
const GAP = 18;
const VALUE_SHARE = 0.36;
const TRACK = 2.2;

interface Column {
  x: number;
  width: number;
}

const titleWidth = (width: number): number => width * (1 - VALUE_SHARE) - 4;

/** The item of the ITA assessment that it serves stands beside it. */
const nameOf = ({ title, ita }: PrintedFigure): string => (ita === '' ? title : `${title} ${ita}`);

const heightOfFigure = (paper: Paper, figure: PrintedFigure, width: number): number => paper.heightOf(nameOf(figure), titleWidth(width), TEXT) + (figure.share === null ? 0.6 : TRACK + 2.4);

const heightOf = (paper: Paper, { figures }: Section, width: number): number => leadingOf(HEADING) + 5 + figures.reduce((sum, figure) => sum + heightOfFigure(paper, figure, width), 0);

function drawFigure(paper: Paper, { x, width }: Column, figure: PrintedFigure, digits: Digits): void {
  const { value, share } = figure;
  const below = paper.write(digits(nameOf(figure)), x, paper.y, titleWidth(width), TEXT);
  paper.write(digits(value), x + width * (1 - VALUE_SHARE), paper.y, width * VALUE_SHARE, VALUE);
  paper.y = below + 0.6;
  if (share === null) return;
  paper.doc.save().rect(x, paper.y, width, TRACK).fill('#dcd9cf').rect(x, paper.y, width * share, TRACK).fill('#163a6b').restore();
  paper.y += TRACK + 1.8;
}

function drawSection(paper: Paper, column: Column, { title, figures }: Section, digits: Digits): void {
  paper.y = paper.write(digits(title), column.x, paper.y + 3, column.width, HEADING);
  paper.rule(column.x, paper.y, column.x + column.width, paper.y);
  paper.y += 2;
  for (const figure of figures) drawFigure(paper, column, figure, digits);
}

/** Where the second column begins, so that the longer of both is as short as it can be. */
function half(heights: readonly number[]): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const longer = (at: number): number => {
    const left = heights.slice(0, at).reduce((sum, height) => sum + height, 0);
    return Math.max(left, total - left);
  };
  return heights.map((_, at) => at).sort((a, b) => longer(a) - longer(b))[0] ?? 0;
}

/** Two columns of figures, each with its value at the right and a bar under what is a share; leaves `y` below the longer. */
export function drawSections(paper: Paper, sections: readonly Section[], digits: Digits): void {
  const width = (paper.width - GAP) / 2;
  const at = half(sections.map((section) => heightOf(paper, section, width)));
  const top = paper.y;
  const ends = [sections.slice(0, at), sections.slice(at)].map((column, nth) => {
    paper.y = top;
    for (const section of column) drawSection(paper, { x: paper.left + nth * (width + GAP), width }, section, digits);
    return paper.y;
  });
  paper.y = Math.max(...ends);
}
