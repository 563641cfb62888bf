import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { EditionEvent } from '../../shared/vocab.js';
import { nameOf } from '../loan-request.store.js';

/** Something that happened at the counter, as its own feature wrote it down. */
export interface CounterEvent {
  requestId: string;
  event: 'checked-out' | 'returned' | 'chased';
  at: string;
  byName: string;
  detail: string | null;
}

export interface EditionEntry {
  requestId: string;
  number: number;
  event: EditionEvent;
  at: string;
}

/** Narrow reads of what happened to requests after the approval, for their timelines. */
@Injectable()
export class TimelineStore {
  counter(from: Sql, requestIds: readonly string[]): Promise<CounterEvent[]> {
    const ids = join(requestIds);
    return from.query<CounterEvent>(sql`
      select c.request_id, 'checked-out' as event, c.handed_over_at as at, ${nameOf('p')} as by_name, c.received_by as detail
      from checkouts c join people p on p.id = c.handed_over_by where c.request_id in (${ids})
      union all
      select b.request_id, 'returned' as event, r.received_at as at, ${nameOf('p')} as by_name, r.returned_by as detail
      from (select distinct cl.request_id, rl.return_id from checkout_lines cl join return_lines rl on rl.checkout_line_id = cl.id where cl.request_id in (${ids})) b
      join returns r on r.id = b.return_id join people p on p.id = r.received_by
      union all
      select h.request_id, 'chased' as event, h.recorded_at as at, ${nameOf('p')} as by_name, h.note as detail
      from chases h join people p on p.id = h.recorded_by where h.request_id in (${ids})`);
  }

  editions(from: Sql, requestIds: readonly string[]): Promise<EditionEntry[]> {
    return from.query<EditionEntry>(sql`
      select request_id, nth as number, event, created_at as at from loan_slip_editions where request_id in (${join(requestIds)}) order by request_id, nth`);
  }
}
