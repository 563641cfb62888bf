import { behindSavepoint } from '../../database/behind-savepoint.js';
import type { Tx } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import { RowRefusal } from '../../people/import/import-report.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';
import { RowDoubt, type ListKind, type ListRow, type RowTaker } from '../kinds/list-kind.js';
import type { ListDetail, NoteCounts } from '../list-options.js';
import type { RowResult } from '../list-row.store.js';

/** How many of these rows carry each note. */
export function notesOf(results: readonly RowResult[]): NoteCounts {
  const counts: NoteCounts = {};
  for (const note of results.flatMap(({ detail }) => detail.notes)) counts[note] = (counts[note] ?? 0) + 1;
  return counts;
}

const NOTHING: Pick<ListDetail, 'changes' | 'problems' | 'nameInFile' | 'candidates'> = { changes: [], problems: [], nameInFile: null, candidates: [] };

/** Takes one row, or says why not. What it wrote before it was refused is taken back, and the other rows stay. */
export async function takeRow(tx: Tx, kind: ListKind, take: RowTaker, row: ListRow): Promise<RowResult> {
  try {
    const { outcome, subjectId, changes, ...said } = await behindSavepoint(tx, () => take(tx, row));
    return { outcome, subjectId, detail: { ...NOTHING, ...said, changes } };
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof RowDoubt)) throw error;
    return error instanceof RowDoubt ? doubtful(error) : refused(kind, row, error);
  }
}

function doubtful({ nameInFile, likely, said }: RowDoubt): RowResult {
  return { outcome: 'review', subjectId: null, detail: { ...NOTHING, ...said, nameInFile, candidates: [...likely] } };
}

function refused(kind: ListKind, { values }: ListRow, error: Refusal): RowResult {
  const { column, value } = error instanceof RowRefusal ? error : { column: '', value: '' };
  const problem = { field: (column || null) as ListField | null, value: value || null, code: error.code, facts: error.facts };
  return { outcome: 'refused', subjectId: null, detail: { ...NOTHING, title: kind.titleOf(values), facts: [], notes: [], problems: [problem] } };
}
