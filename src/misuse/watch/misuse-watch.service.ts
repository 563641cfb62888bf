import { Injectable } from '@nestjs/common';
import { JobStore } from '../../database/job.store.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import type { JobName } from '../../shared/jobs.js';
import { FindingKeeper } from '../findings/finding-keeper.js';
import { ConcernedStore, type Concerned } from './concerned.store.js';
import { MisuseReading } from './reading.service.js';

const JOB: JobName = 'read-misuse';
const LEAVES = 200;
const SLIPS = 200;
const NOBODY: Concerned = { requestIds: [], sightingIds: [], custodyIds: [] };

/** How far the journal was read, and the last day on which the calendar was asked. */
interface Progress {
  leaf: number;
  day: string | null;
}

/** Follows the sealed journal with a stored cursor: the work of one event does not grow with the history. */
@Injectable()
export class MisuseWatch {
  constructor(
    private readonly transactions: Transactions, private readonly jobs: JobStore, private readonly concerned: ConcernedStore,
    private readonly reading: MisuseReading, private readonly keeper: FindingKeeper, private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    let progress = await this.progress();
    for (let leaves = await this.concerned.leavesAfter(progress.leaf, LEAVES); leaves.length; leaves = await this.concerned.leavesAfter(progress.leaf, LEAVES)) {
      progress = { ...progress, leaf: leaves.at(-1)?.leafIndex ?? progress.leaf };
      await this.readAgain(await this.concerned.by(leaves), progress);
    }
    const today = this.clock.today();
    if (progress.day !== today) await this.readAgain(await this.concerned.byDay(today, this.clock.iso()), { ...progress, day: today });
  }

  private async progress(): Promise<Progress> {
    const kept = await this.transactions.run((tx) => this.jobs.readUntil(tx, JOB));
    return kept ? (JSON.parse(kept) as Progress) : { leaf: -1, day: null };
  }

  private async readAgain(concerned: Concerned, progress: Progress): Promise<void> {
    for (const kind of ['requestIds', 'sightingIds', 'custodyIds'] as const) {
      for (let from = 0; from < concerned[kind].length; from += SLIPS) await this.keep({ ...NOBODY, [kind]: concerned[kind].slice(from, from + SLIPS) });
    }
    await this.transactions.run((tx: Tx) => this.jobs.keepReadUntil(tx, JOB, JSON.stringify(progress), this.clock.iso()));
  }

  private async keep(concerned: Concerned): Promise<void> {
    const readings = await this.reading.read(concerned);
    if (readings.length) await this.transactions.run((tx) => this.keeper.keep(tx, readings, this.clock.iso()));
  }
}
