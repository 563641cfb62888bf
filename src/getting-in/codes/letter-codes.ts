import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { lockPeople } from '../../people/persons/locked-people.js';
import { CardCodes } from '../cards/card-codes.js';
import { hasOwnMail } from '../cards/card-people.store.js';
import { CardTerm } from '../cards/card-term.js';
import { ResetCodes } from '../resets/reset-codes.js';
import { CARD_CODE_LENGTH, RESET_CODE_LENGTH } from './one-time-code.rules.js';
import { OneTimeCodeStore } from './one-time-code.store.js';
import { newSecretCode } from './secret-code.js';

/** What a letter carries: it is in this answer and in the letter, and nowhere else. */
export interface LetterCode {
  code: string;
  staffNumber: string;
  expiresAt: string;
}

interface Receiver {
  staffNumber: string;
  hasPassword: 0 | 1;
  hasOwnMail: 0 | 1;
}

/** Makes the code of a letter at the moment it leaves, so that none waits anywhere to be read. Null where the letter is no longer due. */
@Injectable()
export class LetterCodes {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly cards: CardCodes, private readonly codes: OneTimeCodeStore, private readonly resets: ResetCodes,
    private readonly term: CardTerm,
  ) {}

  /** Not for whoever was given a card, or had the invitation cancelled, after the letter was asked for. */
  async invitation(personId: string, askedAt: string): Promise<LetterCode | null> {
    const secret = await newSecretCode(CARD_CODE_LENGTH);
    const { expiresAt } = await this.term.ofToday();
    return this.transactions.run(async (tx) => {
      const person = await this.receiver(tx, personId);
      if (!person || person.hasPassword === 1 || person.hasOwnMail === 0) return null;
      await lockPeople(tx, [personId]);
      if (await this.codes.isDecidedAfter(tx, 'invitation', personId, askedAt)) return null;
      await this.cards.issue(tx, personId, secret, expiresAt);
      return { code: secret.code, staffNumber: person.staffNumber, expiresAt };
    });
  }

  async reset(personId: string, channel: 'mail' | 'line'): Promise<LetterCode | null> {
    const secret = await newSecretCode(RESET_CODE_LENGTH);
    return this.transactions.run(async (tx) => {
      const person = await this.receiver(tx, personId);
      if (!person || person.hasPassword === 0 || (channel === 'mail' && person.hasOwnMail === 0)) return null;
      return { code: secret.code, staffNumber: person.staffNumber, expiresAt: await this.resets.issue(tx, personId, secret, null) };
    });
  }

  private receiver(tx: Tx, personId: string): Promise<Receiver | null> {
    return tx.one<Receiver>(sql`
      select p.staff_number, case when c.person_id is null then 0 else 1 end as has_password, case when ${hasOwnMail} then 1 else 0 end as has_own_mail
      from people p left join credentials c on c.person_id = p.id where p.id = ${personId} and p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${this.clock.today()})`);
  }
}
