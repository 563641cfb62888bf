import { Injectable } from '@nestjs/common';
import sql, { empty, join } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { violates } from '../../database/violation.js';
import { Refusal } from '../../http/refusal.js';
import type { Tracking } from '../../shared/vocab.js';
import type { Held, Period, Stock, Wanted } from './availability.rules.js';

/** What an approval promises of one line. */
export interface Promised extends Period {
  lineId: string;
  entryId: string;
  assetId: string | null;
  tracking: Tracking;
  quantity: number;
  description: string;
}

/** Another request that holds something in the same time. */
export interface HeldBy extends Held {
  requestId: string;
}

/** One hold of a request, named by itself. */
export interface HeldOf extends Wanted {
  requestId: string;
  description: string;
  classId: string;
}

/** A line of which more is held than is out. */
export interface Unfetched {
  requestId: string;
  lineId: string;
  tracking: Tracking;
  held: number;
  outNow: number;
}

const TAKEN = ['ex_holds_asset_period', 'tr_holds_within_stock', 'tr_holds_not_in_custody'];
/** A thing that is overdue is counted as out until it is back, and for a day from now as it may not be back at once. */
const OVERDUE_MS = 86_400_000;

/** The only SQL of holds. The database refuses what does not fit; that one violation becomes a refusal here. */
@Injectable()
export class HoldStore {
  async promise(tx: Tx, promised: Promised): Promise<void> {
    const { tracking, description, quantity, ...hold } = promised;
    const rows = tracking === 'asset' ? Array.from({ length: quantity }, () => ({ id: newId(), ...hold, quantity: 1 })) : [{ id: newId(), ...hold, quantity }];
    await refusingTaken(description, () => tx.run(insertInto('holds', rows)));
  }

  /** A thing came back: so many of the line are free at once. */
  async end(tx: Tx, lineId: string, quantity: number, assetId: string | null): Promise<void> {
    if (assetId !== null) {
      await tx.run(sql`delete from holds where line_id = ${lineId} and asset_id = ${assetId}`);
      return;
    }
    await tx.run(sql`delete from holds where line_id = ${lineId} and asset_id is null and quantity <= ${quantity}`);
    await tx.run(sql`update holds set quantity = quantity - ${quantity} where line_id = ${lineId} and asset_id is null and quantity > ${quantity}`);
  }

  /** Another asset takes the place of the approved one, or the first of those asked for by kind. False when the line holds no such thing. */
  async swap(tx: Tx, lineId: string, from: string | null, to: string): Promise<boolean> {
    const held = from === null ? sql`asset_id is null` : sql`asset_id = ${from}`;
    const first = sql`id = (select id from holds where line_id = ${lineId} and ${held} order by id limit 1)`;
    return (await tx.run(updateOf('holds', { assetId: to }, first))).changed === 1;
  }

  /** Lines of slips whose rest was not fetched in time: what is still held of them and not out. */
  unfetched(tx: Tx, now: string, limit: number): Promise<Unfetched[]> {
    return tx.query<Unfetched>(sql`
      select request_id, line_id, tracking, held, out_now from (
        select l.request_id, l.id as line_id, e.tracking, r.fetch_by, l.position,
          (select coalesce(sum(h.quantity), 0) from holds h where h.line_id = l.id) as held,
          (select coalesce(sum(c.quantity - c.returned_quantity), 0) from checkout_lines c where c.line_id = l.id) as out_now
        from loan_requests r join loan_request_lines l on l.request_id = r.id join catalogue_entries e on e.id = l.entry_id
        where r.status = 'checked-out' and r.fetch_by < ${now}
      ) lines where held > out_now order by fetch_by, request_id, position limit ${limit}`);
  }

  /** Keeps of a line only what is out. */
  async endUnfetched(tx: Tx, { lineId, tracking, outNow }: Unfetched): Promise<void> {
    if (tracking === 'quantity' && outNow > 0) {
      await tx.run(sql`update holds set quantity = ${outNow} where line_id = ${lineId}`);
      return;
    }
    await tx.run(sql`delete from holds where line_id = ${lineId} and not exists (
      select 1 from checkout_lines c where c.line_id = holds.line_id and c.asset_id = holds.asset_id and c.closed_at is null)`);
  }

  /** What is held of these requests, hold by hold. */
  ofRequests(from: Sql, requestIds: readonly string[]): Promise<HeldOf[]> {
    return from.query<HeldOf>(sql`
      select h.id as line_id, h.entry_id, h.asset_id, h.quantity, l.request_id, l.description, e.class_id
      from holds h join loan_request_lines l on l.id = h.line_id join catalogue_entries e on e.id = h.entry_id where l.request_id in (${join([...requestIds])}) order by l.request_id, l.position, h.id`);
  }

  /** A later due: everything the request holds is kept until then. */
  async prolong(tx: Tx, requestId: string, endsAt: string, description: string): Promise<void> {
    await refusingTaken(description, () => tx.run(sql`update holds set ends_at = ${endsAt} where line_id in (select id from loan_request_lines where request_id = ${requestId})`));
  }

  async release(tx: Tx, requestId: string): Promise<void> {
    await tx.run(sql`delete from holds where line_id in (select id from loan_request_lines where request_id = ${requestId})`);
  }

  stocks(from: Sql, entryIds: readonly string[]): Promise<Stock[]> {
    return from.query<Stock>(sql`select id as entry_id, lendable_stock from catalogue_entries where id in (${join(entryIds)})`);
  }

  /** Everything of these entries held in the period by other requests, things overdue included; an opening slip whose place this request takes is no other. */
  async held(from: Sql, entryIds: readonly string[], period: Period, now: string, except: string | null = null): Promise<HeldBy[]> {
    const others = except === null ? empty : sql`and l.request_id <> ${except} and l.request_id not in (select t.opening_id from opening_takeovers t where t.request_id = ${except})`;
    const rows = await from.query<HeldBy & { isOut: 0 | 1 }>(sql`
      select h.entry_id, h.asset_id, h.quantity, h.starts_at, h.ends_at, l.request_id, case when r.status = 'checked-out' then 1 else 0 end as is_out
      from holds h join loan_request_lines l on l.id = h.line_id join loan_requests r on r.id = l.request_id
      where h.entry_id in (${join(entryIds)}) and h.starts_at < ${period.endsAt} and (h.ends_at > ${period.startsAt} or r.status = 'checked-out') ${others}`);
    const untilBack = new Date(Date.parse(now) + OVERDUE_MS).toISOString();
    return rows.map(({ isOut, ...hold }) => (isOut === 1 && hold.endsAt <= now ? { ...hold, endsAt: untilBack } : hold));
  }
}

async function refusingTaken<T>(description: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violates(error, ...TAKEN)) throw new Refusal('loans.just-taken', { description }, { cause: error });
    throw error;
  }
}
