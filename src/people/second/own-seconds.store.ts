import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { closedTo, type OfficeFacts } from './second-person.rules.js';
import { SecondPersonStore } from './second-person.store.js';

interface Row extends Omit<OfficeFacts, 'hasComeIn'> {
  hasComeIn: 0 | 1;
}

/** Whose accounts are closed to an administrator who also keeps a store. */
@Injectable()
export class OwnSeconds {
  constructor(private readonly clock: Clock, private readonly seconds: SecondPersonStore) {}

  async closedTo(from: Sql, authorId: string): Promise<ReadonlySet<string>> {
    if (!(await this.seconds.keepsStore(from, authorId))) return new Set();
    return closedTo(authorId, (await this.offices(from)).map(({ hasComeIn, ...office }) => ({ ...office, hasComeIn: hasComeIn === 1 })));
  }

  /** Of every unit, of deputies too, and of who is shut out or has left: all of them act without a second person once they are in. */
  private offices(from: Sql): Promise<Row[]> {
    const today = this.clock.today();
    return from.query<Row>(sql`
      select po.person_id, po.recorded_by,
        case when c.person_id is not null and p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today}) then 1 else 0 end as has_come_in
      from posts po join people p on p.id = po.person_id left join credentials c on c.person_id = p.id
      where po.kind in ('administrator', 'head-of-agency') and (po.until_on is null or po.until_on >= ${today})
      order by po.id`);
  }
}
