import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import type { OutboxRow } from '../outbox/outbox-row.entity.js';
import { isLetter, isUrgent, type NoticeChannel, type NoticeKind } from '../shared/notices/notice-kinds.js';
import { NoticeStore } from './notice.store.js';
import { Outgoing } from './sending/outgoing.js';
import type { Addressee } from './turning/awaited-people.js';

/** Tells people, each once: always in the program, and by their channels where it cannot wait. */
@Injectable()
export class NoticeWriter {
  constructor(private readonly notices: NoticeStore, private readonly outgoing: Outgoing, private readonly clock: Clock) {}

  now(): string {
    return this.clock.iso();
  }

  /** A letter with a way in bears the time at which it was asked for: whatever is decided from then on goes before it. */
  async write(tx: Tx, { kind, subjectId, factsJson, toldAt }: OutboxRow, whom: readonly Addressee[]): Promise<void> {
    const reaches = await this.outgoing.reachOf(tx, whom.map((one) => one.personId));
    for (const { personId, occasion } of whom) {
      const reach = reaches.get(personId);
      const noticeId = reach ? await this.notices.add(tx, { personId, kind, subjectId, occasion, factsJson, createdAt: isLetter(kind) ? toldAt : this.clock.iso() }) : null;
      if (!reach || noticeId === null || !isUrgent(kind)) continue;
      await this.outgoing.send(tx, reach, { noticeId, digestOn: null, toldAt }, onlyBy(kind, occasion));
    }
  }
}

/** A test and a letter with a way in go by the channel that was asked for, whatever else their reader wishes: `mail 0197…`. */
const onlyBy = (kind: NoticeKind, occasion: string): NoticeChannel | undefined => (kind === 'test' || isLetter(kind) ? (occasion.split(' ')[0] as NoticeChannel) : undefined);
