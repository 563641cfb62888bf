import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { isUnchanged } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { RowNote } from '../../shared/import-vocab.js';
import { normaliseText } from '../../shared/thai/normalise.js';
import { isAdministered } from '../administered.js';
import { UnitStore, type NewUnit, type UnitRow } from '../units/unit.store.js';
import { HeadTitles } from './head-titles.js';
import { parentsFirst, type ImportRow, type UnitColumn } from './import-columns.rules.js';
import { differences, RowRefusal, runImport, takeRow, type ImportReport, type TakenRow } from './import-report.js';

type Row = ImportRow<UnitColumn>;
const LONGEST = { code: 40, parentCode: 40, name: 200, headTitle: 200 };

/** Units by their code: the same file again changes nothing, and what it does not name is left alone. */
@Injectable()
export class UnitImportService {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal, private readonly units: UnitStore, private readonly titles: HeadTitles) {}

  /** From the server's own command line. */
  import(rows: readonly Row[], isDryRun: boolean): Promise<ImportReport> {
    return runImport(this.transactions, isDryRun, async (tx, report) => {
      for (const row of parentsFirst(rows)) await takeRow(report, row.line, () => this.take(tx, null, row));
      report.refused.sort((a, b) => a.line - b.line);
    });
  }

  /** An administrator of one unit makes and changes units below it only. */
  async take(tx: Tx, actor: Actor | null, { values }: Row): Promise<TakenRow<UnitColumn>> {
    refuseCells(values);
    const { code = '', parentCode = '', name = '', headTitle } = values;
    const parent = parentCode ? await this.units.byCode(tx, parentCode) : null;
    if (parentCode && !parent) throw new RowRefusal('parentCode', parentCode, 'list-import.unit-unknown');
    const known = (await this.units.byCode(tx, code)) ?? (parentCode ? null : await this.agency(tx, name));
    if (!parent && known?.parentId) throw new RowRefusal('parentCode', parentCode, 'import.cell-missing');
    const unit = { code, name, headTitle: headTitle ?? known?.headTitle ?? `หัวหน้า${name}` };
    return known ? this.change(tx, actor, known, parent, unit) : this.create(tx, actor, parent, unit);
  }

  /** Who is above nobody is the agency; a row that forgot its parent is not. */
  private async agency(tx: Tx, name: string): Promise<UnitRow | null> {
    const root = await this.units.root(tx);
    if (root && root.code !== null && normaliseText(root.name) !== normaliseText(name)) throw new RowRefusal('parentCode', '', 'import.cell-missing');
    return root;
  }

  private async create(tx: Tx, actor: Actor | null, parent: UnitRow | null, unit: NewUnit): Promise<TakenRow<UnitColumn>> {
    if (actor && !isAdministered(actor, parent?.path ?? '')) throw new RowRefusal('parentCode', parent?.code ?? '', 'list-import.not-yours');
    const { id, parentId } = await this.units.insert(tx, parent, unit, this.clock.iso());
    await this.journal.record(tx, { event: 'unit.created', actor, subject: { type: 'unit', id }, after: { parentId, ...unit } });
    return { outcome: 'new', id, changes: [] };
  }

  private async change(tx: Tx, actor: Actor | null, known: UnitRow, parent: UnitRow | null, unit: NewUnit): Promise<TakenRow<UnitColumn>> {
    const moved = parent !== null && parent.id !== known.parentId ? parent : null;
    if (!moved && isUnchanged(known, unit)) return { outcome: 'unchanged', id: known.id, changes: [] };
    if (actor && !isAdministered(actor, known.path)) throw new RowRefusal('code', unit.code ?? '', 'list-import.not-yours');
    if (actor && moved && !isAdministered(actor, moved.path)) throw new RowRefusal('parentCode', moved.code ?? '', 'list-import.not-yours');
    if (moved && (known.parentId === null || moved.path.startsWith(known.path))) throw new RowRefusal('parentCode', moved.code ?? '', 'units.ring');
    const above = known.parentId === null ? null : await this.units.byId(tx, known.parentId);
    const isOther = await this.changeBesideTitle(tx, actor, known, moved, unit);
    const title = unit.headTitle === known.headTitle ? 'same' : await this.titles.change(tx, actor, known.id, unit.headTitle);
    const notes: RowNote[] = title === 'waits' || title === 'asked' ? ['title-waits'] : [];
    const changes = differences(said(known, above), said(unit, moved ?? above));
    return title === 'asked' && !isOther ? { outcome: 'unchanged', id: known.id, changes: [], notes } : { outcome: 'changed', id: known.id, changes, notes };
  }

  /** Name, code and place in the tree; the title of its head is a setting. */
  private async changeBesideTitle(tx: Tx, actor: Actor | null, known: UnitRow, moved: UnitRow | null, { code, name }: NewUnit): Promise<boolean> {
    if (!moved && isUnchanged(known, { code, name })) return false;
    if (moved) await this.units.move(tx, known, moved);
    await this.units.change(tx, known.id, { code, name });
    const [before, after] = [{ parentId: known.parentId, code: known.code, name: known.name }, { parentId: moved?.id ?? known.parentId, code, name }];
    await this.journal.record(tx, { event: 'unit.changed', actor, subject: { type: 'unit', id: known.id }, before, after });
    return true;
  }
}

const said = ({ code, name, headTitle }: NewUnit, above: UnitRow | null) => ({ code, parentCode: above?.code ?? null, name, headTitle });

function refuseCells(values: Row['values']): void {
  for (const column of ['name', 'code'] as const) if (!values[column]) throw new RowRefusal(column, '', 'import.cell-missing');
  for (const [column, most] of Object.entries(LONGEST) as [UnitColumn, number][]) {
    const value = values[column] ?? '';
    if (value.length > most) throw new RowRefusal(column, value, 'import.cell-too-long');
    if (/\p{Cc}/u.test(value)) throw new RowRefusal(column, value, 'import.cell-not-understood');
  }
}
