import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import type { BorrowerKind, Condition, HandOverCondition, LoanStatus, ReceiptKind, Tracking } from '../../shared/vocab.js';

export interface SheetRow {
  number: string;
  status: LoanStatus;
  borrowerKind: BorrowerKind;
  borrowerUnitName: string | null;
  organisation: string | null;
  contactName: string | null;
  borrowerName: string | null;
  phone: string | null;
  purpose: string;
  placeName: string;
  isOutside: 0 | 1;
  /** Title of the post it waits for; null once decided. */
  waitsFor: string | null;
  /** Number of the opening slip whose place it takes, while that is out. */
  takesOver: string | null;
}

export interface SheetLineRow {
  lineId: string;
  entryId: string;
  tracking: Tracking;
  assetId: string | null;
  description: string;
  number: string | null;
  serial: string | null;
  tag: string | null;
  photoId: string | null;
  storeName: string | null;
  unitWord: string;
  approvedQuantity: number | null;
  outQuantity: number;
  returnedQuantity: number;
  valueSatang: number | null;
  accessoriesJson: string | null;
  condition: Condition | null;
  lendable: 0 | 1 | null;
  isOut: 0 | 1;
  isMoved: 0 | 1;
  className: string;
  unitName: string;
}

export interface CandidateRow {
  lineId: string;
  assetId: string;
  tag: string | null;
  description: string;
  number: string | null;
  storeName: string | null;
  priceSatang: number | null;
  accessoriesJson: string;
  isSwap: 0 | 1;
}

export interface PastLineRow {
  checkoutId: string;
  nth: number;
  at: string;
  handedOverByName: string;
  receivedBy: string;
  receiptKind: ReceiptKind;
  receiptFileId: string | null;
  exceptionOrderNumber: string | null;
  id: string;
  lineId: string;
  assetId: string | null;
  poolId: string | null;
  title: string;
  number: string | null;
  quantity: number;
  unitWord: string | null;
  condition: HandOverCondition;
  conditionNote: string | null;
  accessoriesJson: string;
  photosJson: string;
  swapReason: string | null;
  approvedTitle: string;
  approvedNumber: string | null;
}

const MOST_CANDIDATES = 20;
/** What may leave on a line at most: as approved; before that, and only in an emergency, as asked. */
const LENDABLE = sql`case when r.status = 'submitted' then l.quantity else l.approved_quantity end`;

/** Out on the opening slip whose place the request `l` takes: it is with the borrower already, and leaves anew by this hand-over. */
const ON_TAKEN_OVER = sql`exists (select 1 from opening_takeovers k where k.request_id = l.request_id and k.opening_id = o.request_id)`;

@Injectable()
export class HandOverSheetStore {
  constructor(private readonly reader: Reader) {}

  slip(requestId: string): Promise<SheetRow | null> {
    return this.reader.one<SheetRow>(sql`
      select r.number, r.status, r.borrower_kind, bu.name as borrower_unit_name, r.organisation, r.contact_name,
             b.title || b.given_name || ' ' || b.family_name as borrower_name, coalesce(r.phone, b.phone) as phone, r.purpose, coalesce(s.name, r.place_text) as place_name, r.is_outside,
             case when r.status = 'submitted' then (select t.post_title from approval_steps t where t.request_id = r.id and t.round = r.round and t.decided_at is null order by t.position limit 1) end as waits_for,
             (select o.number from opening_takeovers k join loan_requests o on o.id = k.opening_id where k.request_id = r.id and o.status = 'checked-out') as takes_over
      from loan_requests r left join people b on b.id = r.borrower_id left join units bu on bu.id = b.unit_id left join sites s on s.id = r.site_id
      where r.id = ${requestId}`);
  }

  lines(requestId: string): Promise<SheetLineRow[]> {
    return this.reader.query<SheetLineRow>(sql`
      select l.id as line_id, l.entry_id, e.tracking, l.asset_id, l.description, coalesce(a.number, p.number) as number, a.serial, t.id as tag,
             coalesce(a.photo_file_id, e.photo_file_id) as photo_id, st.name as store_name, l.unit_word, ${LENDABLE} as approved_quantity, l.value_satang,
             coalesce((select sum(c.quantity) from checkout_lines c where c.line_id = l.id), 0) as out_quantity,
             coalesce((select sum(c.returned_quantity) from checkout_lines c where c.line_id = l.id), 0) as returned_quantity,
             a.accessories_json, a.condition, a.lendable, case when exists (select 1 from checkout_lines o where o.asset_id = a.id and o.closed_at is null and not ${ON_TAKEN_OVER}) then 1 else 0 end as is_out,
             case when a.id is not null and (a.unit_id <> e.unit_id or coalesce(a.class_id, '') <> e.class_id) then 1 else 0 end as is_moved,
             k.name as class_name, u.name as unit_name
      from loan_request_lines l join loan_requests r on r.id = l.request_id
      join catalogue_entries e on e.id = l.entry_id join asset_classes k on k.id = e.class_id join units u on u.id = e.unit_id
      left join assets a on a.id = l.asset_id
      left join pools p on p.id = (select min(id) from pools where entry_id = l.entry_id and e.tracking = 'quantity')
      left join stores st on st.id = coalesce(a.store_id, p.store_id)
      left join tags t on t.revoked_at is null and (t.asset_id = a.id or t.pool_id = p.id)
      where l.request_id = ${requestId} order by l.position`);
  }

  /** Things that could leave now on each line: usable, lendable, in the store, and promised to nobody else in this period. */
  candidates(requestId: string, from: string, until: string): Promise<CandidateRow[]> {
    return this.reader.query<CandidateRow>(sql`
      select line_id, asset_id, tag, description, number, store_name, price_satang, accessories_json, is_swap from (
        select l.id as line_id, l.position, a.id as asset_id, t.id as tag, a.description, a.number, st.name as store_name, a.price_satang, a.accessories_json,
               case when l.asset_id is null or l.asset_id = a.id then 0 else 1 end as is_swap,
               row_number() over (partition by l.id order by case when l.asset_id = a.id then 0 else 1 end, a.number) as place
        from loan_request_lines l join loan_requests r on r.id = l.request_id
        join assets a on a.entry_id = l.entry_id and a.lendable = 1 and a.condition = 'usable'
        left join tags t on t.asset_id = a.id and t.revoked_at is null
        left join stores st on st.id = a.store_id
        where l.request_id = ${requestId} and ${LENDABLE} > 0
          and (l.asset_id is null or l.asset_id = a.id or (a.price_satang is null and l.value_satang is null) or a.price_satang <= coalesce(l.value_satang, 0))
          and not exists (select 1 from checkout_lines o where o.asset_id = a.id and o.closed_at is null and not ${ON_TAKEN_OVER})
          and not exists (select 1 from holds h join loan_request_lines o on o.id = h.line_id where h.asset_id = a.id and h.line_id <> l.id and h.starts_at < ${until} and h.ends_at > ${from} and not ${ON_TAKEN_OVER})
      ) ranked where place <= ${MOST_CANDIDATES} order by position, place`);
  }

  /** Everything that left on this slip so far, hand-over by hand-over. */
  past(requestId: string): Promise<PastLineRow[]> {
    return this.reader.query<PastLineRow>(sql`
      select k.id as checkout_id, k.nth, k.handed_over_at as at, h.title || h.given_name || ' ' || h.family_name as handed_over_by_name, k.received_by,
             k.receipt_kind, k.receipt_file_id, x.number as exception_order_number, c.id, c.line_id, c.asset_id, c.pool_id, coalesce(a.description, p.name) as title,
             coalesce(a.number, p.number) as number, c.quantity, l.unit_word, c.condition, c.condition_note, c.accessories_json, c.photos_json, c.swap_reason,
             l.description as approved_title, l.asset_number as approved_number
      from checkouts k
      join people h on h.id = k.handed_over_by
      join checkout_lines c on c.checkout_id = k.id
      join loan_request_lines l on l.id = c.line_id
      left join assets a on a.id = c.asset_id left join pools p on p.id = c.pool_id left join exception_orders x on x.id = k.exception_order_id
      where k.request_id = ${requestId} order by k.nth, c.id`);
  }
}
