import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { refuse } from '../../http/refusal.js';
import { SignInAttemptStore } from '../../people/sign-in/sign-in-attempt.store.js';
import { spokenCodeIn } from '../../shared/codes/spoken-code.js';
import { RESET_CODE_LENGTH, whyNotReset } from '../codes/one-time-code.rules.js';
import { OneTimeCodeStore, type CodeRow } from '../codes/one-time-code.store.js';
import { hashOfCode } from '../codes/secret-code.js';

/** A staff number and a code from an officer. Guesses count like guesses at the password of that number. */
@Injectable()
export class TypedCode {
  constructor(private readonly reader: Reader, private readonly clock: Clock, private readonly codes: OneTimeCodeStore, private readonly attempts: SignInAttemptStore) {}

  async of(staffNumber: string, typed: string, address: string): Promise<CodeRow> {
    const attempt = await this.attempts.begin({ staffNumber, address });
    const codeHash = await hashOfCode(spokenCodeIn(typed, RESET_CODE_LENGTH) ?? '');
    const code = await this.codes.byHash(this.reader, 'reset', codeHash, this.clock.today());
    refuse(whyNotReset(code, staffNumber, this.clock.iso()));
    await this.attempts.succeed(attempt);
    return code!;
  }
}
