import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import { SignInAttemptStore } from '../../people/sign-in/sign-in-attempt.store.js';
import { spokenCodeIn } from '../../shared/codes/spoken-code.js';
import { CARD_CODE_LENGTH, whyNotWelcome } from '../codes/one-time-code.rules.js';
import { OneTimeCodeStore, type CodeRow } from '../codes/one-time-code.store.js';
import { hashOfCode } from '../codes/secret-code.js';

/** The card that a stranger holds up. Guesses count like guesses at passwords. */
@Injectable()
export class ShownCard {
  constructor(private readonly reader: Reader, private readonly clock: Clock, private readonly codes: OneTimeCodeStore, private readonly attempts: SignInAttemptStore) {}

  async of(typed: string, address: string): Promise<CodeRow> {
    const code = spokenCodeIn(typed, CARD_CODE_LENGTH);
    if (code === null) throw new Refusal('invitations.unknown');
    const codeHash = await hashOfCode(code);
    const attempt = await this.attempts.begin({ staffNumber: `card ${codeHash.slice(0, 16)}`, address });
    const card = await this.codes.byHash(this.reader, 'invitation', codeHash, this.clock.today());
    if (card) await this.attempts.succeed(attempt);
    refuse(whyNotWelcome(card, this.clock.iso()), card ? { expiredAt: card.expiresAt } : {});
    return card!;
  }
}
