import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestBody } from '../../shared/api/loans/loan-request-bodies.js';
import { DraftKeeper } from '../asking/draft-keeper.js';
import { DraftingService } from '../asking/drafting.service.js';
import { Sending } from '../asking/sending.service.js';
import { TakeoverStore } from './takeover.store.js';

/** Asks for what is out already, the ordinary way: the same grounds, the same approver, the same hard stops. */
@Injectable()
export class TakeoverAsking {
  constructor(private readonly drafting: DraftingService, private readonly keeper: DraftKeeper, private readonly sending: Sending, private readonly takeovers: TakeoverStore) {}

  async ask(tx: Tx, actor: Actor, openingId: string, body: LoanRequestBody): Promise<string> {
    const { ids: [id] } = await this.keeper.keepNew(tx, actor, await this.drafting.written(tx, actor, body));
    if (!id) throw new Error('An opening slip has one thing, so it makes one request');
    await this.takeovers.insert(tx, { requestId: id, openingId, begunAt: null });
    await this.sending.send(tx, actor, id);
    return id;
  }
}
