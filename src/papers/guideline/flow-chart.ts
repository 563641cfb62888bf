import type { Ink, Paper } from '../pdf.js';
import type { GuidelineFacts } from './guideline.facts.js';

type Flow = GuidelineFacts['flows'][number];

const WORDS: Ink = { size: 11, leading: 16, align: 'center' };
const NOTES: Ink = { size: 9.5, leading: 13.5, align: 'center', colour: '#333' };
const PAD = 6;
const ARROW = 15;
const GAP = 22;

const noteOf = (notes: readonly string[]): string => notes.join(' · ');

const boxHeight = (paper: Paper, { words, notes }: Flow['steps'][number], width: number): number =>
  paper.heightOf(words, width - 2 * PAD, WORDS) + paper.heightOf(noteOf(notes), width - 2 * PAD, NOTES) + 2 * PAD;

function arrow(paper: Paper, x: number, y: number): void {
  const tip = y + ARROW - 1;
  paper.rule(x, y, x, tip - 5);
  paper.doc.save().fillColor('#444').moveTo(x - 3.5, tip - 6).lineTo(x + 3.5, tip - 6).lineTo(x, tip).fill().restore();
}

/** One way of a request from top to bottom: a box for each step, an arrow between. Answers the y below it. */
function drawFlow(paper: Paper, flow: Flow, digits: (text: string) => string, x: number, top: number, width: number): number {
  let y = paper.write(flow.title, x, top, width, { font: 'bold', size: 12.5, align: 'center' }) + 4;
  flow.steps.forEach((step, at) => {
    const said = { words: digits(step.words), notes: step.notes.map(digits) };
    if (at > 0) arrow(paper, x + width / 2, y);
    if (at > 0) y += ARROW;
    const height = boxHeight(paper, said, width);
    paper.box(x, y, width, height);
    const under = paper.write(said.words, x + PAD, y + PAD, width - 2 * PAD, WORDS);
    paper.write(noteOf(said.notes), x + PAD, under, width - 2 * PAD, NOTES);
    y += height;
  });
  return y;
}

const heightOf = (paper: Paper, flow: Flow, width: number): number => flow.steps.reduce((sum, step) => sum + boxHeight(paper, step, width) + ARROW, 24);

/** Two ways side by side; each pair stands whole on a page. */
export function drawFlowChart(paper: Paper, flows: readonly Flow[], digits: (text: string) => string): void {
  const width = (paper.width - GAP) / 2;
  for (let at = 0; at < flows.length; at += 2) {
    const pair = flows.slice(at, at + 2);
    if (paper.y + Math.max(...pair.map((flow) => heightOf(paper, flow, width))) > paper.bottom) paper.addPage();
    paper.y = Math.max(...pair.map((flow, n) => drawFlow(paper, flow, digits, paper.left + n * (width + GAP), paper.y, width))) + 18;
  }
}
