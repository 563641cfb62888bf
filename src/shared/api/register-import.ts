import type {
  Delimiter, Encoding, ImportAction, ImportField, ImportFormat, ImportState, RangeChoice, RowNote, RowOutcome, RowProblem,
} from '../import-vocab.js';
import type { WhyNot } from './why-not.js';

/** One column of the file as it was understood. */
export class ImportColumnView {
  /** Position in the file, from 0. */
  index!: number;
  /** Heading; two rows of headings are joined with a space. */
  header!: string;
  /** null: no field of the register; kept with the asset under its heading. */
  field!: ImportField | null;
  /** First values of the column, to check the guess by eye. */
  samples!: string[];
}

export class ImportPreviewRow {
  /** Line (CSV) or row (XLSX), from 1. */
  line!: number;
  cells!: string[];
}

/** Used for rows that do not say it themselves. */
export class ImportDefaults {
  /** Responsible unit of rows that name none, or one that is not known. */
  unitId!: string | null;
  siteId!: string | null;
  storeId!: string | null;
  classId!: string | null;
}

/** Rows of the file by what happens to them; `assets` and `pools` count what new rows become. */
export class ImportCounts {
  rows!: number;
  new!: number;
  changed!: number;
  unchanged!: number;
  refused!: number;
  /** In the register from an earlier file of this kind, not in this one. Never deleted. */
  vanished!: number;
  assets!: number;
  pools!: number;
  /** Accepted without a number: not lendable until numbered. */
  withoutNumber!: number;
}

/** How often something was understood differently from how it stands in the file. */
export class ImportNoteCount {
  code!: RowNote;
  count!: number;
  /** The first few, as `line 12: 2541-01-01 → 1998-01-01`. */
  examples!: string[];
  /** A whole sentence in the reader's language. */
  message!: string;
}

export class ImportProgress {
  done!: number;
  /** Rows; 0 while the file is still being read. */
  total!: number;
}

/** A unit, class or room named in the file; `known` says whether the agency has it. */
export class ImportNewName {
  what!: 'unit' | 'class' | 'room';
  name!: string;
  rows!: number;
}

/** POST /api/register-imports (multipart, field `file`) · GET|PATCH /api/register-imports/:id · POST …/dry-run · POST …/acceptance · POST …/undo */
export class RegisterImportView {
  id!: string;
  fileName!: string;
  format!: ImportFormat;
  state!: ImportState;
  /** null for XLSX. */
  encoding!: Encoding | null;
  delimiter!: Delimiter | null;
  /** Sheets of an XLSX file, and the one read. */
  sheets!: string[];
  sheet!: string | null;
  /** Line of the (first) row of headings, from 1; 0: the file has none. */
  headerRow!: number;
  /** Rows the headings take: 1 or 2. */
  headerHeight!: number;
  columns!: ImportColumnView[];
  /** The first rows below the headings. */
  previewRows!: ImportPreviewRow[];
  rangeChoice!: RangeChoice;
  /** Whether some row names a range of numbers, so that `rangeChoice` matters. */
  hasRanges!: boolean;
  defaults!: ImportDefaults;
  /** The columns come from an earlier import with the same headings. */
  columnsRemembered!: boolean;
  progress!: ImportProgress;
  /** null until checked. */
  counts!: ImportCounts | null;
  notes!: ImportNoteCount[];
  /** Names of the file the agency does not have: units fall to the default, classes and rooms are made. */
  newNames!: ImportNewName[];
  /** The first refused rows. */
  refused!: ImportRowView[];
  /** Why the last run stopped; what was done before is kept and the run may be started again. */
  failure!: WhyNot | null;
  allowedActions!: ImportAction[];
  createdByName!: string;
  createdAt!: string;
  acceptedAt!: string | null;
  undoneAt!: string | null;
}

export class ImportProblemView {
  code!: RowProblem;
  /** Heading of the column, or null where the row as a whole is meant. */
  column!: string | null;
  /** As it stands in the file. */
  value!: string | null;
  /** A whole sentence in the reader's language. */
  message!: string;
}

/** One field, old → new; words as the register shows them. */
export class ImportChangeView {
  field!: ImportField | 'extra';
  from!: string | null;
  to!: string | null;
}

export class ImportRowView {
  id!: string;
  outcome!: RowOutcome;
  /** Line in the file; 0 for vanished. */
  line!: number;
  number!: string | null;
  description!: string;
  /** Things this row stands for: 40 for a range of 40 made single assets, else 1. */
  things!: number;
  assetId!: string | null;
  poolId!: string | null;
  changes!: ImportChangeView[];
  problems!: ImportProblemView[];
  notes!: string[];
}

/** GET /api/register-imports/:id/rows?outcome=&cursor=&limit= ; rows already as in the register are counted, not listed. */
export class ImportRowPage {
  items!: ImportRowView[];
  nextCursor!: string | null;
}

export class RegisterImportListItem {
  id!: string;
  fileName!: string;
  state!: ImportState;
  counts!: ImportCounts | null;
  progress!: ImportProgress;
  createdByName!: string;
  createdAt!: string;
  acceptedAt!: string | null;
  undoneAt!: string | null;
}

/** GET /api/register-imports?cursor=&limit= */
export class RegisterImportPage {
  items!: RegisterImportListItem[];
  nextCursor!: string | null;
}
