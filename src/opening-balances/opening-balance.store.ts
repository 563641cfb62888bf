import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto, updateOf } from '../database/statements.js';
import { takeoverOf } from '../loan-requests/takeover/takeover.store.js';
import { addDays, bangkokInstant } from '../shared/calendar.js';
import type { Condition, LoanStatus, OpeningState } from '../shared/vocab.js';
import type { OpeningBalance } from './opening-balance.entity.js';

const THE_ONE = 'agency';

export interface ThingRow {
  assetId: string | null;
  poolId: string | null;
  tag: string;
  entryId: string | null;
  unitId: string;
  unitPath: string;
  storeId: string | null;
  number: string | null;
  description: string;
  brand: string | null;
  model: string | null;
  serial: string | null;
  unitWord: string;
  condition: Condition;
  lendable: 0 | 1;
  quantity: number;
  outQuantity: number;
  priceSatang: number | null;
  acquiredOn: string | null;
  accessoriesJson: string;
  /** Of the store that keeps it. */
  hoursJson: string | null;
}

export interface OpeningRow {
  requestId: string;
  number: string;
  status: LoanStatus;
  version: number;
  unitPath: string;
  borrowerId: string;
  borrowerName: string;
  borrowerUnitName: string;
  title: string;
  thingNumber: string | null;
  quantity: number;
  unitWord: string;
  placeName: string;
  startsAt: string;
  dueAt: string;
  confirmedAt: string | null;
  closedAt: string | null;
  recordedBy: string;
  recordedByName: string;
  recordedAt: string;
  note: string | null;
  regulariseBy: string;
  deniedAt: string | null;
  deniedReason: string | null;
  voidedAt: string | null;
  /** The request that asks for it, or has taken its place. */
  takeoverId: string | null;
  isTakenOver: 0 | 1;
}

export interface PageStart {
  limit: number;
  after: string | null;
}

const OUT = sql`and r.status = 'checked-out'`;
const STANDING: Record<OpeningState, (now: string) => Statement> = { open: () => OUT, late: (now) => sql`${OUT} and o.regularise_by <= ${now}`, all: () => empty };

@Injectable()
export class OpeningBalanceStore {
  /** By the code of its sticker, else by its number; a pool also by its id. */
  thing(from: Sql, named: { tag: string | null; number: string; poolId: string | null }): Promise<ThingRow | null> {
    return from.one<ThingRow>(sql`
      select a.id as asset_id, p.id as pool_id, coalesce(t.id, '') as tag, coalesce(a.entry_id, p.entry_id) as entry_id, u.id as unit_id, u.path as unit_path, coalesce(a.store_id, p.store_id) as store_id,
        coalesce(a.number, p.number) as number, coalesce(a.description, p.name) as description, a.brand, a.model, a.serial, coalesce(p.unit_word, e.unit_word, '') as unit_word,
        coalesce(a.condition, 'usable') as condition, coalesce(a.lendable, case when p.lendable_quantity > 0 then 1 else 0 end) as lendable, coalesce(p.lendable_quantity, 1) as quantity,
        coalesce((select sum(c.quantity - c.returned_quantity) from checkout_lines c where c.closed_at is null and (c.asset_id = a.id or c.pool_id = p.id)), 0) as out_quantity,
        coalesce(a.price_satang, p.unit_price_satang) as price_satang, coalesce(a.acquired_on, p.acquired_on) as acquired_on, coalesce(a.accessories_json, '[]') as accessories_json, st.hours_json
      from (select asset_id, pool_id from tags where id = ${named.tag} and revoked_at is null union select id, null from assets where number = ${named.number}
            union select null, id from pools where number = ${named.number} or id = ${named.poolId}) n
      left join assets a on a.id = n.asset_id left join pools p on p.id = n.pool_id left join catalogue_entries e on e.id = coalesce(a.entry_id, p.entry_id)
      join units u on u.id = coalesce(a.unit_id, e.unit_id) left join stores st on st.id = coalesce(a.store_id, p.store_id)
      left join tags t on t.revoked_at is null and (t.asset_id = a.id or t.pool_id = p.id)`);
  }

  /** What is counted often has no number: it is known by its name. */
  poolsNamed(from: Sql, name: string): Promise<{ id: string; unitPath: string; storeId: string | null }[]> {
    return from.query(sql`select p.id, u.path as unit_path, p.store_id from pools p join catalogue_entries e on e.id = p.entry_id join units u on u.id = e.unit_id where p.name = ${name}`);
  }

  /** What was ever written down of this thing as out since that day, struck out or not. */
  entered(from: Sql, { assetId, poolId }: Pick<ThingRow, 'assetId' | 'poolId'>, sinceOn: string): Promise<{ requestId: string; borrowerId: string; quantity: number }[]> {
    return from.query(sql`
      select o.request_id, r.borrower_id, c.quantity from opening_balances o join loan_requests r on r.id = o.request_id join checkout_lines c on c.request_id = o.request_id
      where r.starts_at >= ${bangkokInstant(sinceOn)} and r.starts_at < ${bangkokInstant(addDays(sinceOn, 1))} and (c.asset_id = ${assetId} or c.pool_id = ${poolId}) order by o.request_id desc`);
  }

  insert(tx: Tx, row: OpeningBalance): Promise<unknown> {
    return tx.run(insertInto('opening_balances', row));
  }

  async change(tx: Tx, requestId: string, change: Partial<OpeningBalance>): Promise<void> {
    await tx.run(updateOf('opening_balances', change, sql`request_id = ${requestId}`));
  }

  async one(from: Sql, requestId: string): Promise<OpeningRow | null> {
    return (await rows(from, sql`o.request_id = ${requestId}`, empty))[0] ?? null;
  }

  /** Newest first; what is out, what of it should have been put in order by now, or everything ever entered. */
  page(from: Sql, reach: Statement, state: OpeningState, now: string, { limit, after }: PageStart): Promise<OpeningRow[]> {
    const start = after ? sql`and o.request_id < ${after}` : empty;
    return rows(from, sql`${reach} ${STANDING[state](now)} ${start}`, sql`order by o.request_id desc limit ${limit + 1}`);
  }

  closedAt(from: Sql): Promise<{ declaredAt: string; declaredByName: string } | null> {
    return from.one(sql`select c.declared_at, p.title || p.given_name || ' ' || p.family_name as declared_by_name from opening_closures c join people p on p.id = c.declared_by`);
  }

  /** False where it was declared before. */
  async close(tx: Tx, declaredBy: string, now: string): Promise<boolean> {
    return (await tx.run(sql`insert into opening_closures (id, declared_at, declared_by) values (${THE_ONE}, ${now}, ${declaredBy}) on conflict (id) do nothing`)).changed === 1;
  }
}

const rows = (from: Sql, where: Statement, order: Statement): Promise<OpeningRow[]> => from.query<OpeningRow>(sql`
  select o.request_id, r.number, r.status, r.version, u.path as unit_path, r.borrower_id, b.title || b.given_name || ' ' || b.family_name as borrower_name, bu.name as borrower_unit_name,
    l.description as title, l.asset_number as thing_number, l.quantity, l.unit_word, coalesce(s.name, r.place_text, '') as place_name, r.starts_at, r.due_at, r.confirmed_at, r.closed_at,
    o.recorded_by, p.title || p.given_name || ' ' || p.family_name as recorded_by_name, o.recorded_at, o.note, o.regularise_by, o.denied_at, o.denied_reason, o.voided_at,
    ${takeoverOf(sql`o.request_id`)} as takeover_id, case when exists (select 1 from opening_takeovers t where t.opening_id = o.request_id and t.begun_at is not null) then 1 else 0 end as is_taken_over
  from opening_balances o join loan_requests r on r.id = o.request_id join units u on u.id = r.unit_id join loan_request_lines l on l.request_id = r.id
  join people b on b.id = r.borrower_id join units bu on bu.id = b.unit_id join people p on p.id = o.recorded_by left join sites s on s.id = r.site_id
  where ${where} ${order}`);
