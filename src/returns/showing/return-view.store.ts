import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { EditionEvent, LoanStatus, ReturnCondition } from '../../shared/vocab.js';

export interface ReturnRow {
  id: string;
  recordedAt: string;
  receivedAt: string;
  reason: string | null;
  returnedBy: string;
  returnedById: string | null;
  takenBackByName: string;
  exceptionOrderNumber: string | null;
}

export interface ReturnedLineRow {
  id: string;
  requestId: string;
  requestNumber: string;
  borrowerId: string | null;
  borrowerName: string;
  unitPath: string;
  assetId: string | null;
  poolId: string | null;
  title: string;
  brand: string | null;
  model: string | null;
  serial: string | null;
  number: string | null;
  quantity: number;
  unitWord: string;
  condition: ReturnCondition;
  accessoriesJson: string;
  missingJson: string;
  serialSeen: string | null;
  note: string | null;
  photosJson: string;
  dueAt: string;
  storeId: string | null;
  storeName: string | null;
  hoursJson: string | null;
  damageNoteId: string | null;
}

export interface ReturnedSlipRow {
  requestId: string;
  requestNumber: string;
  status: LoanStatus;
  stillOut: number;
  nth: number;
  event: EditionEvent;
  createdAt: string;
  factsHash: string;
  verificationCode: string;
}

@Injectable()
export class ReturnViewStore {
  head(db: Sql, id: string): Promise<ReturnRow | null> {
    return db.one<ReturnRow>(sql`
      select v.id, v.recorded_at, v.received_at, v.reason, v.returned_by, v.returned_by_id, p.title || p.given_name || ' ' || p.family_name as taken_back_by_name, x.number as exception_order_number
      from returns v join people p on p.id = v.received_by left join exception_orders x on x.id = v.exception_order_id where v.id = ${id}`);
  }

  lines(db: Sql, id: string): Promise<ReturnedLineRow[]> {
    return db.query<ReturnedLineRow>(sql`
      select n.id, c.request_id, r.number as request_number, r.borrower_id, coalesce(b.title || b.given_name || ' ' || b.family_name, r.organisation, r.contact_name) as borrower_name,
             u.path as unit_path, c.asset_id, c.pool_id, coalesce(a.description, p.name) as title, a.brand, a.model, a.serial, coalesce(a.number, p.number) as number, n.quantity,
             l.unit_word, n.condition, n.accessories_json, n.missing_json, n.serial_seen, n.note, n.photos_json, r.due_at, st.id as store_id, st.name as store_name, st.hours_json,
             d.id as damage_note_id
      from return_lines n
      join checkout_lines c on c.id = n.checkout_line_id
      join loan_requests r on r.id = c.request_id join units u on u.id = r.unit_id
      join loan_request_lines l on l.id = c.line_id
      left join people b on b.id = r.borrower_id
      left join assets a on a.id = c.asset_id left join pools p on p.id = c.pool_id
      left join stores st on st.id = coalesce(a.store_id, p.store_id)
      left join damage_notes d on d.return_line_id = n.id
      where n.return_id = ${id} order by n.id`);
  }

  slips(db: Sql, id: string): Promise<ReturnedSlipRow[]> {
    return db.query<ReturnedSlipRow>(sql`
      select r.id as request_id, r.number as request_number, r.status, e.nth, e.event, e.created_at, e.facts_hash, e.verification_code,
             coalesce((select sum(o.quantity - o.returned_quantity) from checkout_lines o where o.request_id = r.id and o.closed_at is null), 0) as still_out
      from loan_requests r join loan_slip_editions e on e.request_id = r.id and e.event_id = ${id}
      where r.id in (select c.request_id from return_lines n join checkout_lines c on c.id = n.checkout_line_id where n.return_id = ${id}) order by r.id`);
  }
}
