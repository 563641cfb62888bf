import { Inject, Injectable } from '@nestjs/common';
import { isPassingAddress, type Config } from '../../config.js';
import { outsideReply } from '../../database/call-scope.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import { Refusal } from '../../http/refusal.js';
import type { LabelTag } from '../../papers/labels/labels.facts.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import { LetterheadReader } from '../../settings/emblem/letterhead.reader.js';
import type { Actor } from '../../shared/actor.js';
import type { LabelSettingsView } from '../../shared/api/inventory.js';
import type { LabelLayout } from '../../shared/vocab.js';
import type { LabelsBody } from './label.dto.js';
import { StickerService, type Labelled } from './sticker.service.js';

const SHEETS = { single: 'single', 'a4-10': 10, 'a4-14': 14, 'a4-21': 21, 'a4-24': 24 } as const satisfies Record<LabelLayout, unknown>;

/** QR labels as PDF, for one thing or for sheets of many. */
@Injectable()
export class LabelService {
  constructor(
    private readonly stickers: StickerService, private readonly papers: PaperQueue, private readonly letterhead: LetterheadReader,
    private readonly clock: Clock, @Inject(CONFIG) private readonly config: Config,
  ) {}

  address(): LabelSettingsView {
    return { publicUrl: this.config.publicUrl, addressWillNotLast: isPassingAddress(this.config.publicUrl) };
  }

  /** Printing again gives the same codes, so a repeated call is drawn anew instead of being answered from memory. */
  async pdf(actor: Actor, { ids, poolIds = [], layout, skip, hasCutLines }: LabelsBody): Promise<Buffer> {
    if (!ids.length && !poolIds.length) throw new Refusal('inventory.nothing-chosen');
    const things = await outsideReply(() => this.stickers.stickersOf(actor, ids, poolIds));
    const { agencyName, emblemFileId } = await this.letterhead.read();
    const tags = things.map((thing) => this.labelOf(thing, agencyName));
    return this.papers.render('labels', { tags, layout: SHEETS[layout], printedAt: this.clock.iso(), ...(skip && { skip }), ...(hasCutLines && { hasCutLines }), ...(emblemFileId && { emblemFileId }) }, await this.letterhead.pictures(emblemFileId));
  }

  private labelOf({ tag, number, description, room }: Labelled, agencyName: string): LabelTag {
    return { url: `${this.config.publicUrl}/t/${tag}`, tag, description, agencyName, ...(number && { number }), ...(room && { room }) };
  }
}
