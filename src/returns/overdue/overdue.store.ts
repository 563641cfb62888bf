import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import type { CursorValue } from '../../http/page.js';
import type { BorrowerKind } from '../../shared/vocab.js';

export interface OverdueRow {
  requestId: string;
  requestNumber: string;
  borrowerKind: BorrowerKind;
  borrowerName: string;
  borrowerUnitName: string | null;
  borrowerPhone: string | null;
  unitName: string;
  unitPath: string;
  dueAt: string;
  isChased: 0 | 1;
  extensions: number;
}

export interface OutThingRow {
  requestId: string;
  title: string;
  number: string | null;
  quantityOut: number;
  unitWord: string;
  priceSatang: number | null;
  storeId: string | null;
  hoursJson: string | null;
}

export interface StorekeeperRow {
  name: string;
  unitPath: string;
  storeId: string | null;
}

export interface OverdueFilter {
  unitId?: string | undefined;
  chased?: 'yes' | 'no' | undefined;
  search?: string | undefined;
}

const DELIVERED = sql`exists (select 1 from chases h where h.request_id = r.id and h.delivered_at is not null)`;
const IS_CHASED = sql`case when ${DELIVERED} then 1 else 0 end`;
const BORROWER = sql`coalesce(b.title || b.given_name || ' ' || b.family_name, r.organisation, r.contact_name)`;

/** Each word stands in the number, the borrower or something still out. */
const containing = (search: string): Statement[] => search.toLowerCase().split(/\s+/).filter(Boolean).map((word) => {
  const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`and (lower(r.number) like ${like} escape '\\' or lower(${BORROWER}) like ${like} escape '\\' or exists (
    select 1 from checkout_lines c left join assets a on a.id = c.asset_id left join pools p on p.id = c.pool_id
    where c.request_id = r.id and c.closed_at is null and lower(coalesce(a.description, p.name) || ' ' || coalesce(a.number, p.number, '')) like ${like} escape '\\'))`;
});

@Injectable()
export class OverdueStore {
  constructor(private readonly reader: Reader) {}

  /** Past their due on the paper, those not chased before the others, the longest first; the calendar may still move some. */
  past(now: string, reach: Statement, { unitId, chased, search = '' }: OverdueFilter, after: CursorValue[] | null, limit: number): Promise<OverdueRow[]> {
    const unit = unitId ? sql`and u.path like (select path || '%' from units where id = ${unitId})` : empty;
    const told = chased ? (chased === 'yes' ? sql`and ${DELIVERED}` : sql`and not ${DELIVERED}`) : empty;
    const from = after ? sql`and (${IS_CHASED}, r.due_at, r.id) > (${after[0]}, ${after[1]}, ${after[2]})` : empty;
    const words = join([empty, ...containing(search)], ' ');
    return this.reader.query<OverdueRow>(sql`
      select r.id as request_id, r.number as request_number, r.borrower_kind, ${BORROWER} as borrower_name,
             bu.name as borrower_unit_name, coalesce(r.phone, b.phone) as borrower_phone, u.name as unit_name, u.path as unit_path, r.due_at, ${IS_CHASED} as is_chased,
             (select cast(count(*) as integer) from loan_extensions x where x.request_id = r.id and x.outcome = 'approve') as extensions
      from loan_requests r
      join units u on u.id = r.unit_id
      left join people b on b.id = r.borrower_id
      left join units bu on bu.id = b.unit_id
      where r.status = 'checked-out' and r.due_at < ${now} and not exists (select 1 from return_claims k where k.request_id = r.id and k.closed_at is null) and (${reach}) ${unit} ${told} ${words} ${from}
      order by is_chased, r.due_at, r.id limit ${limit}`);
  }

  things(requestIds: readonly string[]): Promise<OutThingRow[]> {
    return this.reader.query<OutThingRow>(sql`
      select c.request_id, coalesce(a.description, p.name) as title, coalesce(a.number, p.number) as number, c.quantity - c.returned_quantity as quantity_out, l.unit_word,
             c.price_satang * (c.quantity - c.returned_quantity) as price_satang, st.id as store_id, st.hours_json
      from checkout_lines c
      join loan_request_lines l on l.id = c.line_id
      left join assets a on a.id = c.asset_id left join pools p on p.id = c.pool_id
      left join stores st on st.id = coalesce(a.store_id, p.store_id)
      where c.request_id in (${join([...requestIds])}) and c.closed_at is null order by c.request_id, c.id`);
  }

  /** Storekeepers in post today; a deputy stands in where nobody else does. */
  storekeepers(today: string): Promise<StorekeeperRow[]> {
    return this.reader.query<StorekeeperRow>(sql`
      select p.title || p.given_name || ' ' || p.family_name as name, u.path as unit_path, o.store_id
      from posts o join people p on p.id = o.person_id join units u on u.id = o.unit_id
      where o.kind = 'storekeeper' and o.from_on <= ${today} and (o.until_on is null or o.until_on >= ${today}) and p.disabled_at is null
      order by o.is_deputy, o.from_on, o.id`);
  }
}
