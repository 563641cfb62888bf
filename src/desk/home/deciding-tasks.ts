import { Injectable } from '@nestjs/common';
import { ExtensionInbox } from '../../loan-requests/extending/extension-inbox.service.js';
import { InboxService } from '../../loan-requests/inbox/inbox.service.js';
import type { Actor } from '../../shared/actor.js';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import type { ExtensionCard } from '../../shared/api/loans/extensions.js';

const CARDS = 10;

export interface Deciding {
  /** For the number on the door. */
  waiting: number;
  cards: InboxItem[];
  later: ExtensionCard[];
}

/** Whatever waits for a decision of one person, the first of each sort. */
@Injectable()
export class DecidingTasks {
  constructor(private readonly inbox: InboxService, private readonly extensions: ExtensionInbox) {}

  async of(actor: Actor): Promise<Deciding> {
    const first = { folder: 'waiting', limit: CARDS } as const;
    const { waiting, first: cards } = await this.inbox.door(actor, CARDS);
    const extensions = await this.extensions.count(actor);
    return { waiting: waiting + extensions, cards, later: extensions ? (await this.extensions.page(actor, first)).items : [] };
  }
}
