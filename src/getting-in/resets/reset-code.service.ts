import { Injectable } from '@nestjs/common';
import { outsideReply } from '../../database/call-scope.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import { AccountGuard } from '../../people/persons/account-guard.js';
import { fullName } from '../../people/persons/person-name.js';
import { PersonStore, type PersonRow } from '../../people/persons/person.store.js';
import { PowerStore } from '../../people/power.store.js';
import type { Actor } from '../../shared/actor.js';
import type { ResetCodeView } from '../../shared/api/access/getting-in.js';
import { grouped } from '../../shared/codes/spoken-code.js';
import { isShutOut, RESET_CODE_LENGTH } from '../codes/one-time-code.rules.js';
import { ResetCodes } from './reset-codes.js';
import { whyNotHelp } from './resetter.rules.js';
import { newSecretCode } from '../codes/secret-code.js';

/** An officer stands before somebody who forgot the password, knows the face, and gives a code that opens once. */
@Injectable()
export class ResetCodeService {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly people: PersonStore,
    private readonly powers: PowerStore, private readonly codes: ResetCodes, private readonly guard: AccountGuard,
  ) {}

  /** Shown once: neither the database nor a kept reply holds it. */
  async give(actor: Actor, personId: string): Promise<ResetCodeView> {
    const secret = await newSecretCode(RESET_CODE_LENGTH);
    return outsideReply(() => this.transactions.run(async (tx) => {
      const person = found(await this.people.byId(tx, personId));
      await this.refuseUnlessHelped(tx, actor, person);
      const expiresAt = await this.codes.issue(tx, personId, secret, actor);
      return { name: fullName(person), staffNumber: person.staffNumber, code: grouped(secret.code, 4), expiresAt };
    }));
  }

  private async refuseUnlessHelped(tx: Tx, actor: Actor, person: PersonRow): Promise<void> {
    const { id, unitPath } = person;
    if (isShutOut(person, this.clock.today())) throw new Refusal('resets.shut-out');
    refuse(whyNotHelp(actor, { id, unitPath, powers: await this.powers.ofPerson(tx, id) }));
    await this.guard.refuseOwnSecond(tx, actor, person);
  }
}
