import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { keepersOf } from '../../people/keepers.js';

export interface LeaverWithThings {
  personId: string;
  unitPath: string;
  leavingOn: string;
  /** Lines out on loan and things in custody. */
  count: number;
}

const LENT = sql`checkout_lines c join loan_requests r on r.id = c.request_id and c.closed_at is null`;

/** Who leaves between two days with things of the agency's, and who keeps those things. */
@Injectable()
export class LeaverStore {
  leaving(from: Sql, first: string, last: string): Promise<LeaverWithThings[]> {
    return from.query<LeaverWithThings>(sql`
      select * from (
        select p.id as person_id, u.path as unit_path, p.leaving_on,
          cast((select count(*) from ${LENT} where r.borrower_id = p.id) + (select count(*) from custodies c where c.person_id = p.id and c.ended_at is null) as integer) as count
        from people p join units u on u.id = p.unit_id where p.leaving_on between ${first} and ${last}) leavers
      where count > 0 order by person_id`);
  }

  keepers(from: Sql, personId: string, today: string): Promise<string[]> {
    return keepersOf(from, sql`
      select u.path, coalesce(a.store_id, pl.store_id) as store_id from ${LENT} join units u on u.id = r.unit_id left join assets a on a.id = c.asset_id left join pools pl on pl.id = c.pool_id
      where r.borrower_id = ${personId}
      union select u.path, a.store_id from custodies c join assets a on a.id = c.asset_id join units u on u.id = a.unit_id where c.person_id = ${personId} and c.ended_at is null`, today);
  }
}
