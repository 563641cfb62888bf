import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Transactions } from '../../database/transactions.js';
import { Refusal } from '../../http/refusal.js';
import { hashPassword } from '../../people/passwords/password-hash.js';
import { checkPassword } from '../../people/passwords/password.service.js';
import { PersonStore } from '../../people/persons/person.store.js';
import { AgencyName } from '../../settings/agency-name.js';
import type { WelcomeView } from '../../shared/api/access/getting-in.js';
import { CodePassword } from '../codes/code-password.js';
import type { WelcomeDto } from '../getting-in.dto.js';
import { ShownCard } from './shown-card.js';

/** The first sign-in: whoever holds the card checks the name, chooses a password and is in. */
@Injectable()
export class WelcomeService {
  constructor(
    private readonly transactions: Transactions, private readonly journal: Journal, private readonly cards: ShownCard, private readonly passwords: CodePassword,
    private readonly people: PersonStore, private readonly agency: AgencyName,
  ) {}

  async look(code: string, address: string): Promise<WelcomeView> {
    const { name, staffNumber, unitName, phone, expiresAt } = await this.cards.of(code, address);
    return { name, staffNumber, unitName, phone, expiresAt, agencyName: await this.agency.name() };
  }

  /** Answers who is to be signed in. */
  async accept(code: string, { password, phone }: WelcomeDto, address: string): Promise<string> {
    const card = await this.cards.of(code, address);
    checkPassword(password, card);
    const passwordHash = await hashPassword(password);
    const { personId } = card;
    await this.transactions.run(async (tx) => {
      if (!(await this.passwords.set(tx, card, passwordHash))) throw new Refusal('invitations.used');
      if (phone) await this.people.setPhone(tx, personId, phone);
      await this.journal.record(tx, {
        event: 'invitation.accepted', actor: { personId, posts: [] }, subject: { type: 'person', id: personId }, personal: phone ? [{ personId, data: { phone } }] : [],
      });
    });
    return personId;
  }
}
