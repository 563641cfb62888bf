import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Transactions } from '../../../database/transactions.js';
import { Clock } from '../../../http/clock.js';
import { Refusal } from '../../../http/refusal.js';
import { AcceptanceJob } from '../applying/acceptance.job.js';
import { UndoJob } from '../applying/undo.job.js';
import { DryRunJob } from '../checking/dry-run.job.js';
import type { Failure } from '../checking/import-options.js';
import type { Importer } from './importer.js';
import { FileProblem } from '../reading/table.js';
import { changeImport, moveImport, type ImportRecord } from '../register-import.store.js';
import { outsideReply } from '../../../database/call-scope.js';

export type Phase = Failure['during'];

/** Runs the long work of imports behind the calls that start it. One piece of work per import at a time, also across processes. */
@Injectable()
export class ImportRunner implements BeforeApplicationShutdown {
  private readonly log = new Logger('register-import');
  private readonly running = new Set<Promise<void>>();
  private readonly stop = new AbortController();

  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock,
    private readonly dryRun: DryRunJob, private readonly acceptance: AcceptanceJob, private readonly undo: UndoJob,
  ) {}

  /** Starts, and hands back the work: it settles by itself and never rejects. Refuses where somebody else started first. */
  start(record: ImportRecord, phase: Phase, importer: Importer): Promise<{ work: Promise<void> }> {
    return outsideReply(async () => {
      if (phase === 'undoing') await this.refuseTouched(record.id);
      const progressedAt = this.clock.iso();
      const moved = await this.transactions.run((tx) => moveImport(tx, record.id, record.state, record.progressedAt, phase, { progressedAt, doneRows: 0 }));
      if (!moved) throw new Refusal('register-import.busy');
      const work = this.work(record, phase, importer).catch((error: unknown) => this.fail(record, phase, error));
      this.running.add(work);
      void work.finally(() => this.running.delete(work));
      return { work };
    });
  }

  /** Work under way is told to stop and leaves the import so that it can go on later. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort(new Refusal('register-import.stopped'));
    await Promise.allSettled(this.running);
  }

  private work(record: ImportRecord, phase: Phase, importer: Importer): Promise<void> {
    const { signal } = this.stop;
    if (phase === 'checking') return this.dryRun.run(record, importer.reach, signal);
    return phase === 'accepting' ? this.acceptance.run(record, importer.actor, signal) : this.undo.run(record, importer.actor, signal);
  }

  private async refuseTouched(id: string): Promise<void> {
    const { count, examples } = await this.undo.touched(id, this.stop.signal);
    if (count > 0) throw new Refusal('register-import.undo-touched', { count, examples });
  }

  private async fail(record: ImportRecord, during: Phase, error: unknown): Promise<void> {
    const failure = { ...reasonOf(error), during };
    if (failure.code === 'register-import.stopped') this.log.error(`${record.id} ${during}`, error instanceof Error ? error.stack : String(error));
    const state = during === 'accepting' && failure.code === 'register-import.names-made-meanwhile' ? 'uploaded' : 'failed';
    await this.transactions.run((tx) => changeImport(tx, record.id, { state, result: { ...record.result, failure }, progressedAt: this.clock.iso() }));
  }
}

function reasonOf(error: unknown): Omit<Failure, 'during'> {
  if (error instanceof FileProblem) return { code: `register-import.${error.code}`, facts: error.facts };
  return error instanceof Refusal ? { code: error.code, facts: error.facts } : { code: 'register-import.stopped', facts: {} };
}
