import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Config } from '../../config.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { tell } from '../../outbox/tell.js';
import { lockPeople } from '../../people/persons/locked-people.js';
import { SignInAttemptStore } from '../../people/sign-in/sign-in-attempt.store.js';
import type { LetterChannels, PasswordLetterBody } from '../../shared/api/access/getting-in.js';

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 3;

/** A way back in by mail or LINE, for whoever forgot the password. */
@Injectable()
export class PasswordLetters {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly outbox: OutboxStore,
    private readonly attempts: SignInAttemptStore, @Inject(CONFIG) private readonly config: Config,
  ) {}

  channels(): LetterChannels {
    return { mail: this.config.mail !== null, line: this.config.line !== null };
  }

  /** Whoever asks, for whomever: the same answer after the same work, so that nobody learns who is known here. */
  async ask({ name, channel }: PasswordLetterBody, address: string): Promise<void> {
    await this.attempts.begin({ staffNumber: `letter ${name.toLowerCase()}`, address });
    await this.transactions.run(async (tx) => {
      const personId = await this.personOf(tx, name);
      await tell(tx, this.clock.iso(), [{ kind: 'password-letter', subjectId: personId ?? newId(), occasion: `${channel} ${newId()}`, personId }]);
    });
  }

  /** By staff number, or by an address that one person alone has; null for one who got enough letters this hour. */
  private async personOf(tx: Tx, name: string): Promise<string | null> {
    const found = await tx.query<{ id: string }>(sql`
      select id from people where disabled_at is null and (leaving_on is null or leaving_on >= ${this.clock.today()}) and (staff_number = ${name} or lower(email) = ${name.toLowerCase()}) limit 2`);
    const personId = found.length === 1 ? found[0]!.id : null;
    await lockPeople(tx, [personId ?? '']);
    const since = new Date(this.clock.now().getTime() - HOUR_MS).toISOString();
    const letters = await this.outbox.countOf(tx, 'password-letter', personId ?? '', since);
    return letters < MOST_AN_HOUR ? personId : null;
  }
}
