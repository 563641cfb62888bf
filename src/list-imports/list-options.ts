import type { TableChoice, TableLook } from '../inventory/register-import/rows/look-at-table.js';
import type { RowNote } from '../shared/import-vocab.js';
import type { ListChangeView, ListFactView } from '../shared/api/lists/list-imports.js';
import type { Likeness, ListField } from '../shared/lists/list-import-vocab.js';
import type { Facts, RefusalCode } from '../shared/refusals.js';

/** `list_imports.options_json`: what the file looks like, and what was guessed or chosen about it. */
export interface ListOptions {
  choice: TableChoice;
  look: Omit<TableLook<string>, 'fields'>;
  fields: (ListField | null)[];
  columnsRemembered: boolean;
  /** Since its check: of how many rows something was understood otherwise than it stands in the file. */
  notes?: NoteCounts;
}

export type NoteCounts = Partial<Record<RowNote, number>>;

export interface ListProblem {
  field: ListField | null;
  value: string | null;
  code: RefusalCode;
  facts: Facts;
}

/** `list_import_rows.detail_json` */
export interface ListDetail {
  title: string;
  facts: ListFactView[];
  changes: ListChangeView[];
  notes: RowNote[];
  problems: ListProblem[];
  nameInFile: string | null;
  /** Names are looked up when they are shown. */
  candidates: { id: string; likeness: Likeness }[];
}
