import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Job } from './job.entity.js';
import { Reader, type Tx } from './sql.js';
import { insertInto, updateOf } from './statements.js';
import { Transactions } from './transactions.js';

/** Heartbeats of the timed jobs. Claiming one makes sure that of two processes only one runs it. */
@Injectable()
export class JobStore {
  /** Since when this process runs timed jobs; null where it runs none. */
  beatingSince: string | null = null;

  constructor(private readonly transactions: Transactions, private readonly reader: Reader) {}

  /** True when the job is due since `dueSince` and this process is the one to run it. */
  claim(id: string, now: string, dueSince: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const { changed } = await tx.run(sql`update jobs set started_at = ${now}, finished_at = null where id = ${id} and started_at <= ${dueSince}`);
      if (changed === 1) return true;
      if (await tx.one(sql`select id from jobs where id = ${id}`)) return false;
      const made = await tx.run(sql`${insertInto('jobs', { id, startedAt: now, finishedAt: null, failure: null, readUntil: null })} on conflict do nothing`);
      return made.changed === 1;
    });
  }

  finish(id: string, finishedAt: string, failure: string | null): Promise<unknown> {
    return this.transactions.run((tx) => tx.run(updateOf('jobs', { finishedAt, failure }, sql`id = ${id}`)));
  }

  async readUntil(tx: Tx, id: string): Promise<string | null> {
    return (await tx.one<Job>(sql`select * from jobs where id = ${id}`))?.readUntil ?? null;
  }

  /** How far a job that follows the journal has come; kept with what it wrote. */
  async keepReadUntil(tx: Tx, id: string, readUntil: string, now: string): Promise<void> {
    const { changed } = await tx.run(updateOf('jobs', { readUntil }, sql`id = ${id}`));
    if (changed === 0) await tx.run(insertInto('jobs', { id, startedAt: now, finishedAt: now, failure: null, readUntil }));
  }

  all(): Promise<Job[]> {
    return this.reader.query<Job>(sql`select * from jobs order by id`);
  }
}
