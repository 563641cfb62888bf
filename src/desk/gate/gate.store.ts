import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';

export interface GateThing {
  assetId: string | null;
  poolId: string | null;
  title: string;
  number: string | null;
}

export interface OutsideLoan {
  id: string;
  status: 'checked-out';
  number: string;
  startsAt: string;
  dueAt: string;
  quantityOut: number;
}

/** Reads what a gate asks of one thing. */
@Injectable()
export class GateStore {
  constructor(private readonly reader: Reader) {}

  thing(tag: string): Promise<GateThing | null> {
    return this.reader.one<GateThing>(sql`
      select t.asset_id, t.pool_id, coalesce(a.description, p.name) as title, coalesce(a.number, p.number) as number
      from tags t left join assets a on a.id = t.asset_id left join pools p on p.id = t.pool_id where t.id = ${tag} and t.revoked_at is null`);
  }

  permits(assetId: string, today: string): Promise<{ number: string; startsOn: string; endsOn: string }[]> {
    return this.reader.query(sql`
      select tp.number, tp.starts_on, tp.ends_on from take_out_permit_lines tl join take_out_permits tp on tp.id = tl.permit_id join custodies c on c.id = tl.custody_id
      where tl.asset_id = ${assetId} and tp.status = 'granted' and tp.starts_on <= ${today} and tp.ends_on >= ${today} and c.ended_at is null`);
  }

  /** Out now, for use off the premises or by another agency; what was refused ratification comes back, it does not go out. */
  loans({ assetId, poolId }: GateThing): Promise<OutsideLoan[]> {
    return this.reader.query<OutsideLoan>(sql`
      select r.id, r.status, r.number, r.starts_at, r.due_at, cast(sum(c.quantity - c.returned_quantity) as integer) as quantity_out
      from checkout_lines c join loan_requests r on r.id = c.request_id
      where (c.asset_id = ${assetId} or c.pool_id = ${poolId}) and c.closed_at is null and (r.is_outside = 1 or r.borrower_kind = 'agency')
        and not exists (select 1 from emergency_checkouts e where e.request_id = r.id and e.outcome = 'refused')
      group by r.id, r.status, r.number, r.starts_at, r.due_at`);
  }
}
