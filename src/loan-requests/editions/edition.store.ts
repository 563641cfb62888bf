import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { EditionEvent } from '../../shared/vocab.js';
import type { LoanSlipEdition } from './loan-slip-edition.entity.js';

export interface EditionRow {
  nth: number;
  eventId: string;
  event: EditionEvent;
  createdAt: string;
  factsHash: string;
  verificationCode: string;
}

@Injectable()
export class EditionStore {
  insert(tx: Tx, edition: LoanSlipEdition): void {
    tx.send(insertInto('loan_slip_editions', edition));
  }

  list(db: Sql, requestId: string): Promise<EditionRow[]> {
    return db.query<EditionRow>(sql`
      select nth, event_id, event, created_at, facts_hash, verification_code from loan_slip_editions where request_id = ${requestId} order by nth`);
  }

  /** The facts of one edition, or of the latest. */
  facts(db: Sql, requestId: string, nth?: number): Promise<{ nth: number; factsJson: string } | null> {
    const which = nth === undefined ? sql`order by nth desc limit 1` : sql`and nth = ${nth}`;
    return db.one(sql`select nth, facts_json from loan_slip_editions where request_id = ${requestId} ${which}`);
  }
}
