import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { fullName } from '../../people/persons/person-name.js';
import { PersonStore } from '../../people/persons/person.store.js';
import { CardCodes } from '../cards/card-codes.js';
import { CardTerm } from '../cards/card-term.js';
import { ResetCodes } from '../resets/reset-codes.js';
import { CARD_CODE_LENGTH, isShutOut, RESET_CODE_LENGTH } from './one-time-code.rules.js';
import { newSecretCode } from './secret-code.js';

export interface OpenedWay {
  name: string;
  staffNumber: string;
  /** A first card; else a code for a forgotten password. */
  isCard: boolean;
  code: string;
  expiresAt: string;
}

/** From the server's own command line: a card or a code for whom nobody in the program may open a way in. */
@Injectable()
export class WayIn {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly people: PersonStore,
    private readonly cards: CardCodes, private readonly resets: ResetCodes, private readonly term: CardTerm,
  ) {}

  async open(staffNumber: string): Promise<OpenedWay> {
    const [card, reset] = [await newSecretCode(CARD_CODE_LENGTH), await newSecretCode(RESET_CODE_LENGTH)];
    const { expiresAt } = await this.term.ofToday();
    return this.transactions.run(async (tx) => {
      const person = await this.people.byStaffNumber(tx, staffNumber);
      if (!person) throw new Refusal('people.unknown');
      if (isShutOut(person, this.clock.today())) throw new Refusal('resets.shut-out');
      const opened = { name: fullName(person), staffNumber };
      if (person.hasPassword === 1) return { ...opened, isCard: false, code: reset.code, expiresAt: await this.resets.issue(tx, person.id, reset, null) };
      await this.cards.issue(tx, person.id, card, expiresAt);
      return { ...opened, isCard: true, code: card.code, expiresAt };
    });
  }
}
