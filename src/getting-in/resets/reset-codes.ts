import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import { RESET_CODE_MINUTES } from '../codes/one-time-code.rules.js';
import { OneTimeCodeStore } from '../codes/one-time-code.store.js';
import type { SecretCode } from '../codes/secret-code.js';

/** Writes down the way back in of somebody who forgot the password, whoever carries it to them. */
@Injectable()
export class ResetCodes {
  constructor(private readonly clock: Clock, private readonly codes: OneTimeCodeStore, private readonly journal: Journal) {}

  /** Answers until when it opens. Without an actor the person asked for it, and it goes to an address known before. */
  async issue(tx: Tx, personId: string, secret: SecretCode, actor: Actor | null): Promise<string> {
    const expiresAt = new Date(this.clock.now().getTime() + RESET_CODE_MINUTES * 60_000).toISOString();
    await this.codes.issue(tx, [{ personId, codeHash: secret.hash }], { kind: 'reset', issuedBy: actor?.personId ?? null, now: this.clock.iso(), expiresAt });
    await this.journal.record(tx, { event: 'password.reset-code-given', actor, subject: { type: 'person', id: personId }, after: { expiresAt } });
    return expiresAt;
  }
}
