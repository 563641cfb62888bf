import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { hashPassword } from '../passwords/password-hash.js';
import { checkPassword } from '../passwords/password.service.js';
import { AgencyFounder } from './agency-founder.js';
import type { SetUpDto } from './set-up.dto.js';
import { SetupCodeStore } from './setup-code.store.js';

/** The way into an empty database: a code from the server's own console, once. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly codes: SetupCodeStore, private readonly founder: AgencyFounder,
  ) {}

  isNeeded(): Promise<boolean> {
    return this.codes.isNeeded(this.reader);
  }

  /** A fresh code for the console, or null when an administrator exists. */
  announce(): Promise<string | null> {
    return this.transactions.run(async (tx) => ((await this.codes.isNeeded(tx)) ? this.codes.issue(tx, this.clock.iso()) : null));
  }

  /** Answers the first administrator's id. */
  async found(given: SetUpDto): Promise<string> {
    await this.refuseWithoutCode(given.code);
    checkPassword(given.password, given);
    const passwordHash = await hashPassword(given.password);
    return this.transactions.run(async (tx) => {
      if (!(await this.codes.use(tx, given.code, this.clock.iso()))) throw new Refusal('set-up.wrong-code');
      const { personId, unitId } = await this.founder.found(tx, given, passwordHash);
      await this.journal.record(tx, { event: 'set-up.done', actor: { personId, posts: [] }, subject: { type: 'unit', id: unitId }, after: { personId } });
      return personId;
    });
  }

  private async refuseWithoutCode(code: string): Promise<void> {
    if (!(await this.codes.isNeeded(this.reader))) throw new Refusal('set-up.done-already');
    if (!(await this.codes.isValid(this.reader, code))) throw new Refusal('set-up.wrong-code');
  }
}
