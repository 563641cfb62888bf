import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { PasswordSetter } from '../../people/passwords/password.service.js';
import { OneTimeCodeStore, type CodeRow } from './one-time-code.store.js';

/** A code is spent for one password; every session of the person ends. */
@Injectable()
export class CodePassword {
  constructor(private readonly clock: Clock, private readonly codes: OneTimeCodeStore, private readonly passwords: PasswordSetter) {}

  /** False where another call was quicker with the same code. */
  async set(tx: Tx, { id, personId }: CodeRow, passwordHash: string): Promise<boolean> {
    if (!(await this.codes.use(tx, id, this.clock.iso()))) return false;
    await this.passwords.set(tx, { personId, passwordHash, keptSessionId: null });
    return true;
  }
}
