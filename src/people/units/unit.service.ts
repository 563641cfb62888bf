import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Reader, type Sql, type Tx } from '../../database/sql.js';
import { isUnchanged } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { UnitTree, UnitView } from '../../shared/api/people.js';
import { isAdministered, seen } from '../administered.js';
import { AuthorityStore } from '../authority.store.js';
import type { NewUnitDto, UnitChangeDto } from './unit.dto.js';
import { whyNotMove } from './unit.rules.js';
import { unitTree } from './unit-tree.js';
import { UnitStore, type UnitRow } from './unit.store.js';

@Injectable()
export class UnitService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly units: UnitStore, private readonly authorities: AuthorityStore,
  ) {}

  async tree(): Promise<UnitTree> {
    return { items: await this.treeIn(this.reader) };
  }

  create(actor: Actor, { parentId, code, name, headTitle }: NewUnitDto): Promise<UnitView> {
    return this.transactions.run(async (tx) => {
      const parent = await this.parent(tx, actor, parentId);
      await this.refuseTakenCode(tx, code ?? null, null);
      const unit = await this.units.insert(tx, parent, { code: code ?? null, name, headTitle }, this.clock.iso());
      await this.journal.record(tx, { event: 'unit.created', actor, subject: { type: 'unit', id: unit.id }, after: { parentId, code: unit.code, name, headTitle } });
      return this.view(tx, unit.id);
    });
  }

  change(actor: Actor, id: string, change: UnitChangeDto): Promise<UnitView> {
    return this.transactions.run(async (tx) => {
      const unit = await this.administered(tx, actor, id);
      const { name = unit.name, code = unit.code, parentId = unit.parentId } = change;
      const after = { parentId, code, name };
      if (isUnchanged(unit, after)) return this.view(tx, id);
      await this.refuseTakenCode(tx, code, id);
      if (parentId !== unit.parentId) await this.move(tx, actor, unit, parentId!);
      await this.units.change(tx, id, { name, code });
      const before = { parentId: unit.parentId, code: unit.code, name: unit.name };
      await this.journal.record(tx, { event: 'unit.changed', actor, subject: { type: 'unit', id }, before, after });
      return this.view(tx, id);
    });
  }

  private async move(tx: Tx, actor: Actor, unit: UnitRow, parentId: string): Promise<void> {
    const parent = await this.parent(tx, actor, parentId);
    refuse(whyNotMove(unit, parent));
    await this.units.move(tx, unit, parent);
  }

  private async parent(tx: Tx, actor: Actor, id: string): Promise<UnitRow> {
    const parent = await this.units.byId(tx, id);
    if (!parent || !isAdministered(actor, parent.path)) throw new Refusal('units.unknown');
    return parent;
  }

  private async administered(from: Sql, actor: Actor, id: string): Promise<UnitRow> {
    const unit = await this.units.byId(from, id);
    return seen(actor, unit && { ...unit, unitPath: unit.path });
  }

  private async refuseTakenCode(tx: Tx, code: string | null, ownId: string | null): Promise<void> {
    const holder = code === null ? null : await this.units.byCode(tx, code);
    if (holder && holder.id !== ownId) throw new Refusal('units.code-taken', { code, name: holder.name });
  }

  private async treeIn(from: Sql): Promise<UnitView[]> {
    const units = await this.units.all(from);
    const heads = await this.authorities.heads(from, this.clock.iso());
    return unitTree(units, heads);
  }

  private async view(from: Sql, id: string): Promise<UnitView> {
    const find = (units: UnitView[]): UnitView | undefined => units.find((unit) => unit.id === id) ?? units.map((unit) => find(unit.children)).find(Boolean);
    return find(await this.treeIn(from))!;
  }
}
