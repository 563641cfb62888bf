import type { Sql, Tx } from '../../database/sql.js';
import type { HeaderWords } from '../../inventory/register-import/columns/header-words.js';
import type { Actor } from '../../shared/actor.js';
import type { ListFactView, ListChangeView } from '../../shared/api/lists/list-imports.js';
import type { RowNote } from '../../shared/import-vocab.js';
import type { ListField, ListKindName, ListOutcome } from '../../shared/lists/list-import-vocab.js';
import type { Likely } from '../names/name-match.rules.js';

export type ListValues = Partial<Record<ListField, string>>;

/** A row under our own names of columns, and whom an officer said is meant. */
export interface ListRow {
  line: number;
  values: ListValues;
  personId: string | null;
}

/** What the page shows of a row beside its outcome. */
export interface RowSaid {
  title: string;
  facts: ListFactView[];
  notes: RowNote[];
}

/** A row that went in. */
export interface Taken extends RowSaid {
  outcome: Extract<ListOutcome, 'new' | 'changed' | 'unchanged'>;
  changes: ListChangeView[];
  subjectId: string;
}

/** The row is good, but whom it means is for somebody to say. */
export class RowDoubt extends Error {
  constructor(readonly nameInFile: string, readonly likely: readonly Likely[], readonly said: RowSaid) {
    super('doubt');
  }
}

export type RowTaker = (tx: Tx, row: ListRow) => Promise<Taken>;

/** One kind of list. A row is taken in the same way when it is only tried: what it wrote is then taken back. */
export interface ListKind {
  readonly name: ListKindName;
  readonly words: HeaderWords<string>;
  /** Fields without which no row can be read. */
  missing(fields: readonly (ListField | null)[]): ListField[];
  /** Throws where nothing of this kind may come in any more. */
  refuseNow(db: Sql): Promise<void>;
  /** What others rest on goes first. */
  inOrder(rows: readonly ListRow[]): ListRow[];
  /** What a row is called that was not understood. */
  titleOf(values: ListValues): string;
  takerFor(tx: Tx, actor: Actor): Promise<RowTaker>;
}
