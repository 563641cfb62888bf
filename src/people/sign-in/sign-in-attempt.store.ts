import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import { Reader } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { GUESSES_PER_NAME, secondsToWait, THROTTLE_WINDOW_MS, type Failures } from './sign-in-throttle.rules.js';

const KEPT_MS = 24 * 3_600_000;

interface Guess {
  staffNumber: string;
  address: string;
}

/** Counts wrong guesses in the database, so that a restart or a second process forgets none. */
@Injectable()
export class SignInAttemptStore {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock) {}

  /** Written down as a failure before it is looked at: guesses sent all at once see each other. */
  async begin(guess: Guess): Promise<string> {
    const now = this.clock.now();
    const id = newId();
    await this.transactions.run(async (tx) => {
      await tx.run(sql`delete from sign_in_attempts where at < ${new Date(now.getTime() - KEPT_MS).toISOString()}`);
      await tx.run(insertInto('sign_in_attempts', { id, ...guess, at: now.toISOString(), succeeded: 0 }));
    });
    const seconds = secondsToWait(await this.failuresBefore(id, guess, now), now);
    if (seconds === 0) return id;
    await this.transactions.run((tx) => tx.run(sql`delete from sign_in_attempts where id = ${id}`));
    throw new Refusal('session.too-many-guesses', { seconds });
  }

  succeed(id: string): Promise<unknown> {
    return this.transactions.run((tx) => tx.run(sql`update sign_in_attempts set succeeded = 1 where id = ${id}`));
  }

  private async failuresBefore(id: string, { staffNumber, address }: Guess, now: Date): Promise<Failures> {
    const since = new Date(now.getTime() - THROTTLE_WINDOW_MS).toISOString();
    const [name, network] = await Promise.all([
      this.reader.one<{ count: number; last: string | null; oldest: string | null }>(sql`
        select count(*) as count, max(at) as last, min(at) as oldest from sign_in_attempts
        where staff_number = ${staffNumber} and at > ${since} and succeeded = 0 and id <> ${id}`),
      this.reader.one<{ count: number; oldest: string | null }>(sql`
        select count(*) as count, min(at) as oldest from sign_in_attempts where address = ${address} and at > ${since} and succeeded = 0 and id <> ${id}`),
    ]);
    const ofName = Number(name?.count ?? 0);
    const oldest = ofName >= GUESSES_PER_NAME ? name?.oldest : network?.oldest;
    return { ofName, ofAddress: Number(network?.count ?? 0), lastAt: name?.last ?? null, oldestAt: oldest ?? null };
  }
}
