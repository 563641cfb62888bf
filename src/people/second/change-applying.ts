import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { AuthorityChangeKind } from '../../shared/api/access/authority-changes.js';
import { exceptionOf } from '../exception-orders/exception-order-proposals.js';
import { ExceptionOrderRecorder } from '../exception-orders/exception-order-recorder.js';
import { orderOf } from '../orders/order-proposals.js';
import { OrderRecorder } from '../orders/order-recorder.js';
import { endOf, postOf } from '../posts/post-proposals.js';
import { PostRecorder } from '../posts/post-recorder.js';
import type { ChangeRow } from './authority-change.store.js';
import { factsOf } from './authority-change.view.js';
import { SecondPersonStore } from './second-person.store.js';

type Apply = (tx: Tx, by: Actor, change: ChangeRow, how: object) => Promise<string>;

/** Writes a confirmed change as it would have been written at once: looked at again, by the same recorder, in the confirmer's name. */
@Injectable()
export class ChangeApplying {
  constructor(private readonly posts: PostRecorder, private readonly orders: OrderRecorder, private readonly exceptions: ExceptionOrderRecorder, private readonly seconds: SecondPersonStore) {}

  /** Answers the post or order that came of it. Whoever proposed it must still be administrator there. */
  async apply(tx: Tx, by: Actor, change: ChangeRow): Promise<string> {
    refuse((await this.seconds.administers(tx, change.authorId, change.unitPath)) ? null : 'second-person.author-gone', { name: change.authorName });
    return this.deeds[change.kind](tx, by, change, { changeId: change.id, proposedBy: change.authorId });
  }

  private readonly deeds: Record<AuthorityChangeKind, Apply> = {
    'post-given': async (tx, by, change, how) => this.posts.write(tx, by, await this.posts.check(tx, null, postOf(change)), how),
    'post-ended': async (tx, by, change, how) => {
      const [id, order] = [change.targetId!, endOf(change)];
      await this.posts.end(tx, by, await this.posts.checkEnd(tx, null, id, order), order, how);
      return id;
    },
    'order-recorded': async (tx, by, change, how) => {
      await this.orders.check(tx, null, orderOf(change));
      return this.orders.write(tx, by, orderOf(change), how);
    },
    'order-revoked': async (tx, by, change, how) => {
      await this.orders.revoke(tx, by, await this.orders.checkRevoke(tx, null, change.targetId!), factsOf(change).reason!, how);
      return change.targetId!;
    },
    'exception-recorded': async (tx, by, change, how) => {
      await this.exceptions.check(tx, null, exceptionOf(change));
      return this.exceptions.write(tx, by, exceptionOf(change), how);
    },
    'exception-revoked': async (tx, by, change, how) => {
      await this.exceptions.revoke(tx, by, await this.exceptions.checkRevoke(tx, null, change.targetId!), factsOf(change).reason!, how);
      return change.targetId!;
    },
  };
}
