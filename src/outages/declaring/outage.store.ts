import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { violates } from '../../database/violation.js';
import { Refusal } from '../../http/refusal.js';
import { nameOf } from '../../loan-requests/loan-request.store.js';
import type { Outage } from './outage.entity.js';

export interface OutageRow extends Outage {
  declaredByName: string;
  endedByName: string | null;
  entries: number;
  conflicts: number;
}
const SHOWN = 200;

/** The only SQL of declared outages. */
@Injectable()
export class OutageStore {
  async declare(tx: Tx, outage: Outage): Promise<void> {
    await refusing(() => tx.run(insertInto('outages', outage)));
  }

  /** False when it was ended before. */
  async end(tx: Tx, id: string, end: Pick<Outage, 'endedAt' | 'endedBy' | 'endRecordedAt'>): Promise<boolean> {
    return (await refusing(() => tx.run(updateOf('outages', end, sql`id = ${id} and ended_at is null`)))).changed === 1;
  }

  async one(from: Sql, id: string): Promise<OutageRow | null> {
    return (await rows(from, sql`where o.id = ${id}`))[0] ?? null;
  }

  list(from: Sql): Promise<OutageRow[]> {
    return rows(from, empty);
  }
}

const rows = (from: Sql, where: Statement): Promise<OutageRow[]> => from.query<OutageRow>(sql`
  select o.*, ${nameOf('d')} as declared_by_name, case when e.id is not null then ${nameOf('e')} end as ended_by_name,
    (select count(*) from outage_entries n where n.outage_id = o.id) as entries, (select count(*) from outage_entries n where n.outage_id = o.id and n.conflict is not null and n.settled_at is null) as conflicts
  from outages o join people d on d.id = o.declared_by left join people e on e.id = o.ended_by ${where} order by o.started_at desc limit ${SHOWN}`);

async function refusing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violates(error, 'ex_outages_period')) throw new Refusal('outages.overlap', {}, { cause: error });
    if (violates(error, 'tr_outages_said_once')) throw new Refusal('outages.entries-after', {}, { cause: error });
    throw error;
  }
}
