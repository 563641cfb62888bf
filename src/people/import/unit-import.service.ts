import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { UnitStore, type NewUnit, type UnitRow } from '../units/unit.store.js';
import type { ImportRow, UnitColumn } from './import-columns.rules.js';
import { RowRefusal, runImport, takeRow, type ImportReport, type RowOutcome } from './import-report.js';

type Row = ImportRow<UnitColumn>;

/** Units by their code: the same file again changes nothing. */
@Injectable()
export class UnitImportService {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal, private readonly units: UnitStore) {}

  import(rows: readonly Row[], isDryRun: boolean): Promise<ImportReport> {
    return runImport(this.transactions, isDryRun, async (tx, report) => {
      for (const row of parentsFirst(rows)) await takeRow(report, row.line, () => this.take(tx, row));
      report.refused.sort((a, b) => a.line - b.line);
    });
  }

  private async take(tx: Tx, { values }: Row): Promise<RowOutcome> {
    const { code = '', parentCode = '', name = '', headTitle = '' } = values;
    if (!name) throw new RowRefusal('name', name, 'import.cell-missing');
    if (!code) throw new RowRefusal('code', code, 'import.cell-missing');
    const parent = parentCode ? await this.units.byCode(tx, parentCode) : null;
    if (parentCode && !parent) throw new RowRefusal('parentCode', parentCode, 'units.unknown');
    const known = (await this.units.byCode(tx, code)) ?? (parentCode ? null : await this.units.root(tx));
    if (!parent && known?.parentId) throw new RowRefusal('parentCode', parentCode, 'import.cell-missing');
    const unit = { code, name, headTitle: headTitle || `หัวหน้า${name}` };
    return known ? this.change(tx, known, parent, unit) : this.create(tx, parent, unit);
  }

  private async create(tx: Tx, parent: UnitRow | null, unit: NewUnit): Promise<RowOutcome> {
    const { id, parentId } = await this.units.insert(tx, parent, unit, this.clock.iso());
    await this.journal.record(tx, { event: 'unit.created', actor: null, subject: { type: 'unit', id }, after: { parentId, ...unit } });
    return 'created';
  }

  private async change(tx: Tx, known: UnitRow, parent: UnitRow | null, unit: NewUnit): Promise<RowOutcome> {
    const isMoved = parent !== null && parent.id !== known.parentId;
    const before = { parentId: known.parentId, code: known.code, name: known.name, headTitle: known.headTitle };
    const after = { parentId: parent?.id ?? null, ...unit };
    if (!isMoved && JSON.stringify(before) === JSON.stringify(after)) return 'unchanged';
    if (isMoved && (known.parentId === null || parent.path.startsWith(known.path))) throw new RowRefusal('parentCode', parent.code ?? '', 'units.ring');
    if (isMoved) await this.units.move(tx, known, parent);
    await this.units.change(tx, known.id, unit);
    await this.journal.record(tx, { event: 'unit.changed', actor: null, subject: { type: 'unit', id: known.id }, before, after });
    return 'changed';
  }
}

/** Files list units in any order; a child can only follow its parent. */
function parentsFirst(rows: readonly Row[]): Row[] {
  const parentOf = new Map(rows.map((row) => [row.values.code ?? '', row.values.parentCode ?? '']));
  const depth = (code: string, seen: ReadonlySet<string> = new Set()): number => {
    const parent = parentOf.get(code);
    return !parent || seen.has(code) ? 0 : 1 + depth(parent, new Set([...seen, code]));
  };
  return [...rows].sort((a, b) => depth(a.values.code ?? '') - depth(b.values.code ?? '') || a.line - b.line);
}
