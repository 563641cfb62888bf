import { Injectable } from '@nestjs/common';
import sql, { type Sql as Statement } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { Custody } from './custody.entity.js';

/** A custody with the names it is read with. */
export interface CustodyRow extends Custody {
  personName: string;
  personUnitName: string;
  personUnitPath: string;
  title: string;
  number: string | null;
  photoId: string | null;
  unitId: string;
  unitName: string;
  unitPath: string;
  storeId: string | null;
  assignedByName: string;
  endedByName: string | null;
  /** The fiscal year asked for. */
  isScanned: 0 | 1;
  scannedAt: string | null;
  nextId: string | null;
  nextPersonName: string | null;
  previousPersonName: string | null;
  permitId: string | null;
  permitNumber: string | null;
  permitStartsOn: string | null;
  permitEndsOn: string | null;
}

/** The day it is read on, and the fiscal year (B.E.) of that day. */
export interface ReadOn {
  today: string;
  fiscalYear: number;
}

const named = (alias: Statement): Statement => sql`${alias}.title || ${alias}.given_name || ' ' || ${alias}.family_name`;

/** The latest permit that still runs or is to come. */
const PERMIT = (today: string): Statement => sql`(
  select tp.id from take_out_permits tp join take_out_permit_lines tl on tl.permit_id = tp.id
  where tl.custody_id = c.id and tp.status = 'granted' and tp.ends_on >= ${today} order by tp.starts_on, tp.id limit 1)`;

/** Names for conditions: custody `c`, thing `a` of unit `u`, holder `p` of unit `pu`. */
const selectOf = ({ today, fiscalYear }: ReadOn): Statement => sql`
  select c.*, ${named(sql`p`)} as person_name, pu.name as person_unit_name, pu.path as person_unit_path, a.description as title, a.number, a.photo_file_id as photo_id,
    a.unit_id, u.name as unit_name, u.path as unit_path, a.store_id, ${named(sql`ab`)} as assigned_by_name, ${named(sql`eb`)} as ended_by_name,
    case when exists (select 1 from custody_confirmations f where f.custody_id = c.id and f.fiscal_year = ${fiscalYear}) then 1 else 0 end as is_scanned,
    (select max(f.confirmed_at) from custody_confirmations f where f.custody_id = c.id) as scanned_at,
    nx.id as next_id, ${named(sql`np`)} as next_person_name, ${named(sql`pp`)} as previous_person_name,
    tp.id as permit_id, tp.number as permit_number, tp.starts_on as permit_starts_on, tp.ends_on as permit_ends_on
  from custodies c join assets a on a.id = c.asset_id join units u on u.id = a.unit_id
    join people p on p.id = c.person_id join units pu on pu.id = p.unit_id join people ab on ab.id = c.assigned_by
    left join people eb on eb.id = c.ended_by
    left join custodies nx on nx.succeeds_id = c.id and nx.ended_at is null left join people np on np.id = nx.person_id
    left join custodies pv on pv.id = c.succeeds_id left join people pp on pp.id = pv.person_id
    left join take_out_permits tp on tp.id = ${PERMIT(today)}`;

/** The only SQL of custodies. */
@Injectable()
export class CustodyStore {
  /** Pass the rule of visibility; what is not visible does not exist. */
  one(db: Sql, id: string, seenBy: Statement, on: ReadOn): Promise<CustodyRow | null> {
    return db.one<CustodyRow>(sql`${selectOf(on)} where c.id = ${id} and ${seenBy}`);
  }

  many(db: Sql, where: Statement, on: ReadOn, limit: number): Promise<CustodyRow[]> {
    return db.query<CustodyRow>(sql`${selectOf(on)} where ${where} order by c.id desc limit ${limit}`);
  }

  insert(tx: Tx, custody: Custody): Promise<unknown> {
    return tx.run(insertInto('custodies', custody));
  }

  /** False when it was ended meanwhile. */
  async change(tx: Tx, id: string, changes: Partial<Custody>): Promise<boolean> {
    return (await tx.run(updateOf('custodies', changes, sql`id = ${id} and ended_at is null`))).changed === 1;
  }

  async confirm(tx: Tx, custodyId: string, fiscalYear: number, tagId: string, confirmedAt: string): Promise<void> {
    await tx.run(insertInto('custody_confirmations', { id: newId(), custodyId, fiscalYear, tagId, confirmedAt }));
  }

  /** Whoever has the thing now, or null. */
  holder(db: Sql, assetId: string): Promise<{ id: string; name: string } | null> {
    return db.one(sql`select c.id, ${named(sql`p`)} as name from custodies c join people p on p.id = c.person_id
      where c.asset_id = ${assetId} and c.ended_at is null and c.awaits_transfer = 0`);
  }

  liveTagOf(db: Sql, assetId: string): Promise<{ id: string } | null> {
    return db.one(sql`select id from tags where asset_id = ${assetId} and revoked_at is null`);
  }

  person(db: Sql, id: string, today: string): Promise<{ id: string; name: string; isGone: 0 | 1 } | null> {
    return db.one(sql`select p.id, ${named(sql`p`)} as name, case when p.disabled_at is not null or (p.leaving_on is not null and p.leaving_on < ${today}) then 1 else 0 end as is_gone
      from people p where p.id = ${id}`);
  }
}
