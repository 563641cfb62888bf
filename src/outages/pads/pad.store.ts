import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { nameOf } from '../../loan-requests/loan-request.store.js';
import type { OutagePad } from './outage-pad.entity.js';
import type { OutageSlip } from './outage-slip.entity.js';

export interface PadRow extends OutagePad {
  unitName: string;
  unitPath: string;
  printedByName: string;
}

export interface PadCounts {
  padId: string;
  used: number;
  spoiled: number;
}

/** A number that nobody has said anything of, though a later one of its pad was used or spoiled. */
export type SkippedSlip = Pick<OutageSlip, 'padId' | 'number'>;

export interface SlipRow extends OutageSlip {
  unitId: string;
  unitName: string;
  unitPath: string;
  fiscalYear: number;
  printedAt: string;
  settledByName: string | null;
  requestId: string | null;
  conflict: string | null;
  reviewedAt: string | null;
}
const SHOWN = 200;

/** The only SQL of pads and their slips. The unit of the pad is named `u` in conditions, the slip `s`. */
@Injectable()
export class PadStore {
  async insert(tx: Tx, pad: OutagePad, slips: readonly OutageSlip[]): Promise<void> {
    await tx.run(insertInto('outage_pads', pad));
    await tx.run(insertInto('outage_slips', slips));
  }

  pads(from: Sql, where: Statement): Promise<PadRow[]> {
    return from.query<PadRow>(sql`
      select p.*, u.name as unit_name, u.path as unit_path, ${nameOf('b')} as printed_by_name from outage_pads p join units u on u.id = p.unit_id join people b on b.id = p.printed_by
      where ${where} order by p.id desc limit ${SHOWN}`);
  }

  /** Of pads of which some number is accounted for. */
  async counts(from: Sql, padIds: readonly string[]): Promise<PadCounts[]> {
    if (padIds.length === 0) return [];
    return from.query<PadCounts>(sql`
      select pad_id, sum(case when state = 'used' then 1 else 0 end) as used, sum(case when state = 'spoiled' then 1 else 0 end) as spoiled
      from outage_slips where state <> 'unused' and pad_id in (${join([...padIds])}) group by pad_id`);
  }

  async skipped(from: Sql, padIds: readonly string[]): Promise<SkippedSlip[]> {
    if (padIds.length === 0) return [];
    return from.query<SkippedSlip>(sql`
      select s.pad_id, s.number from outage_slips s join (select pad_id, max(nth) as nth from outage_slips where state <> 'unused' and pad_id in (${join([...padIds])}) group by pad_id) l on l.pad_id = s.pad_id
      where s.state = 'unused' and s.nth < l.nth order by s.pad_id, s.nth`);
  }

  slipsOf(from: Sql, padId: string): Promise<SlipRow[]> {
    return this.slips(from, sql`s.pad_id = ${padId}`);
  }

  slips(from: Sql, where: Statement): Promise<SlipRow[]> {
    return from.query<SlipRow>(sql`
      select s.*, p.unit_id, u.name as unit_name, u.path as unit_path, p.fiscal_year, p.printed_at, case when b.id is not null then ${nameOf('b')} end as settled_by_name,
        e.request_id, e.conflict, e.settled_at as reviewed_at
      from outage_slips s join outage_pads p on p.id = s.pad_id join units u on u.id = p.unit_id left join people b on b.id = s.settled_by left join outage_entries e on e.slip_id = s.id
      where ${where} order by s.pad_id, s.nth`);
  }

  /** False when the number was accounted for before. */
  async settle(tx: Tx, id: string, change: Pick<OutageSlip, 'state' | 'spoiledReason' | 'settledAt' | 'settledBy'>): Promise<boolean> {
    return (await tx.run(updateOf('outage_slips', change, sql`id = ${id} and state = 'unused'`))).changed === 1;
  }
}
