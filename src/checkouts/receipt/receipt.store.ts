import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { provesElsewhere } from '../../approvals/paper/proving-pages.js';
import { newId } from '../../database/ids.js';
import { Reader, type Sql, type Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import type { ReceiptFile } from './receipt.rules.js';

const THE_ONE = 'pick-up';

@Injectable()
export class ReceiptStore {
  private known: string | null = null;

  constructor(private readonly reader: Reader, private readonly transactions: Transactions, private readonly clock: Clock) {}

  /** Made once per agency; two processes that start together settle on one. */
  async secret(): Promise<string> {
    this.known ??= (await this.readSecret()) ?? (await this.makeSecret());
    return this.known;
  }

  private async readSecret(db: Sql = this.reader): Promise<string | null> {
    return (await db.one<{ secret: string }>(sql`select secret from pick_up_secrets where id = ${THE_ONE}`))?.secret ?? null;
  }

  private makeSecret(): Promise<string> {
    const row = { id: THE_ONE, secret: randomBytes(32).toString('hex'), createdAt: this.clock.iso() };
    return this.transactions.run(async (tx) => {
      await tx.run(sql`${insertInto('pick_up_secrets', row)} on conflict (id) do nothing`);
      return (await this.readSecret(tx))!;
    });
  }

  async guessesSince(db: Sql, requestId: string, since: string): Promise<number> {
    const row = await db.one<{ guesses: number }>(sql`select count(*) as guesses from code_guesses where request_id = ${requestId} and at >= ${since}`);
    return row!.guesses;
  }

  recordGuess(tx: Tx, requestId: string, guessedBy: string): Promise<unknown> {
    return tx.run(insertInto('code_guesses', { id: newId(), requestId, at: this.clock.iso(), guessedBy }));
  }

  async file(db: Sql, fileId: string): Promise<ReceiptFile | null> {
    const row = await db.one<Omit<ReceiptFile, 'isUsed'> & { used: number }>(sql`
      select f.kind, f.uploaded_by, f.uploaded_at, ${provesElsewhere(fileId, null)} as used from files f where f.id = ${fileId}`);
    return row && { ...row, isUsed: row.used > 0 };
  }

  /** Of these, the photos that this person took. */
  async ownPhotos(db: Sql, fileIds: readonly string[], personId: string): Promise<ReadonlySet<string>> {
    if (!fileIds.length) return new Set();
    const rows = await db.query<{ id: string }>(sql`select id from files where id in (${join([...fileIds])}) and kind = 'photo' and uploaded_by = ${personId}`);
    return new Set(rows.map((row) => row.id));
  }
}
