import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { found } from '../../http/refusal.js';
import type { Sql } from '../../database/sql.js';

/** What still hangs on a unit. */
export interface UnitTies {
  units: number;
  people: number;
  /** Posts and orders that are in force or will be. */
  posts: number;
  things: number;
  stores: number;
}

@Injectable()
export class UnitEndingStore {
  async ties(from: Sql, id: string, day: string): Promise<UnitTies> {
    return found(await from.one<UnitTies>(sql`
      select (select count(*) from units where parent_id = ${id} and ended_on is null) as units,
        (select count(*) from people where unit_id = ${id} and disabled_at is null) as people,
        (select count(*) from posts where unit_id = ${id} and (until_on is null or until_on >= ${day}))
          + (select count(*) from delegation_orders where unit_id = ${id} and revoked_at is null and (until_on is null or until_on >= ${day})) as posts,
        (select count(*) from assets where unit_id = ${id} and condition <> 'disposed')
          + (select count(*) from pools p join catalogue_entries e on e.id = p.entry_id where e.unit_id = ${id} and p.quantity > 0) as things,
        (select count(*) from stores where unit_id = ${id} and ended_at is null) as stores`));
  }
}
