import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import { outsideReply } from '../../database/call-scope.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { bangkokInstant } from '../../shared/calendar.js';
import { pickUpCodeIn } from '../../shared/pick-up-code.js';
import { isPickUpCode, pickUpCode } from './pick-up-code.js';
import { receiptKind, whyNotGuess, whyNotReceiptFile, type ProofKind, type Receipt } from './receipt.rules.js';
import { ReceiptStore } from './receipt.store.js';

export const MOST_GUESSES_A_DAY = 5;

export interface Proof {
  kind: ProofKind;
  fileId: string | null;
}

/** How the borrower proves that they took the things. */
@Injectable()
export class ReceiptService {
  constructor(
    private readonly store: ReceiptStore, private readonly transactions: Transactions, private readonly clock: Clock,
  ) {}

  async codeFor(requestId: string): Promise<string> {
    return pickUpCode(await this.store.secret(), requestId, this.clock.today());
  }

  /** A wrong code is kept even though the hand-over is not. `open` finds and locks the slip for this person first: nobody guesses at what is not theirs. */
  async checkCode(actor: Actor, requestId: string, receipt: Receipt, open: (tx: Tx) => Promise<unknown>): Promise<void> {
    if (!receipt.code) return;
    const given = pickUpCodeIn(receipt.code, requestId) ?? '';
    if (isPickUpCode(await this.codeFor(requestId), given)) return;
    const left = await outsideReply(() => this.transactions.run(async (tx) => {
      await open(tx);
      return this.countGuess(tx, actor, requestId);
    }));
    throw new Refusal('checkouts.wrong-code', { left });
  }

  private async countGuess(tx: Tx, actor: Actor, requestId: string): Promise<number> {
    const guesses = await this.guessesToday(tx, requestId);
    refuse(whyNotGuess(guesses, MOST_GUESSES_A_DAY));
    await this.store.recordGuess(tx, requestId, actor.personId);
    return MOST_GUESSES_A_DAY - guesses - 1;
  }

  guessesToday(db: Sql, requestId: string): Promise<number> {
    return this.store.guessesSince(db, requestId, bangkokInstant(this.clock.today()));
  }

  /** What proves this receipt; a right code counts only while the wrong ones of today are few. */
  async proof(tx: Tx, actor: Actor, request: { id: string; borrowerId: string | null }, receipt: Receipt): Promise<Proof> {
    const kind = receiptKind(receipt);
    if (kind === null) throw new Refusal('checkouts.one-receipt');
    if (kind === 'code') {
      refuse(request.borrowerId === null ? 'checkouts.code-without-account' : whyNotGuess(await this.guessesToday(tx, request.id), MOST_GUESSES_A_DAY));
      return { kind, fileId: null };
    }
    const fileId = receipt[kind]!;
    refuse(whyNotReceiptFile(kind, await this.store.file(tx, fileId), actor.personId, this.clock.now()));
    return { kind, fileId };
  }

  /** Photos of a thing are the counter's own. */
  async checkPhotos(tx: Sql, actor: Actor, of: readonly { name: string; photoIds: readonly string[] }[]): Promise<void> {
    const own = await this.store.ownPhotos(tx, of.flatMap((one) => one.photoIds), actor.personId);
    for (const { name, photoIds } of of) refuse(photoIds.every((id) => own.has(id)) ? null : 'checkouts.photo-unfit', { thing: name });
  }
}
