import type { Delimiter, Encoding, ImportFormat, RowNote } from '../../import-vocab.js';
import type { Likeness, ListAction, ListField, ListKindName, ListOutcome, ListState } from '../../lists/list-import-vocab.js';
import { ImportPreviewRow, ImportProgress } from '../register-import.js';

export class ListColumnView {
  /** Position in the file, from 0. */
  index!: number;
  header!: string;
  /** null: the column is passed over. */
  field!: ListField | null;
  samples!: string[];
}

export class ListCounts {
  rows!: number;
  new!: number;
  changed!: number;
  unchanged!: number;
  refused!: number;
  /** Rows for a person to say who is meant, those already answered included. */
  review!: number;
  undecided!: number;
  /** Still to be taken, and taken. */
  open!: number;
  applied!: number;
}

export class ListNoteCount {
  code!: RowNote;
  count!: number;
  message!: string;
}

/** `POST /api/list-imports?kind=` (multipart, field `file`) · `GET|PATCH /api/list-imports/:id` · `POST …/dry-run` · `POST …/acceptance` · `PUT …/rows/:rowId/person` */
export class ListImportView {
  id!: string;
  kind!: ListKindName;
  fileName!: string;
  format!: ImportFormat;
  state!: ListState;
  encoding!: Encoding | null;
  delimiter!: Delimiter | null;
  sheets!: string[];
  sheet!: string | null;
  headerRow!: number;
  headerHeight!: number;
  columns!: ListColumnView[];
  columnsRemembered!: boolean;
  /** Without these nothing can be checked. */
  missing!: ListField[];
  previewRows!: ImportPreviewRow[];
  /** null until checked. */
  counts!: ListCounts | null;
  notes!: ListNoteCount[];
  progress!: ImportProgress;
  allowedActions!: ListAction[];
  createdByName!: string;
  createdAt!: string;
  acceptedAt!: string | null;
}

export class ListFactView {
  field!: ListField;
  /** As understood; days as YYYY-MM-DD. */
  value!: string;
}

export class ListChangeView {
  field!: ListField;
  from!: string | null;
  to!: string | null;
}

export class ListProblemView {
  code!: string;
  /** Heading of the column, or null where the row as a whole is meant. */
  column!: string | null;
  value!: string | null;
  message!: string;
}

export class ListCandidateView {
  personId!: string;
  name!: string;
  position!: string;
  unitName!: string;
  likeness!: Likeness;
}

export class ListRowView {
  id!: string;
  line!: number;
  outcome!: ListOutcome;
  /** Taken. */
  isApplied!: boolean;
  title!: string;
  facts!: ListFactView[];
  changes!: ListChangeView[];
  problems!: ListProblemView[];
  /** The name as it stands in the file, where it is in doubt. */
  nameInFile!: string | null;
  candidates!: ListCandidateView[];
  /** Who was chosen to be meant. */
  chosen!: ListCandidateRef | null;
  /** What came of it: the request of an opening balance, the person, the unit. */
  subjectId!: string | null;
}

export class ListCandidateRef {
  personId!: string;
  name!: string;
}

/** `GET /api/list-imports/:id/rows?outcome=&cursor=&limit=`, in the order of the file. */
export class ListRowPage {
  items!: ListRowView[];
  nextCursor!: string | null;
}

export class ListImportListItem {
  id!: string;
  kind!: ListKindName;
  fileName!: string;
  state!: ListState;
  counts!: ListCounts | null;
  createdByName!: string;
  createdAt!: string;
  acceptedAt!: string | null;
}

/** `GET /api/list-imports?kind=&cursor=&limit=`: one's own. */
export class ListImportPage {
  items!: ListImportListItem[];
  nextCursor!: string | null;
}
