import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { ENGINE } from '../config.js';
import type { Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../http/clock.js';
import { leafHash } from './leaf-hash.js';

const BATCH = 1000;
const LOOK_BACK_MS = 3_600_000;
/** Any number of ours that no other lock uses. */
const SEALER_LOCK = 7_440_001;

interface Leaf {
  leafIndex: number;
  journalId: string;
}

/** Gives the journal its gapless order. One sealer at a time: commits arrive in another order than their ids. */
@Injectable()
export class Sealer {
  private hasSwept = false;

  constructor(private readonly transactions: Transactions, private readonly clock: Clock) {}

  /** Seals all rows that wait; returns how many. The first run looks through the whole journal, later ones an hour back. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (let batch = BATCH; batch === BATCH; sealed += batch) batch = await this.transactions.run((tx) => this.sealBatch(tx));
    this.hasSwept = true;
    return sealed;
  }

  private async sealBatch(tx: Tx): Promise<number> {
    if (ENGINE === 'postgres') await tx.query(sql`select pg_advisory_xact_lock(${SEALER_LOCK})`);
    const last = await tx.one<Leaf>(sql`select leaf_index, journal_id from journal_leaves order by leaf_index desc limit 1`);
    const since = last && this.hasSwept ? sql`and j.id > ${earlierId(last.journalId)}` : empty;
    const rows = await tx.query<{ id: string; bytes: string }>(sql`
      select j.id, j.bytes from journal j left join journal_leaves l on l.journal_id = j.id
      where l.journal_id is null ${since} order by j.id limit ${BATCH}`);
    const first = (last?.leafIndex ?? -1) + 1;
    const sealedAt = this.clock.iso();
    if (rows.length) await tx.run(insertInto('journal_leaves', rows.map((row, n) => ({ leafIndex: first + n, journalId: row.id, leafHash: leafHash(row.bytes), sealedAt }))));
    return rows.length;
  }
}

/** The least time-ordered id of a moment earlier than this one's by the look-back. */
function earlierId(id: string): string {
  const hex = (Number.parseInt(id.replace('-', '').slice(0, 12), 16) - LOOK_BACK_MS).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
