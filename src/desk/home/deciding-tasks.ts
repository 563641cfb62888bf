import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { ExtensionInbox } from '../../loan-requests/extending/extension-inbox.service.js';
import { FolderService } from '../../loan-requests/folder/folder.service.js';
import { InboxService } from '../../loan-requests/inbox/inbox.service.js';
import { AgencyHead } from '../../people/agency-head.js';
import { QuarterlyPeriods } from '../../quarterly/quarterly-periods.js';
import type { Actor } from '../../shared/actor.js';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import type { Period } from '../../shared/quarterly/period.js';
import type { ExtensionCard } from '../../shared/api/loans/extensions.js';

const CARDS = 10;

export interface Deciding {
  /** For the number on the door. */
  waiting: number;
  cards: InboxItem[];
  later: ExtensionCard[];
  /** Quarters and years that await the head's signature. */
  toSign: Period[];
  /** Memos that a secretary prints, or writes down the outcome of. */
  folders: number;
}

/** Whatever waits for a decision of one person, the first of each sort. */
@Injectable()
export class DecidingTasks {
  constructor(
    private readonly inbox: InboxService, private readonly extensions: ExtensionInbox, private readonly head: AgencyHead, private readonly quarters: QuarterlyPeriods, private readonly reader: Reader,
    private readonly folders: FolderService,
  ) {}

  async of(actor: Actor): Promise<Deciding> {
    const first = { folder: 'waiting', limit: CARDS } as const;
    const { waiting, first: cards } = await this.inbox.door(actor, CARDS);
    const extensions = await this.extensions.count(actor);
    return { waiting: waiting + extensions, cards, later: extensions ? (await this.extensions.page(actor, first)).items : [], toSign: await this.toSign(actor), folders: await this.toFold(actor) };
  }

  private async toFold(actor: Actor): Promise<number> {
    if (!actor.posts.some((post) => post.kind === 'secretary')) return 0;
    const { counts, whyNot } = await this.folders.list(actor, 'to-print');
    return whyNot ? 0 : counts['to-print'] + counts['to-record'];
  }

  private async toSign(actor: Actor): Promise<Period[]> {
    return (await this.head.seatOf(this.reader, actor)) ? this.quarters.awaiting(this.reader) : [];
  }
}
