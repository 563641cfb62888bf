import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { BorrowerKind, Capacity, StepOutcome } from '../../shared/vocab.js';

export interface SlipRow {
  number: string;
  fiscalYear: number;
  borrowerKind: BorrowerKind;
  borrowerId: string | null;
  filledInBy: string;
  submittedAt: string;
  organisation: string | null;
  contactName: string | null;
  phone: string | null;
  letterNumber: string | null;
  letterOn: string | null;
  purpose: string;
  reference: string | null;
  orderedBy: string | null;
  isOutside: 0 | 1;
  startsAt: string;
  dueAt: string;
  placeName: string;
  unitName: string;
  borrowerName: string | null;
  borrowerPosition: string | null;
  borrowerUnit: string | null;
  borrowerPhone: string | null;
  fillerName: string;
  fillerPosition: string;
  fillerUnit: string;
  sponsorName: string | null;
  sponsorPosition: string | null;
  sponsorUnit: string | null;
}

export interface SlipLineRow {
  id: string;
  description: string;
  quantity: number;
  unitWord: string;
  number: string | null;
  serial: string | null;
  brand: string | null;
  model: string | null;
  accessoriesJson: string | null;
}

export interface SlipStepRow {
  kind: 'opinion' | 'approval';
  postTitle: string;
  outcome: StepOutcome | null;
  reason: string | null;
  decidedAt: string | null;
  capacity: Capacity | null;
  orderNumber: string | null;
  orderedOn: string | null;
  name: string | null;
  position: string | null;
  unitName: string | null;
  /** Of a step signed in ink. */
  signedOn: string | null;
  recorderName: string | null;
  recorderPosition: string | null;
}

const nameOf = (alias: string): Statement => raw(`${alias}.title || ${alias}.given_name || ' ' || ${alias}.family_name`);

/** Everything the first edition of a slip prints, read inside the transaction that approves. */
@Injectable()
export class SlipFactsStore {
  slip(db: Sql, requestId: string): Promise<SlipRow | null> {
    return db.one<SlipRow>(sql`
      select r.number, r.fiscal_year, r.borrower_kind, r.borrower_id, r.filled_in_by, r.submitted_at, r.organisation, r.contact_name, r.phone, r.letter_number,
             r.letter_on, r.purpose, r.reference, r.ordered_by, r.is_outside, r.starts_at, r.due_at, coalesce(s.name, r.place_text) as place_name, u.name as unit_name,
             ${nameOf('b')} as borrower_name, b.position as borrower_position, bu.name as borrower_unit, b.phone as borrower_phone,
             ${nameOf('f')} as filler_name, f.position as filler_position, fu.name as filler_unit,
             ${nameOf('o')} as sponsor_name, o.position as sponsor_position, ou.name as sponsor_unit
      from loan_requests r
      join units u on u.id = r.unit_id
      join people f on f.id = r.filled_in_by join units fu on fu.id = f.unit_id
      left join people b on b.id = r.borrower_id left join units bu on bu.id = b.unit_id
      left join people o on o.id = coalesce(r.sponsor_id, r.responsible_officer_id) left join units ou on ou.id = o.unit_id
      left join sites s on s.id = r.site_id
      where r.id = ${requestId}`);
  }

  /** What was approved; before that, all that is asked for. */
  lines(db: Sql, requestId: string): Promise<SlipLineRow[]> {
    return db.query<SlipLineRow>(sql`
      select l.id, l.description, coalesce(l.approved_quantity, l.quantity) as quantity, l.unit_word, l.asset_number as number, a.serial, a.brand, a.model, a.accessories_json
      from loan_request_lines l left join assets a on a.id = l.asset_id
      where l.request_id = ${requestId} and coalesce(l.approved_quantity, l.quantity) > 0 order by l.position`);
  }

  /** What left on each line, before any approval. */
  linesLeft(db: Sql, requestId: string): Promise<SlipLineRow[]> {
    return db.query<SlipLineRow>(sql`
      select l.id, l.description, cast(c.quantity as integer) as quantity, l.unit_word, l.asset_number as number, a.serial, a.brand, a.model, a.accessories_json
      from loan_request_lines l join (select line_id, sum(quantity) as quantity from checkout_lines where request_id = ${requestId} group by line_id) c on c.line_id = l.id
      left join assets a on a.id = l.asset_id
      where l.request_id = ${requestId} order by l.position`);
  }

  steps(db: Sql, requestId: string): Promise<SlipStepRow[]> {
    return db.query<SlipStepRow>(sql`
      select t.kind, t.post_title, t.outcome, t.reason, t.decided_at, t.capacity, t.order_number, d.ordered_on,
             ${nameOf('p')} as name, p.position, u.name as unit_name, w.signed_on, ${nameOf('c')} as recorder_name, c.position as recorder_position
      from approval_steps t
      join loan_requests r on r.id = t.request_id and r.round = t.round
      left join people p on p.id = t.decided_by left join units u on u.id = p.unit_id
      left join delegation_orders d on d.id = t.order_id
      left join paper_decisions w on w.step_id = t.id left join people c on c.id = w.recorded_by
      where t.request_id = ${requestId} and t.kind <> 'told' order by t.position`);
  }
}
