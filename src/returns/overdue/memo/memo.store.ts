import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../../../database/sql.js';
import type { BorrowerKind } from '../../../shared/vocab.js';

export interface MemoLoanRow {
  number: string;
  borrowerKind: BorrowerKind;
  borrowerName: string;
  borrowerPosition: string | null;
  organisation: string | null;
  /** Of the borrower's unit, where it has a head of its own. */
  headTitle: string | null;
  purpose: string;
  unitPath: string;
  unitName: string;
  handedOverAt: string;
}

export interface MemoThingRow {
  title: string;
  number: string | null;
  quantity: number;
  unitWord: string;
  storeName: string | null;
  /** Whose store it is: the office that writes. */
  storeUnitName: string | null;
}

/** What the memo names of the loan. */
@Injectable()
export class MemoStore {
  loan(from: Sql, requestId: string): Promise<MemoLoanRow | null> {
    return from.one<MemoLoanRow>(sql`
      select r.number, r.borrower_kind, coalesce(b.title || b.given_name || ' ' || b.family_name, r.contact_name, r.organisation) as borrower_name, b.position as borrower_position,
             r.organisation, nullif(bu.head_title, '') as head_title, r.purpose, u.path as unit_path, u.name as unit_name,
             (select min(k.handed_over_at) from checkouts k where k.request_id = r.id) as handed_over_at
      from loan_requests r join units u on u.id = r.unit_id left join people b on b.id = r.borrower_id left join units bu on bu.id = b.unit_id where r.id = ${requestId}`);
  }

  things(from: Sql, requestId: string): Promise<MemoThingRow[]> {
    return from.query<MemoThingRow>(sql`
      select coalesce(a.description, p.name) as title, coalesce(a.number, p.number) as number, c.quantity - c.returned_quantity as quantity, l.unit_word, st.name as store_name, su.name as store_unit_name
      from checkout_lines c join loan_request_lines l on l.id = c.line_id left join assets a on a.id = c.asset_id left join pools p on p.id = c.pool_id
      left join stores st on st.id = coalesce(a.store_id, p.store_id) left join units su on su.id = st.unit_id where c.request_id = ${requestId} and c.closed_at is null order by l.position, c.id`);
  }
}
