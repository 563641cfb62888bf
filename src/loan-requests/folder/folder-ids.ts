import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals.service.js';
import { isOf } from '../../approvals/routing/seats.rules.js';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import { Rerouted } from '../deciding/rerouted.js';
import { InboxStore } from '../inbox/inbox.store.js';
import { FolderStore } from './folder.store.js';

/** Which requests lie in an officer's folder: what waits for the heads they are secretary of, and for things of the units they keep. */
@Injectable()
export class FolderIds {
  constructor(private readonly approvals: Approvals, private readonly rerouted: Rerouted, private readonly inbox: InboxStore, private readonly folders: FolderStore) {}

  async of(from: Sql, actor: Actor, now: string): Promise<string[]> {
    const { secretaryOf: posts } = await this.approvals.standing(from, actor, now);
    const kept = await this.folders.kept(from, actor);
    if (posts.length === 0) return kept;
    const moved = await this.rerouted.now(from, now);
    const arrived = moved.filter(({ lawful }) => posts.some(isOf(lawful))).map((one) => one.requestId);
    const waiting = await this.inbox.waiting(from, { posts, arrived, left: moved.map((one) => one.requestId) }, now);
    return this.folders.inOrder(from, [...new Set([...kept, ...waiting.map((row) => row.requestId)])]);
  }
}
