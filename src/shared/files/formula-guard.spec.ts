import { describe, expect, it } from '@jest/globals';
import { guarded, unguarded } from './formula-guard.js';

describe('a cell of a file that we give out', () => {
  it.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '－1', ' =1', '\n=1'])('%j is shown, not run, and comes back as it was', (cell) => {
    expect([guarded(cell), unguarded(guarded(cell))]).toEqual([`'${cell}`, cell]);
  });
  it.each(['7440-001', 'กล้อง', '', 'a=b', '(2)', "'กล้อง"])('%j stays as it is', (cell) => expect([guarded(cell), unguarded(cell)]).toEqual([cell, cell]));
});
