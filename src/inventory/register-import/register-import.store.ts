import sql, { empty } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { ImportField, ImportState, RangeChoice } from '../../shared/import-vocab.js';
import type { ImportOptions, ImportResult } from './checking/import-options.js';
import type { RegisterImport } from './register-import.entity.js';

/** An import with its JSON read and its maker's name. */
export interface ImportRecord extends Omit<RegisterImport, 'optionsJson' | 'resultJson'> {
  options: ImportOptions;
  result: ImportResult;
  createdByName: string;
}

/** What a person settled for files with these headings. */
export interface SavedMapping {
  fields: (ImportField | null)[];
  rangeChoice: RangeChoice;
  defaults: ImportOptions['defaults'];
}

type Raw = RegisterImport & { title: string; givenName: string; familyName: string };
const IMPORTS = sql`select i.*, p.title, p.given_name, p.family_name from register_imports i join people p on p.id = i.created_by`;

const recordOf = ({ optionsJson, resultJson, title, givenName, familyName, ...row }: Raw): ImportRecord => ({
  ...row, options: JSON.parse(optionsJson) as ImportOptions, result: JSON.parse(resultJson) as ImportResult, createdByName: `${title}${givenName} ${familyName}`,
});

export async function findImport(db: Sql, id: string): Promise<ImportRecord | null> {
  const row = await db.one<Raw>(sql`${IMPORTS} where i.id = ${id}`);
  return row && recordOf(row);
}

/** Newest first; `ownerId` keeps to one person's imports. */
export async function listImports(db: Sql, ownerId: string | null, before: string | null, limit: number): Promise<ImportRecord[]> {
  const own = ownerId === null ? empty : sql`and i.created_by = ${ownerId}`;
  const older = before === null ? empty : sql`and i.id < ${before}`;
  return (await db.query<Raw>(sql`${IMPORTS} where 1 = 1 ${own} ${older} order by i.id desc limit ${limit}`)).map(recordOf);
}

export async function insertImport(tx: Tx, row: Omit<RegisterImport, 'optionsJson' | 'resultJson'>, options: ImportOptions, result: ImportResult): Promise<void> {
  await tx.run(insertInto('register_imports', { ...row, optionsJson: JSON.stringify(options), resultJson: JSON.stringify(result) }));
}

export interface ImportChange extends Partial<Pick<RegisterImport, 'state' | 'headerKey' | 'doneRows' | 'totalRows' | 'progressedAt' | 'acceptedAt' | 'undoneAt'>> {
  options?: ImportOptions;
  result?: ImportResult;
}

export async function changeImport(tx: Tx, id: string, { options, result, ...columns }: ImportChange): Promise<void> {
  const json = { ...(options ? { optionsJson: JSON.stringify(options) } : {}), ...(result ? { resultJson: JSON.stringify(result) } : {}) };
  await tx.run(updateOf('register_imports', { ...columns, ...json }, sql`id = ${id}`));
}

/** The one writer of `state`: moves on only from where the caller saw it, so that of two calls at once one goes on. */
export async function moveImport(tx: Tx, id: string, from: ImportState, seenAt: string | null, to: ImportState, change: ImportChange): Promise<boolean> {
  const { result, ...columns } = change;
  const json = result ? { resultJson: JSON.stringify(result) } : {};
  const seen = seenAt === null ? sql`progressed_at is null` : sql`progressed_at = ${seenAt}`;
  const { changed } = await tx.run(updateOf('register_imports', { state: to, ...columns, ...json }, sql`id = ${id} and state = ${from} and ${seen}`));
  return changed === 1;
}

export async function fileBytes(db: Sql, fileId: string): Promise<Uint8Array> {
  const row = await db.one<{ bytes: Buffer }>(sql`select bytes from files where id = ${fileId}`);
  return row?.bytes ?? new Uint8Array();
}

export async function insertFile(tx: Tx, file: { bytes: Buffer; name: string; mime: string; uploadedBy: string; uploadedAt: string }): Promise<string> {
  const id = newId();
  await tx.run(insertInto('files', { id, kind: 'register', size: file.bytes.length, ...file }));
  return id;
}

export async function savedMapping<M = SavedMapping>(db: Sql, headerKey: string): Promise<M | null> {
  const row = await db.one<{ mappingJson: string }>(sql`select mapping_json from import_mappings where header_key = ${headerKey}`);
  return row && (JSON.parse(row.mappingJson) as M);
}

export async function saveMapping<M = SavedMapping>(tx: Tx, headerKey: string, mapping: M, savedBy: string, savedAt: string): Promise<void> {
  const row = { id: newId(), headerKey, mappingJson: JSON.stringify(mapping), savedBy, savedAt };
  await tx.run(sql`${insertInto('import_mappings', row)} on conflict (header_key) do update
    set mapping_json = excluded.mapping_json, saved_by = excluded.saved_by, saved_at = excluded.saved_at`);
}
