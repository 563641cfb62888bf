import { describe, expect, it } from '@jest/globals';
import { inert } from './export-cells.js';

describe('an exported cell', () => {
  it.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '－1', ' =1', '\n=1'])('%j is shown, not run', (cell) => expect(inert(cell)).toBe(`'${cell}`));
  it.each(['7440-001', 'กล้อง', '', 'a=b', '(2)'])('%j stays as it is', (cell) => expect(inert(cell)).toBe(cell));
});
