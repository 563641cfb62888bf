import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import { seen } from '../../people/administered.js';
import { UnitStore } from '../../people/units/unit.store.js';
import type { Actor } from '../../shared/actor.js';
import { SubjectKeepers, type SubjectKeeper, type SubjectNow } from './subject-keepers.js';

/** The title of a unit's head is decided by whoever administers the unit. */
@Injectable()
export class HeadTitleKeeper implements SubjectKeeper, OnModuleInit {
  readonly table = 'units';

  constructor(private readonly keepers: SubjectKeepers, private readonly units: UnitStore) {}

  onModuleInit(): void {
    this.keepers.keep('unit.head-title', this);
  }

  async read(from: Sql, ids: readonly string[]): Promise<SubjectNow[]> {
    return (await this.units.some(from, ids)).map(({ id, name, headTitle }) => ({ id, name, value: headTitle }));
  }

  async write(tx: Tx, id: string, value: unknown): Promise<void> {
    await this.units.changeHeadTitle(tx, id, String(value));
  }

  async refuseUnlessKept(from: Sql, actor: Actor, id: string): Promise<void> {
    const unit = await this.units.byId(from, id);
    seen(actor, unit && { unitPath: unit.path });
  }
}
