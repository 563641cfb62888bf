import type { LabelLayout } from './labels.facts.js';

/** Where labels lie on a page, in points. */
export interface LabelSheet {
  page: [number, number];
  columns: number;
  rows: number;
  label: { width: number; height: number };
  left: number;
  top: number;
  /** Distance from one label's left edge to the next one's. */
  pitch: number;
}

const MM = 72 / 25.4;
const A4 = { width: 210, height: 297 };

/** The common A4 label stock of the trade (L7173, L7163, L7160, L7159): labels touch from top to bottom. */
function a4(columns: number, rows: number, width: number, height: number, gap: number): LabelSheet {
  return {
    page: [595.28, 841.89],
    columns,
    rows,
    label: { width: width * MM, height: height * MM },
    left: ((A4.width - columns * width - (columns - 1) * gap) / 2) * MM,
    top: ((A4.height - rows * height) / 2) * MM,
    pitch: (width + gap) * MM,
  };
}

export const SHEETS: Record<LabelLayout, LabelSheet> = {
  single: { page: [60 * MM, 35 * MM], columns: 1, rows: 1, label: { width: 60 * MM, height: 35 * MM }, left: 0, top: 0, pitch: 0 },
  10: a4(2, 5, 99.1, 57, 2.5),
  14: a4(2, 7, 99.1, 38.1, 2.5),
  21: a4(3, 7, 63.5, 38.1, 2.5),
  24: a4(3, 8, 63.5, 33.9, 2.5),
};

/** Left upper corner of the nth label (from 0) on its page. */
export function cornerOf(sheet: LabelSheet, nth: number): { x: number; y: number } {
  const on = nth % (sheet.columns * sheet.rows);
  return { x: sheet.left + (on % sheet.columns) * sheet.pitch, y: sheet.top + Math.floor(on / sheet.columns) * sheet.label.height };
}
