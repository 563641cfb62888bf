import type { Sql } from '../../../database/sql.js';
import { Refusal } from '../../../http/refusal.js';
import type { ImportDefaults } from '../../../shared/api/register-import.js';
import type { ImportField } from '../../../shared/import-vocab.js';
import type { ImportOptions } from '../checking/import-options.js';
import { knownNames } from '../naming/known-names.js';
import type { Importer } from './importer.js';
import { lookInThread } from '../thread/reading-thread.client.js';
import { FileProblem } from '../reading/table.js';
import type { RegisterChoice } from '../rows/read-register.js';
import { savedMapping } from '../register-import.store.js';
import type { RegisterImportChange } from '../register-import.dto.js';

export const NOTHING_CHOSEN: RegisterChoice = { encoding: null, delimiter: null, sheet: null, headerRow: null };

/** How the file looks under this choice, with the columns settled earlier for such headings, else guessed. */
export async function lookedAt(db: Sql, bytes: Uint8Array, choice: RegisterChoice, importer: Importer): Promise<{ headerKey: string; options: ImportOptions }> {
  const { fields: guessed, ...look } = await lookInThread(bytes, choice).catch(refuseFile);
  const saved = await savedMapping(db, look.signature);
  const remembered = saved !== null && saved.fields.length >= look.headers.length - 1;
  const fields = remembered ? look.headers.map((_, index) => (index < saved.fields.length ? saved.fields[index] : guessed[index]) ?? null) : guessed;
  const ownUnit = { unitId: importer.unitId, siteId: null, storeId: null, classId: null };
  const there = remembered ? await stillThere(db, saved.defaults, importer) : ownUnit;
  const defaults = { ...there, unitId: there.unitId ?? importer.unitId };
  return { headerKey: look.signature, options: { choice, look, fields, columnsRemembered: remembered, rangeChoice: saved?.rangeChoice ?? 'assets', defaults } };
}

function refuseFile(error: unknown): never {
  throw error instanceof FileProblem ? new Refusal(`register-import.${error.code}`, error.facts, { cause: error }) : error;
}

export function readingChoice(before: RegisterChoice, change: Pick<RegisterImportChange, 'encoding' | 'delimiter' | 'sheet' | 'headerRow'>): RegisterChoice {
  return {
    encoding: change.encoding ?? before.encoding ?? null, delimiter: change.delimiter ?? before.delimiter ?? null,
    sheet: change.sheet ?? before.sheet ?? null, headerRow: change.headerRow ?? before.headerRow,
  };
}

/** Each field stands for one column: the last one chosen has it. */
export function chosenFields(before: readonly (ImportField | null)[], change: RegisterImportChange): (ImportField | null)[] {
  const fields = [...before];
  for (const { index, field = null } of change.columns ?? []) {
    if (index >= fields.length) throw new Refusal('register-import.column-unknown', { index: index + 1 });
    const taken = field === null ? -1 : fields.indexOf(field);
    if (taken >= 0) fields[taken] = null;
    fields[index] = field;
  }
  return fields;
}

/** A unit outside the importer's reach, like any id that names nothing, does not exist. */
export async function chosenDefaults(db: Sql, before: ImportDefaults, change: RegisterImportChange, importer: Importer): Promise<ImportDefaults> {
  const wanted = { ...before, ...Object.fromEntries(Object.entries(change.defaults ?? {}).filter(([, id]) => id !== undefined)) };
  const there = await stillThere(db, wanted, importer);
  if (JSON.stringify(there) !== JSON.stringify(wanted)) throw new Refusal('not-found');
  return there;
}

async function stillThere(db: Sql, defaults: ImportDefaults, importer: Importer): Promise<ImportDefaults> {
  const names = await knownNames(db);
  const has = (ids: Iterable<string>, id: string | null): string | null => (id !== null && new Set(ids).has(id) ? id : null);
  const path = names.unitPaths.get(defaults.unitId ?? '') ?? '';
  return {
    unitId: importer.reach(path) && path !== '' ? defaults.unitId : null, siteId: has(names.sites.values(), defaults.siteId),
    storeId: has([...names.stores.values()].map(({ id }) => id), defaults.storeId), classId: has(names.classes.values(), defaults.classId),
  };
}
