import { Injectable } from '@nestjs/common';
import { Journal } from '../../../audit/journal.js';
import { Reader, type Tx } from '../../../database/sql.js';
import { Transactions } from '../../../database/transactions.js';
import { Clock } from '../../../http/clock.js';
import type { Actor } from '../../../shared/actor.js';
import { markApplied, openRows, type StoredRow } from '../checking/import-row.store.js';
import { changeImport, type ImportRecord } from '../register-import.store.js';
import { letOthersIn } from '../running/let-others-in.js';
import { changeAsset, deleteAssets } from './asset-writing.store.js';
import { changePool, deletePool } from './pool-writing.store.js';
import { touchedSince } from './untouched.store.js';

const CHUNK = 150;
const EXAMPLES = 3;

/** Takes an import back: what came goes, what changed gets its old values. Somebody looked first that nothing was touched since. */
@Injectable()
export class UndoJob {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal, private readonly clock: Clock) {}

  /** How many things were touched since, and the first few. */
  async touched(importId: string, signal: AbortSignal): Promise<{ count: number; examples: string[] }> {
    const names: string[] = [];
    for await (const rows of this.applied(importId)) {
      names.push(...(await touchedSince(this.reader, rows)).map(({ name }) => name));
      await letOthersIn(signal);
    }
    return { count: names.length, examples: names.slice(0, EXAMPLES) };
  }

  async run(record: ImportRecord, actor: Actor | null, signal: AbortSignal): Promise<void> {
    let done = 0;
    for await (const rows of this.applied(record.id)) {
      done += rows.length;
      await this.transactions.run((tx) => this.takeBack(tx, record.id, rows, actor, done));
      await letOthersIn(signal);
    }
    const at = this.clock.iso();
    await this.transactions.run((tx) => changeImport(tx, record.id, { state: 'undone', undoneAt: at, progressedAt: at }));
  }

  /** Touched between the look and now: it stays, and is not counted as taken back. */
  private async takeBack(tx: Tx, importId: string, rows: readonly StoredRow[], actor: Actor | null, done: number): Promise<void> {
    const touched = new Set((await touchedSince(tx, rows)).map(({ id }) => id));
    const mine = rows.filter((row) => !touched.has(thingOf(row)));
    const added = mine.filter(({ outcome }) => outcome === 'new');
    await deleteAssets(tx, added.flatMap(({ assetId }) => assetId ?? []));
    for (const { poolId } of added) if (poolId !== null) await deletePool(tx, poolId);
    const changed = mine.filter(({ outcome }) => outcome === 'changed');
    for (const row of changed) await (row.assetId === null ? changePool(tx, row, row.detail.version + 1, true) : changeAsset(tx, row, row.detail.version + 1, true, this.clock.iso()));
    await markApplied(tx, mine.map(({ id }) => id), 0);
    await changeImport(tx, importId, { doneRows: done, progressedAt: this.clock.iso() });
    await this.journal.record(tx, { event: 'register.import-undone', actor, subject: { type: 'register-import', id: importId }, after: { removed: added.map(thingOf), restored: changed.map(thingOf) } });
  }

  private async *applied(importId: string): AsyncGenerator<StoredRow[]> {
    for (let seq = 0; ;) {
      const rows = await openRows(this.reader, importId, 1, seq, CHUNK);
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      seq = last.seq;
    }
  }
}

const thingOf = (row: StoredRow): string => row.assetId ?? row.poolId ?? '';
