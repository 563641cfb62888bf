import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf, type PageQuery } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { ReturnClaimPage } from '../../shared/api/loans/return-claims.js';
import { overseen } from '../overseeing.js';
import { ClaimStore } from './claim.store.js';

/** What is said to be back and nobody has looked at yet, for those who look and those who watch over that. */
@Injectable()
export class ClaimList {
  constructor(private readonly store: ClaimStore, private readonly reader: Reader, private readonly clock: Clock) {}

  async page(actor: Actor, { limit, cursor }: PageQuery): Promise<ReturnClaimPage> {
    const today = this.clock.today();
    const rows = await this.store.waiting(this.reader, overseen(actor, { borrowerUnit: true, store: true }), decodeCursor(cursor, 2), limit + 1);
    return pageOf(rows, limit, (row) => [row.answerByOn, row.claimId], (row) => ({ ...row, title: row.title ?? '', isAsked: today > row.answerByOn }));
  }
}
