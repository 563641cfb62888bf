import type { ImportField, RangeChoice, RowNote } from '../../../shared/import-vocab.js';
import type { ImportCounts, ImportDefaults } from '../../../shared/api/register-import.js';
import type { Facts, RefusalCode } from '../../../shared/refusals.js';
import type { PlannedName } from '../naming/name-book.js';
import type { RegisterChoice, RegisterLook } from '../rows/read-register.js';

/** `register_imports.options_json`: what the file looks like, and what was guessed or chosen about it. */
export interface ImportOptions {
  choice: RegisterChoice;
  look: Omit<RegisterLook, 'fields'>;
  fields: (ImportField | null)[];
  columnsRemembered: boolean;
  rangeChoice: RangeChoice;
  defaults: ImportDefaults;
}

export interface NoteTally {
  code: RowNote;
  count: number;
  examples: string[];
}

export interface Failure {
  code: RefusalCode;
  facts: Facts;
  /** Whether some rows have been carried out, so that going on means accepting, not checking. */
  during: 'checking' | 'accepting' | 'undoing';
}

/** `register_imports.result_json` */
export interface ImportResult {
  counts: ImportCounts | null;
  notes: NoteTally[];
  planned: PlannedName[];
  unknownUnits: { name: string; rows: number }[];
  failure: Failure | null;
}

export const NO_RESULT: ImportResult = { counts: null, notes: [], planned: [], unknownUnits: [], failure: null };
