/** The words of a register import, stored and sent. Labels for people stand with the pages and in `labels/`. */

const list = <const T extends readonly string[]>(values: T): T => values;

export const IMPORT_FORMATS = list(['csv', 'xlsx']);
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export const ENCODINGS = list(['utf-8', 'utf-16le', 'utf-16be', 'windows-874', 'macintosh', 'windows-1252']);
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = list([',', ';', '\t', '|']);
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What a column of a register may hold (domain §5). A column of none of these is kept with the asset under its own heading.
 * `sequence` is the running number of a row, `refusedFor` our own column in a file of refused rows: neither is kept.
 */
export const IMPORT_FIELDS = list([
  'number', 'gfmisNumber', 'description', 'brand', 'model', 'serial', 'acquiredOn', 'documentNumber', 'unitPrice', 'totalPrice',
  'quantity', 'unitWord', 'seller', 'fundKind', 'acquiredWay', 'unit', 'responsiblePerson', 'site', 'store', 'room', 'place',
  'condition', 'className', 'classCode', 'kind', 'accessories', 'note', 'sequence', 'refusedFor',
]);
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** A row that names a range of numbers becomes single assets, or one pool kept by quantity. */
export const RANGE_CHOICES = list(['assets', 'pool']);
export type RangeChoice = (typeof RANGE_CHOICES)[number];

export const IMPORT_STATES = list(['uploaded', 'checking', 'checked', 'accepting', 'accepted', 'undoing', 'undone', 'failed']);
export type ImportState = (typeof IMPORT_STATES)[number];

export const ROW_OUTCOMES = list(['new', 'changed', 'unchanged', 'refused', 'vanished']);
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export const IMPORT_ACTIONS = list(['change', 'dry-run', 'accept', 'undo']);
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

/** Why a row is not taken. */
export const ROW_PROBLEMS = list([
  'description-missing', 'number-repeated', 'number-taken', 'number-too-long', 'number-disposed', 'gfmis-not-12-digits', 'date-not-read', 'date-in-future',
  'price-not-read', 'price-below-zero', 'price-too-large', 'quantity-not-read', 'quantity-too-large', 'range-not-read', 'range-too-wide',
  'range-and-quantity-differ', 'too-many-cells', 'unit-missing', 'text-too-long', 'lendable-asset', 'thing-out', 'kind-cannot-change', 'unit-not-reached', 'changed-meanwhile', 'total-row', 'heading-row', 'section-row',
]);
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** What was understood differently from how it stands in the file; the row is taken. */
export const ROW_NOTES = list([
  'date-from-buddhist', 'date-short-year', 'date-kept-as-text', 'cell-trimmed', 'unreadable-letters', 'without-number', 'unit-not-known',
  'fund-kept-as-text', 'condition-kept-as-text', 'price-from-total', 'total-kept-as-text', 'kept-by-quantity', 'person-kept-as-text', 'place-kept-as-text', 'kind-kept-as-text', 'title-waits',
]);
export type RowNote = (typeof ROW_NOTES)[number];
