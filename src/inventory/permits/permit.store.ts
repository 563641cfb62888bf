import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { PermitStatus } from '../../shared/vocab.js';
import type { PermitThing } from './permit.rules.js';
import type { TakeOutPermit } from './permit.entity.js';

export interface PermitRow extends TakeOutPermit {
  personName: string;
  personPosition: string;
  responsibleOfficerId: string | null;
  personUnitId: string;
  personUnitPath: string;
  personUnitName: string;
  unitPath: string;
  unitName: string;
  decidedByName: string | null;
  /** Date of the order, YYYY-MM-DD. */
  orderedOn: string | null;
  closedByName: string | null;
}

export interface PermitLineRow extends PermitThing {
  permitId: string;
  custodyId: string;
  assetId: string;
  title: string;
  number: string | null;
  brand: string | null;
  model: string | null;
  serial: string | null;
}

const named = (alias: Statement): Statement => sql`${alias}.title || ${alias}.given_name || ' ' || ${alias}.family_name`;

/** Names for conditions: permit `t` of unit `u`, holder `p` of unit `pu`. */
const SELECT = sql`
  select t.*, ${named(sql`p`)} as person_name, p.position as person_position, p.responsible_officer_id, pu.id as person_unit_id, pu.path as person_unit_path, pu.name as person_unit_name,
    u.path as unit_path, u.name as unit_name, ${named(sql`d`)} as decided_by_name, o.ordered_on, ${named(sql`k`)} as closed_by_name
  from take_out_permits t join units u on u.id = t.unit_id join people p on p.id = t.person_id join units pu on pu.id = p.unit_id
    left join people d on d.id = t.decided_by left join delegation_orders o on o.id = t.order_id left join people k on k.id = t.closed_by`;

/** The only SQL of permits. */
@Injectable()
export class PermitStore {
  one(db: Sql, id: string, seenBy: Statement): Promise<PermitRow | null> {
    return db.one<PermitRow>(sql`${SELECT} where t.id = ${id} and ${seenBy}`);
  }

  many(db: Sql, where: Statement, limit: number): Promise<PermitRow[]> {
    return db.query<PermitRow>(sql`${SELECT} where ${where} order by t.id desc limit ${limit}`);
  }

  async things(db: Sql, permitIds: readonly string[]): Promise<PermitLineRow[]> {
    if (permitIds.length === 0) return [];
    const rows = await db.query<Omit<PermitLineRow, 'isHeld'> & { isHeld: 0 | 1 }>(sql`
      select l.permit_id, l.custody_id, l.asset_id, a.description as title, a.number, a.brand, a.model, a.serial, a.unit_id, a.class_id, a.price_satang as value_satang,
        case when c.ended_at is null then 1 else 0 end as is_held
      from take_out_permit_lines l join assets a on a.id = l.asset_id join custodies c on c.id = l.custody_id
      where l.permit_id in (${join([...permitIds])}) order by l.permit_id, l.id`);
    return rows.map((row) => ({ ...row, isHeld: row.isHeld === 1 }));
  }

  async insert(tx: Tx, permit: TakeOutPermit, things: readonly { custodyId: string; assetId: string }[]): Promise<void> {
    await tx.run(insertInto('take_out_permits', permit));
    await tx.run(insertInto('take_out_permit_lines', things.map((thing) => ({ id: newId(), permitId: permit.id, ...thing }))));
  }

  /** False when it is no longer as it was read. */
  async move(tx: Tx, id: string, from: PermitStatus, changes: Partial<TakeOutPermit>): Promise<boolean> {
    return (await tx.run(updateOf('take_out_permits', changes, sql`id = ${id} and status = ${from}`))).changed === 1;
  }

  /** The row is locked by its own update, so that no number is given twice. */
  async nextNumber(tx: Tx, year: number): Promise<string> {
    const row = await tx.one<{ lastNumber: number }>(sql`
      insert into permit_counters (id, last_number) values (${String(year)}, 1)
      on conflict (id) do update set last_number = permit_counters.last_number + 1 returning last_number`);
    if (!row) throw new Error('The counter gave no number');
    return `${row.lastNumber}/${year}`;
  }
}
