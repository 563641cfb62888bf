import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { OneTimeCodeStore } from '../codes/one-time-code.store.js';
import type { SecretCode } from '../codes/secret-code.js';

/** Writes down a card that no administrator gives: a letter carries it, or the server's own console shows it. */
@Injectable()
export class CardCodes {
  constructor(private readonly clock: Clock, private readonly codes: OneTimeCodeStore, private readonly journal: Journal) {}

  async issue(tx: Tx, personId: string, secret: SecretCode, expiresAt: string): Promise<void> {
    await this.codes.issue(tx, [{ personId, codeHash: secret.hash }], { kind: 'invitation', issuedBy: null, now: this.clock.iso(), expiresAt });
    await this.journal.record(tx, { event: 'invitations.issued', actor: null, subject: { type: 'invitations', id: newId() }, after: { personIds: [personId], expiresAt } });
  }
}
