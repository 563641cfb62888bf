import type { ImportField, RowOutcome } from '../../../shared/import-vocab.js';
import type { AssetKind, Condition, FundKind } from '../../../shared/vocab.js';
import type { NoteFact, ProblemFact } from '../rows/row-facts.js';

/** The columns of `assets` that a file speaks about, resolved to ids. A pool uses those it has; the rest goes into its note. */
export interface ThingColumns {
  number: string | null;
  gfmisNumber: string | null;
  unitId: string;
  classId: string | null;
  description: string;
  brand: string | null;
  model: string | null;
  serial: string | null;
  unitWord: string | null;
  kind: AssetKind;
  priceSatang: number | null;
  acquiredOn: string | null;
  documentNumber: string | null;
  seller: string | null;
  fundKind: FundKind | null;
  acquiredWay: string | null;
  responsiblePersonId: string | null;
  responsibleText: string | null;
  siteId: string | null;
  storeId: string | null;
  roomId: string | null;
  placeText: string | null;
  condition: Condition;
  accessoriesJson: string;
  note: string | null;
  extraJson: string;
  quantity: number;
}

export interface ColumnChange {
  column: keyof ThingColumns;
  field: ImportField | 'extra';
  from: string | number | null;
  to: string | number | null;
}

/** `register_import_rows.detail_json`: what is to be done with one thing. */
export interface RowDetail {
  kind: 'asset' | 'pool';
  number: string | null;
  description: string;
  /** What the file says; null for refused and vanished rows. */
  columns: ThingColumns | null;
  changes: ColumnChange[];
  /** Version of the thing when it was compared; 0 for a new one. */
  version: number;
  problems: ProblemFact[];
  notes: NoteFact[];
}

export interface PlannedRow {
  line: number;
  outcome: RowOutcome;
  assetId: string | null;
  poolId: string | null;
  fingerprint: string;
  nth: number;
  cells: string[];
  detail: RowDetail;
}
