import type { Tx } from '../../database/sql.js';
import { triedOnly, type Transactions } from '../../database/transactions.js';
import { Refusal } from '../../http/refusal.js';
import type { RowNote } from '../../shared/import-vocab.js';
import type { Facts, RefusalCode } from '../../shared/refusals.js';

export interface RefusedRow {
  line: number;
  column: string;
  value: string;
  code: RefusalCode;
  facts: Facts;
}

export interface ImportReport {
  created: number;
  changed: number;
  unchanged: number;
  refused: RefusedRow[];
}

/** What a file says otherwise of somebody or something known, in words. */
export interface FieldChange<F extends string> {
  field: F;
  from: string | null;
  to: string | null;
}

/** A row that went in: what became of it, and of whom. */
export interface TakenRow<F extends string> {
  outcome: 'new' | 'changed' | 'unchanged';
  id: string;
  changes: FieldChange<F>[];
  notes?: RowNote[];
}

/** What differs of two of the same shape. */
export const differences = <F extends string>(before: Record<F, string | null>, after: Record<F, string | null>): FieldChange<F>[] =>
  (Object.keys(after) as F[]).filter((field) => (before[field] || null) !== (after[field] || null)).map((field) => ({ field, from: before[field] || null, to: after[field] || null }));

const COUNTED_AS = { new: 'created', changed: 'changed', unchanged: 'unchanged' } as const;

/** A row that cannot be taken, with the cell to mend. */
export class RowRefusal extends Refusal {
  constructor(readonly column: string, readonly value: string, code: RefusalCode, facts: Facts = {}) {
    super(code, facts);
  }
}

/** What is refused of one field is refused of its cell. */
export async function ofCell(column: string, value: string | null, check: Promise<void>): Promise<void> {
  try {
    await check;
  } catch (error) {
    throw error instanceof Refusal ? new RowRefusal(column, value ?? '', error.code, error.facts) : error;
  }
}

/** Good rows are taken and bad ones reported; a dry run does the same and takes everything back. */
export async function runImport(transactions: Transactions, isDryRun: boolean, work: (tx: Tx, report: ImportReport) => Promise<void>): Promise<ImportReport> {
  const imported = async (tx: Tx): Promise<ImportReport> => {
    const report: ImportReport = { created: 0, changed: 0, unchanged: 0, refused: [] };
    await work(tx, report);
    return report;
  };
  return isDryRun ? triedOnly(transactions, imported) : transactions.run(imported);
}

export async function takeRow(report: ImportReport, line: number, take: () => Promise<TakenRow<string>>): Promise<void> {
  try {
    report[COUNTED_AS[(await take()).outcome]] += 1;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { column, value } = error instanceof RowRefusal ? error : { column: '', value: '' };
    report.refused.push({ line, column, value, code: error.code, facts: error.facts });
  }
}
