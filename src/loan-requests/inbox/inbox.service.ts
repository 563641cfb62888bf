import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals.service.js';
import { isOf } from '../../approvals/routing/seats.rules.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf, type CursorValue } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { InboxItem, InboxPage } from '../../shared/api/loans/approvals.js';
import { Rerouted } from '../deciding/rerouted.js';
import { CardReader } from './card.reader.js';
import { InboxStore, type InboxReader, type InboxRow } from './inbox.store.js';

/** Who decides, and of whose posts one is a secretary. */
export type Decider = Pick<Actor, 'personId' | 'posts'>;

export interface InboxWanted {
  folder: 'waiting' | 'following' | 'decided';
  limit: number;
  cursor?: string | undefined;
}

/** What waits for the reader's opinion or decision, what they follow while another decides, and what they decided; in a fixed number of statements. */
@Injectable()
export class InboxService {
  constructor(
    private readonly reader: Reader, private readonly inbox: InboxStore, private readonly cards: CardReader, private readonly approvals: Approvals,
    private readonly rerouted: Rerouted, private readonly clock: Clock,
  ) {}

  async page(actor: Actor, { folder, limit, cursor }: InboxWanted): Promise<InboxPage> {
    const now = this.clock.iso();
    const after = decodeCursor(cursor, 2);
    const rows = folder === 'decided'
      ? await this.inbox.decided(this.reader, actor.personId, after, limit)
      : (await this.open(actor, folder, now)).filter((row) => isBeyond(row, after)).slice(0, limit + 1);
    const items = await this.cards.cards(rows.slice(0, limit), actor, now);
    const { nextCursor } = pageOf(rows, limit, (row) => [row.at, folder === 'decided' ? row.stepId : row.requestId], (row) => row);
    return { items, nextCursor };
  }

  /** How many wait, for the number on the door, and the first of them. */
  async door(actor: Actor, limit: number): Promise<{ waiting: number; first: InboxItem[] }> {
    const now = this.clock.iso();
    const rows = await this.open(actor, 'waiting', now);
    return { waiting: rows.length, first: await this.cards.cards(rows.slice(0, limit), actor, now) };
  }

  /** The number alone, for somebody who is not signed in. */
  async count(reader: Decider): Promise<number> {
    return (await this.open(reader, 'waiting', this.clock.iso())).length;
  }

  /** Only what the reader can move on waits for them; the rest of what their posts may look at they follow. */
  private async open(actor: Decider, folder: 'waiting' | 'following', now: string): Promise<InboxRow[]> {
    const rows = await this.inbox.waiting(this.reader, await this.readerOf(actor, now), now);
    const toMove = await this.cards.toMove(rows, actor, now);
    return rows.filter((row) => toMove.has(row.requestId) === (folder === 'waiting'));
  }

  /** For whom one looks: what waits for the posts one may act for, or has come to them since. */
  async readerOf(actor: Decider, now: string): Promise<InboxReader> {
    const { posts } = await this.approvals.standing(this.reader, actor, now);
    const moved = posts.length === 0 ? [] : await this.rerouted.now(this.reader, now);
    const arrived = moved.filter(({ lawful }) => posts.some(isOf(lawful))).map((one) => one.requestId);
    return { posts, arrived, left: moved.map((one) => one.requestId) };
  }
}

const isBeyond = ({ at, requestId }: InboxRow, after: CursorValue[] | null): boolean => {
  const [from, id] = [String(after?.[0] ?? ''), String(after?.[1] ?? '')];
  return at > from || (at === from && requestId > id);
};
