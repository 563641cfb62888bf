import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import type { Condition, Tracking } from '../../shared/vocab.js';

/** One row per scan of an asset: the sticker, the thing, its place, and who has it. */
export interface ScanRow {
  tag: string;
  revokedAt: string | null;
  assetId: string | null;
  poolId: string | null;
  tracking: Tracking | null;
  title: string;
  number: string | null;
  brand: string | null;
  model: string | null;
  serial: string | null;
  photoId: string | null;
  condition: Condition | null;
  isLendable: 0 | 1;
  entryId: string | null;
  unitName: string;
  unitPath: string;
  storeId: string | null;
  storeName: string | null;
  hoursJson: string | null;
  siteName: string | null;
  quantity: number | null;
  lendableQuantity: number | null;
  unitWord: string | null;
  /** 0 or false, 1 or true: something of its kind is promised to somebody, now or later. */
  isKindPromised: number | boolean;
  /** Start of the earliest hold that has not ended; null when nobody was promised it. */
  holdFrom: string | null;
  /** 0 or false, 1 or true, as the engine says. */
  isAskedAbout: number | boolean;
  /** 0 or false, 1 or true: in somebody's custody, or given and not yet accepted. */
  isInCustody: number | boolean;
  loanId: string | null;
}

export interface ScanLoan {
  requestId: string;
  requestNumber: string | null;
  dueAt: string;
  borrowerId: string | null;
  filledInBy: string;
  sponsorId: string | null;
  borrowerName: string;
  borrowerUnitName: string | null;
  borrowerUnitPath: string | null;
  quantityOut: number;
  approverId: string | null;
  recorderId: string | null;
  /** The borrower reported the return, and nobody has looked yet. */
  isClaimed: 0 | 1;
}

/** An approved slip that this thing could leave on. */
export interface ReadySlip {
  requestId: string;
  borrowerId: string | null;
  approverId: string | null;
  recorderId: string | null;
  number: string;
  borrowerName: string;
  borrowerUnitName: string | null;
  startsAt: string;
  dueAt: string;
  /** For this very thing, not its kind. */
  isOwn: 0 | 1;
}

export type ScanRowWithLoan = ScanRow & ScanLoan;

const APPROVER = sql`(select s.decided_by from approval_steps s where s.request_id = r.id and s.round = r.round and s.kind = 'approval')`;
const RECORDER = sql`(select w.recorded_by from approval_steps s join paper_decisions w on w.step_id = s.id where s.request_id = r.id and s.round = r.round and s.kind = 'approval')`;

const BORROWER = sql`coalesce(b.title || b.given_name || ' ' || b.family_name, r.contact_name, r.organisation) as borrower_name, coalesce(bu.name, r.organisation) as borrower_unit_name`;

const BORROWER_JOINS = sql`left join people b on b.id = r.borrower_id left join units bu on bu.id = b.unit_id`;

const LOAN = sql`
  c.id as loan_id, c.request_id, r.number as request_number, r.due_at, r.borrower_id, r.filled_in_by, r.sponsor_id,
  ${BORROWER}, bu.path as borrower_unit_path, c.quantity - c.returned_quantity as quantity_out,
  ${APPROVER} as approver_id, ${RECORDER} as recorder_id, case when exists (select 1 from return_claims k where k.request_id = r.id and k.closed_at is null) then 1 else 0 end as is_claimed`;

const LOAN_JOINS = sql`
  left join loan_requests r on r.id = c.request_id ${BORROWER_JOINS}`;

/** The lookup behind every scan: one statement, one more for a pool, one more at the counter. */
@Injectable()
export class TagStore {
  constructor(private readonly reader: Reader) {}

  scan(tag: string, now: string): Promise<ScanRowWithLoan | null> {
    return this.reader.one<ScanRowWithLoan>(sql`
      select t.id as tag, t.revoked_at, t.asset_id, t.pool_id, coalesce(a.description, p.name) as title, coalesce(a.number, p.number) as number,
        a.brand, a.model, a.serial, coalesce(a.photo_file_id, e.photo_file_id) as photo_id, a.condition,
        case when a.lendable = 1 or p.lendable_quantity > 0 then 1 else 0 end as is_lendable, e.id as entry_id, e.tracking,
        u.name as unit_name, u.path as unit_path, st.id as store_id, st.name as store_name, st.hours_json, si.name as site_name,
        p.quantity, p.lendable_quantity, coalesce(p.unit_word, e.unit_word) as unit_word,
        (select min(h.starts_at) from holds h where h.asset_id = t.asset_id and h.ends_at > ${now}) as hold_from,
        exists (select 1 from holds h where h.entry_id = e.id and h.ends_at > ${now}) as is_kind_promised,
        exists (select 1 from sightings q where (q.asset_id = t.asset_id or q.pool_id = t.pool_id) and q.asked_at is not null and q.answered_at is null) as is_asked_about,
        exists (select 1 from custodies cu where cu.asset_id = t.asset_id and cu.ended_at is null) as is_in_custody, ${LOAN}
      from tags t
      left join assets a on a.id = t.asset_id
      left join pools p on p.id = t.pool_id
      left join catalogue_entries e on e.id = coalesce(a.entry_id, p.entry_id)
      left join units u on u.id = coalesce(a.unit_id, e.unit_id)
      left join stores st on st.id = coalesce(a.store_id, p.store_id)
      left join sites si on si.id = st.site_id
      left join checkout_lines c on c.asset_id = t.asset_id and c.closed_at is null ${LOAN_JOINS}
      where t.id = ${tag}`);
  }

  /** The earliest due first; a pool may be out on many slips. */
  poolLoans(poolId: string): Promise<ScanLoan[]> {
    return this.reader.query<ScanLoan>(sql`
      select ${LOAN} from checkout_lines c ${LOAN_JOINS} where c.pool_id = ${poolId} and c.closed_at is null order by r.due_at, c.id limit 50`);
  }

  /** Slips approved for this very thing, else for one of its kind, not yet fetched, whose period has come. */
  async readySlips(scan: ScanRow, now: string, endOfToday: string): Promise<ReadySlip[]> {
    const rows = await this.reader.query<ReadySlip>(sql`
      select l.request_id, r.number, r.borrower_id, r.starts_at, r.due_at, ${BORROWER}, ${APPROVER} as approver_id, ${RECORDER} as recorder_id, max(case when h.asset_id is null then 0 else 1 end) as is_own
      from holds h join loan_request_lines l on l.id = h.line_id join loan_requests r on r.id = l.request_id ${BORROWER_JOINS}
      where h.entry_id = ${scan.entryId} and (h.asset_id is null or h.asset_id = ${scan.assetId}) and h.starts_at < ${endOfToday} and h.ends_at > ${now}
        and r.status in ('approved', 'checked-out')
        and l.approved_quantity > (select coalesce(sum(c.quantity), 0) from checkout_lines c where c.line_id = l.id)
      group by l.request_id, r.id, b.id, bu.id order by r.starts_at, l.request_id limit 20`);
    const own = rows.filter((row) => row.isOwn === 1);
    return own.length ? own : rows;
  }

  /** How many of a pool's entry are promised at this moment. */
  async heldOf(entryId: string, now: string): Promise<number> {
    const held = await this.reader.one<{ n: number }>(sql`
      select coalesce(sum(quantity), 0) as n from holds where entry_id = ${entryId} and starts_at <= ${now} and ends_at > ${now}`);
    return held?.n ?? 0;
  }

  async liveTagOf({ assetId, poolId }: ScanRow): Promise<string | null> {
    const tag = await this.reader.one<{ id: string }>(sql`
      select id from tags where revoked_at is null and (asset_id = ${assetId} or pool_id = ${poolId}) limit 1`);
    return tag?.id ?? null;
  }
}
