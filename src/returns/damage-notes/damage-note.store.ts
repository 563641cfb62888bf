import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql as Statement } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import type { CursorValue } from '../../http/page.js';

export interface DamageNoteRow {
  id: string;
  returnId: string;
  requestId: string;
  requestNumber: string;
  assetId: string | null;
  poolId: string | null;
  title: string;
  number: string | null;
  quantity: number;
  unitName: string;
  borrowerName: string;
  returnedByName: string;
  note: string;
  photosJson: string;
  openedAt: string;
  openedByName: string;
  closedAt: string | null;
}

const STATE: Record<'open' | 'closed' | 'all', Statement> = { open: sql`and d.closed_at is null`, closed: sql`and d.closed_at is not null`, all: empty };

@Injectable()
export class DamageNoteStore {
  constructor(private readonly reader: Reader) {}

  list(reach: Statement, state: keyof typeof STATE, after: CursorValue[] | null, limit: number): Promise<DamageNoteRow[]> {
    const from = after ? sql`and (d.opened_at, d.id) < (${after[0]}, ${after[1]})` : empty;
    return this.reader.query<DamageNoteRow>(sql`
      select d.id, n.return_id, c.request_id, r.number as request_number, d.asset_id, d.pool_id, coalesce(a.description, p.name) as title, coalesce(a.number, p.number) as number,
             d.quantity, u.name as unit_name, coalesce(b.title || b.given_name || ' ' || b.family_name, r.organisation, r.contact_name) as borrower_name,
             v.returned_by as returned_by_name, d.description as note, n.photos_json, d.opened_at, o.title || o.given_name || ' ' || o.family_name as opened_by_name, d.closed_at
      from damage_notes d
      join units u on u.id = d.unit_id
      join return_lines n on n.id = d.return_line_id join returns v on v.id = n.return_id
      join checkout_lines c on c.id = n.checkout_line_id join loan_requests r on r.id = c.request_id
      join people o on o.id = d.opened_by
      left join people b on b.id = r.borrower_id left join assets a on a.id = d.asset_id left join pools p on p.id = d.pool_id
      where (${reach}) ${STATE[state]} ${from}
      order by d.opened_at desc, d.id desc limit ${limit}`);
  }
}
