import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import { violates } from '../../database/violation.js';
import { Refusal } from '../../http/refusal.js';
import type { QuarterlySignOff } from './quarterly-sign-off.entity.js';

/** What was signed. The database refuses any change of a row. */
@Injectable()
export class SignOffStore {
  one(from: Sql, periodId: string): Promise<QuarterlySignOff | null> {
    return from.one<QuarterlySignOff>(sql`select * from quarterly_sign_offs where period_id = ${periodId}`);
  }

  byCode(from: Sql, code: string): Promise<QuarterlySignOff | null> {
    return from.one<QuarterlySignOff>(sql`select * from quarterly_sign_offs where verification_code = ${code}`);
  }

  /** When each period was signed. */
  async signedAt(from: Sql): Promise<ReadonlyMap<string, string>> {
    const rows = await from.query<{ periodId: string; signedAt: string }>(sql`select period_id, signed_at from quarterly_sign_offs`);
    return new Map(rows.map((row) => [row.periodId, row.signedAt]));
  }

  /** Of two at one moment the first signs. */
  async insert(tx: Tx, row: QuarterlySignOff): Promise<void> {
    try {
      await tx.run(insertInto('quarterly_sign_offs', row));
    } catch (error) {
      if (violates(error, 'ix_quarterly_sign_offs_period_id', 'quarterly_sign_offs.period_id')) throw new Refusal('quarterly.signed', { signedAt: row.signedAt }, { cause: error });
      throw error;
    }
  }
}
