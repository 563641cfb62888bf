import { Injectable } from '@nestjs/common';
import { Reader } from '../../../database/sql.js';
import { Transactions } from '../../../database/transactions.js';
import { Clock } from '../../../http/clock.js';
import { rowsInThread } from '../thread/reading-thread.client.js';
import { changeImport, fileBytes, type ImportRecord } from '../register-import.store.js';
import { letOthersIn } from '../running/let-others-in.js';
import { deleteRows, insertRows } from './import-row.store.js';
import { ImportTally } from './import-tally.js';
import { knownNames } from '../naming/known-names.js';
import { NameBook } from '../naming/name-book.js';
import { RowPlanner, type Reach } from './row-planner.js';
import type { PlannedRow } from './row-plan.js';
import { knownFrom, type Known } from './vanished.store.js';

const DELETE_AT_ONCE = 2_000;
const UNITS_NAMED = 200;

/** Reads the whole file against the register and keeps what would happen to each row. The register itself is not touched. */
@Injectable()
export class DryRunJob {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock) {}

  async run(record: ImportRecord, reach: Reach, signal: AbortSignal): Promise<void> {
    const { options } = record;
    await this.forgetRows(record.id, signal);
    const book = new NameBook(await knownNames(this.reader));
    const planner = new RowPlanner(book, options, reach);
    const tally = new ImportTally();
    const task = { bytes: await fileBytes(this.reader, record.fileId), choice: options.choice, reading: { fields: options.fields, rangeChoice: options.rangeChoice, today: this.clock.today() } };
    let seq = 1;
    for await (const batch of rowsInThread(task)) {
      const planned = await planner.plan(this.reader, batch);
      tally.counts.rows += batch.length;
      seq = await this.keep(record.id, seq, planned, tally);
      await letOthersIn(signal);
    }
    if (!options.look.partial) await this.keepVanished(record, planner, seq, tally, signal);
    await this.finish(record, tally, book);
  }

  /** Rows that are as in the register are counted only. */
  private async keep(id: string, from: number, planned: readonly PlannedRow[], tally: ImportTally): Promise<number> {
    tally.add(planned);
    const told = planned.filter(({ outcome }) => outcome !== 'unchanged');
    await this.transactions.run(async (tx) => {
      await insertRows(tx, id, from, told);
      await changeImport(tx, id, { doneRows: tally.counts.rows, progressedAt: this.clock.iso() });
    });
    return from + told.length;
  }

  private async keepVanished(record: ImportRecord, planner: RowPlanner, from: number, tally: ImportTally, signal: AbortSignal): Promise<void> {
    let seq = from;
    for await (const batch of knownFrom(this.reader, record.headerKey)) {
      const gone = batch.filter(({ id, unitId }) => !planner.matched.has(id) && planner.units.has(unitId));
      if (gone.length > 0) seq = await this.keep(record.id, seq, gone.map(vanishedRow), tally);
      await letOthersIn(signal);
    }
  }

  private finish(record: ImportRecord, tally: ImportTally, book: NameBook): Promise<void> {
    const unknownUnits = [...book.unknownUnits].slice(0, UNITS_NAMED).map(([name, rows]) => ({ name, rows }));
    const result = { counts: tally.counts, notes: tally.noted(), planned: [...book.planned.values()], unknownUnits, failure: null };
    const { rows } = tally.counts;
    return this.transactions.run((tx) => changeImport(tx, record.id, { state: 'checked', result, doneRows: rows, totalRows: rows, progressedAt: this.clock.iso() }));
  }

  private async forgetRows(id: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      const gone = await this.transactions.run((tx) => deleteRows(tx, id, DELETE_AT_ONCE));
      if (gone < DELETE_AT_ONCE) return;
      await letOthersIn(signal);
    }
  }
}

function vanishedRow({ id, kind, number, description }: Known): PlannedRow {
  const detail = { kind, number, description, columns: null, changes: [], version: 0, problems: [], notes: [] };
  return { line: 0, outcome: 'vanished', assetId: kind === 'asset' ? id : null, poolId: kind === 'pool' ? id : null, fingerprint: '', nth: 1, cells: [], detail };
}
