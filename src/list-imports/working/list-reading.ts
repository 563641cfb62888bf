import type { Sql } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import { FileProblem, type SourceRow } from '../../inventory/register-import/reading/table.js';
import { savedMapping } from '../../inventory/register-import/register-import.store.js';
import type { TableChoice } from '../../inventory/register-import/rows/look-at-table.js';
import { listInThread, listLookInThread } from '../../inventory/register-import/thread/reading-thread.client.js';
import { saysNothing, trimmed } from '../../inventory/register-import/values/cell.rules.js';
import { unguarded } from '../../shared/files/formula-guard.js';
import { FIELDS_OF, type ListField } from '../../shared/lists/list-import-vocab.js';
import { normaliseText } from '../../shared/thai/normalise.js';
import type { ListKind, ListRow, ListValues } from '../kinds/list-kind.js';
import type { ListImportChange } from '../list-import.dto.js';
import type { ListOptions } from '../list-options.js';

export interface SavedFields {
  fields: (ListField | null)[];
}

/** Beside the mappings of the register, under a key of its own. */
export const mappingKey = ({ name }: ListKind, { look }: Pick<ListOptions, 'look'>): string => `${name}:${look.signature}`;

/** How the file looks under this choice, with the columns settled earlier for such headings, else guessed. */
export async function lookedAt(db: Sql, kind: ListKind, bytes: Uint8Array, choice: TableChoice): Promise<ListOptions> {
  const { fields: guessed, ...look } = await listLookInThread(bytes, choice, kind.words).catch(refuseFile);
  const saved = await savedMapping<SavedFields>(db, mappingKey(kind, { look }));
  const remembered = saved !== null && saved.fields.length >= look.headers.length - 1;
  const fields = look.headers.map((_, index) => (remembered && index < saved.fields.length ? saved.fields[index] : (guessed[index] as ListField | null)) ?? null);
  return { choice, look, fields, columnsRemembered: remembered };
}

function refuseFile(error: unknown): never {
  throw error instanceof FileProblem ? new Refusal(`register-import.${error.code}`, error.facts, { cause: error }) : error;
}

/** Each field stands for one column: the last one chosen has it. */
export function chosenFields(before: readonly (ListField | null)[], kind: ListKind, change: ListImportChange): (ListField | null)[] {
  const fields = [...before];
  for (const { index, field = null } of change.columns ?? []) {
    if (index >= fields.length) throw new Refusal('register-import.column-unknown', { index: index + 1 });
    if (field !== null && !FIELDS_OF[kind.name].includes(field)) throw new Refusal('list-import.field-unknown', { field });
    const taken = field === null ? -1 : fields.indexOf(field);
    if (taken >= 0) fields[taken] = null;
    fields[index] = field;
  }
  return fields;
}

export interface ReadListRow extends ListRow {
  cells: string[];
}

/** Every row that says something, under our own names of columns. */
export async function rowsOf(kind: ListKind, bytes: Uint8Array, { choice, fields }: ListOptions): Promise<ReadListRow[]> {
  const rows = await listInThread(bytes, choice, kind.words).catch(refuseFile);
  return rows.filter(({ cells }) => cells.some((cell) => trimmed(cell) !== '')).map((row) => ({ line: row.line, cells: row.cells, values: valuesOf(row, fields), personId: null }));
}

export function valuesOf({ cells }: Pick<SourceRow, 'cells'>, fields: readonly (ListField | null)[]): ListValues {
  return Object.fromEntries(fields.flatMap((field, index) => {
    const text = normaliseText(trimmed(unguarded(cells[index] ?? '')));
    return field === null || saysNothing(text) ? [] : [[field, text] as const];
  })) as ListValues;
}
