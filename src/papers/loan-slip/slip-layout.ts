import { BLANK_INK, type BlankInk } from '../form/form-fields.js';
import { DENSITIES, type Density } from '../form/pdf-table.js';
import { SIGNATURE_STYLE, type SignatureStyle } from '../form/signature-block.js';
import type { LoanSlipFacts } from './loan-slip.facts.js';

/** How tight page one is drawn. Whatever a bound leaves out stands whole in the annex. */
export interface SlipLayout {
  blanks: BlankInk;
  /** Lines of a reason, an address, a place; a longer one is only named on page one. */
  freeText: number;
  table: Density;
  signatures: SignatureStyle;
  /** Opinions named on page one where they are told in the annex. */
  opinions: number;
}

const [airy, close, tight] = DENSITIES;
const BLOCKS: SignatureStyle = { ...SIGNATURE_STYLE, name: 1 };
const SMALL_BLOCKS: SignatureStyle = { ...BLOCKS, text: { size: 8, leading: 10.8 }, inkRow: 13.6 };
const SMALL_BLANKS: BlankInk = { size: 9.5, leading: 13.8 };
const OPEN: SlipLayout = { blanks: BLANK_INK, freeText: 3, table: airy, signatures: BLOCKS, opinions: 6 };

const bounded = (lines: number, opinions: number): SlipLayout => ({
  blanks: { ...BLANK_INK, most: 2 }, freeText: 2, table: { ...tight, most: lines }, signatures: { ...BLOCKS, most: 2 }, opinions,
});
const smallest = (lines: number, sentence: number): SlipLayout => ({
  blanks: { ...SMALL_BLANKS, most: 1 }, freeText: 1, table: { ...tight, most: lines }, signatures: { ...SMALL_BLOCKS, most: sentence }, opinions: 2,
});

/** From airy to smallest; the last holds seven lines and every signature whatever is written on the slip. */
const LADDER: SlipLayout[] = [
  ...[airy, close, tight].map((table) => ({ ...OPEN, table })),
  ...[4, 3, 2].map((lines) => bounded(lines, 3)),
  ...[3, 2].map((lines) => smallest(lines, 2)),
  ...[2, 1].map((lines) => smallest(lines, 1)),
];

/** Template 1 bound nothing, and let lines go to the annex where long words left them no room. Its editions reprint as they were. */
const FIRST_TEMPLATE: SlipLayout[] = [airy, close, tight].map((table) => ({ ...OPEN, table, signatures: SIGNATURE_STYLE }));

export const laddersOf = ({ templateVersion }: LoanSlipFacts): SlipLayout[] => (templateVersion === 1 ? FIRST_TEMPLATE : LADDER);
