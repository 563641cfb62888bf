import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import { SETTLED } from '../../settings/settings-in-force.store.js';
import type { FirstRunStepKey } from '../../shared/first-run/first-run-steps.js';
import type { FirstRunCounts } from './first-run.rules.js';

export interface AgencyRow {
  id: string;
  headTitle: string;
  headName: string | null;
  hasSupplyOffice: 0 | 1;
}

const IN_POST = (today: string) => sql`s.from_on <= ${today} and (s.until_on is null or s.until_on >= ${today})`;

/** What an agency has so far, counted off the tables of those who keep it. */
@Injectable()
export class FirstRunStore {
  async agency(from: Sql, today: string): Promise<AgencyRow> {
    const row = await from.one<AgencyRow>(sql`
      select u.id, u.head_title,
        (select p.title || p.given_name || ' ' || p.family_name from posts s join people p on p.id = s.person_id
          where s.kind = 'head-of-agency' and ${IN_POST(today)} order by s.is_deputy, s.from_on limit 1) as head_name,
        case when exists (select 1 from posts s where s.kind in ('storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit') and ${IN_POST(today)}) then 1 else 0 end as has_supply_office
      from units u where u.parent_id is null order by u.created_at limit 1`);
    if (!row) throw new Error('No unit stands at the top of the agency');
    return row;
  }

  async counts(from: Sql, today: string): Promise<FirstRunCounts> {
    const row = await from.one<FirstRunCounts>(sql`
      select cast((select count(*) from settings where "key" = 'agency.kind' and ${SETTLED}) as integer) as kinds,
        cast((select count(*) from posts s where s.kind = 'head-of-agency' and ${IN_POST(today)}) as integer) as heads,
        cast((select count(*) from sites where counts_as_inside = 1 and ended_at is null) as integer) as inside_sites,
        cast((select count(*) from settings where "key" = 'lending.signing' and ${SETTLED}) as integer) as signings,
        cast((select count(*) from settings where "key" = 'paper.slip-first-number' and ${SETTLED}) as integer) as numberings,
        cast((select count(*) from stores where ended_at is null) as integer) as hours,
        cast((select count(*) from exception_orders where lifts = 'duties' and revoked_at is null and (until_on is null or until_on >= ${today})) as integer) as exception_orders,
        cast((select count(*) from units where parent_id is not null) as integer) as units_below,
        cast((select count(*) from people where disabled_at is null) as integer) - 1 as others,
        cast((select count(*) from assets) as integer) + cast((select count(*) from pools) as integer) as things,
        cast((select count(*) from assets where lendable = 1) as integer) + cast((select count(*) from pools where lendable_quantity > 0) as integer) as lendable,
        cast((select count(*) from opening_balances where voided_at is null) as integer) as openings,
        cast((select count(*) from tags where revoked_at is null) as integer) as labels`);
    return row!;
  }

  async skipped(from: Sql): Promise<string[]> {
    return (await from.query<{ step: string }>(sql`select step from first_run_skips`)).map(({ step }) => step);
  }

  async skip(tx: Tx, step: FirstRunStepKey, skippedAt: string, skippedBy: string): Promise<boolean> {
    return (await tx.run(sql`${insertInto('first_run_skips', { step, skippedAt, skippedBy })} on conflict do nothing`)).changed === 1;
  }

  async take(tx: Tx, step: FirstRunStepKey): Promise<boolean> {
    return (await tx.run(sql`delete from first_run_skips where step = ${step}`)).changed === 1;
  }
}
