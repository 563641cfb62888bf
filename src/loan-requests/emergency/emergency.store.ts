import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { nameOf } from '../loan-request.store.js';
import type { EmergencyCheckout } from './emergency-checkout.entity.js';

export interface EmergencyRow extends EmergencyCheckout {
  officerName: string;
  officerPosition: string;
  handedOverByName: string;
  decidedByName: string | null;
}

/** The only SQL of emergency hand-overs. */
@Injectable()
export class EmergencyStore {
  insert(tx: Tx, row: EmergencyCheckout): Promise<unknown> {
    return tx.run(insertInto('emergency_checkouts', row));
  }

  /** False when somebody decided it first. */
  async decide(tx: Tx, requestId: string, decision: Pick<EmergencyCheckout, 'decidedAt' | 'decidedBy' | 'outcome' | 'decisionReason'>): Promise<boolean> {
    return (await tx.run(updateOf('emergency_checkouts', decision, sql`request_id = ${requestId} and decided_at is null`))).changed === 1;
  }

  ofRequests(from: Sql, requestIds: readonly string[]): Promise<EmergencyRow[]> {
    return from.query<EmergencyRow>(sql`
      select e.*, ${nameOf('o')} as officer_name, o.position as officer_position, ${nameOf('k')} as handed_over_by_name,
             case when d.id is not null then ${nameOf('d')} end as decided_by_name
      from emergency_checkouts e join people o on o.id = e.officer_id join people k on k.id = e.handed_over_by left join people d on d.id = e.decided_by
      where e.request_id in (${join([...requestIds])})`);
  }

  async takenBackBy(from: Sql, requestId: string): Promise<string[]> {
    const rows = await from.query<{ id: string }>(sql`
      select distinct t.received_by as id from checkout_lines c join return_lines l on l.checkout_line_id = c.id join returns t on t.id = l.return_id where c.request_id = ${requestId}`);
    return rows.map((row) => row.id);
  }
}
