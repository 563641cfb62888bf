import { Injectable } from '@nestjs/common';
import { Journal } from '../../../audit/journal.js';
import { Reader, type Tx } from '../../../database/sql.js';
import { Transactions } from '../../../database/transactions.js';
import { violationOf } from '../../../database/violation.js';
import { Clock } from '../../../http/clock.js';
import type { Actor } from '../../../shared/actor.js';
import type { ImportCounts } from '../../../shared/api/register-import.js';
import { markApplied, openRows, refuseRow, type StoredRow } from '../checking/import-row.store.js';
import { changeImport, type ImportRecord } from '../register-import.store.js';
import { letOthersIn } from '../running/let-others-in.js';
import { changeAsset, insertAssets, numbersTaken } from './asset-writing.store.js';
import { makeNames } from './planned-names.store.js';
import { changePool, insertPool } from './pool-writing.store.js';

const CHUNK = 150;
const TRIES = 5;

/** What one transaction did, for the journal and the counts. */
interface Chunk {
  added: string[];
  changed: string[];
}

/** Carries out what was checked, in small transactions, so that the counter goes on working meanwhile. Started again, it goes on where it stopped. */
@Injectable()
export class AcceptanceJob {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal, private readonly clock: Clock) {}

  async run(record: ImportRecord, actor: Actor | null, signal: AbortSignal): Promise<void> {
    await this.transactions.run((tx) => this.makeNames(tx, record, actor));
    const { counts } = record.result;
    let done = 0;
    for (let seq = 0; ;) {
      const rows = await openRows(this.reader, record.id, 0, seq, CHUNK);
      const last = rows.at(-1);
      if (!last) break;
      const chunk = await this.chunk(record, rows, actor, (done += rows.length));
      if (counts) correct(counts, rows, chunk);
      seq = last.seq;
      await letOthersIn(signal);
    }
    const at = this.clock.iso();
    await this.transactions.run((tx) => changeImport(tx, record.id, { state: 'accepted', acceptedAt: at, progressedAt: at, result: { ...record.result, failure: null } }));
  }

  private async makeNames(tx: Tx, { result }: ImportRecord, actor: Actor | null): Promise<void> {
    for (const { what, id, name, code, siteId } of await makeNames(tx, result.planned)) {
      const [type, after] = what === 'class' ? ['asset-class', { name, code }] : ['room', { name, siteId }];
      await this.journal.record(tx, { event: `${type as string}.created`, actor, subject: { type: type as string, id }, after: after as object });
    }
  }

  /** A number given out by somebody else in the same moment breaks a unique index: the chunk is looked at once more. */
  private async chunk(record: ImportRecord, rows: readonly StoredRow[], actor: Actor | null, done: number): Promise<Chunk> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await this.transactions.run((tx) => this.apply(tx, record, rows, actor, done));
      } catch (error) {
        if (violationOf(error) === null || tried >= TRIES) throw error;
      }
    }
  }

  private async apply(tx: Tx, record: ImportRecord, rows: readonly StoredRow[], actor: Actor | null, done: number): Promise<Chunk> {
    const added = await this.add(tx, record.id, rows.filter(({ outcome }) => outcome === 'new'));
    const changed = await this.change(tx, rows.filter(({ outcome }) => outcome === 'changed'));
    const ids = [...added, ...changed];
    await markApplied(tx, ids.map(({ id }) => id), 1);
    await changeImport(tx, record.id, { doneRows: done, progressedAt: this.clock.iso() });
    const chunk = { added: added.map(thingOf), changed: changed.map(thingOf) };
    // One row for each transaction and not for each asset: it names every id, and the values stand in the import's own rows.
    if (ids.length > 0) await this.journal.record(tx, { event: 'register.imported', actor, subject: { type: 'register-import', id: record.id }, after: { added: chunk.added, changed: chunk.changed } });
    return chunk;
  }

  private async add(tx: Tx, importId: string, rows: readonly StoredRow[]): Promise<StoredRow[]> {
    const taken = await numbersTaken(tx, rows);
    const free = rows.filter(({ detail }) => !taken.has(detail.columns?.number ?? ''));
    for (const row of rows) if (!free.includes(row)) await refuseRow(tx, withProblem(row, 'number-taken'));
    await insertAssets(tx, importId, free.filter(({ assetId }) => assetId !== null), this.clock.iso());
    for (const row of free) if (row.poolId !== null) await insertPool(tx, row, this.clock.iso());
    return free;
  }

  private async change(tx: Tx, rows: readonly StoredRow[]): Promise<StoredRow[]> {
    const done: StoredRow[] = [];
    for (const row of rows) {
      const { version } = row.detail;
      const isDone = row.assetId === null ? await changePool(tx, row, version, false) : await changeAsset(tx, row, version, false, this.clock.iso());
      if (isDone) done.push(row);
      else await refuseRow(tx, withProblem(row, 'changed-meanwhile'));
    }
    return done;
  }
}

const thingOf = (row: StoredRow): string => row.assetId ?? row.poolId ?? '';

/** What was refused only at the last moment moves over in the counts of the check. */
function correct(counts: ImportCounts, rows: readonly StoredRow[], { added, changed }: Chunk): void {
  const wanted = rows.filter(({ outcome }) => outcome === 'new').length;
  counts.new -= wanted - added.length;
  counts.changed -= rows.length - wanted - changed.length;
  counts.refused += rows.length - added.length - changed.length;
}

function withProblem(row: StoredRow, code: 'number-taken' | 'changed-meanwhile'): StoredRow {
  return { ...row, detail: { ...row.detail, problems: [{ code, column: null, value: row.detail.number }] } };
}
