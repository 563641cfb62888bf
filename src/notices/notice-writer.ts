import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import type { OutboxRow } from '../outbox/outbox-row.entity.js';
import { isUrgent, type NoticeChannel } from '../shared/notices/notice-kinds.js';
import { NoticeStore } from './notice.store.js';
import { Outgoing } from './sending/outgoing.js';
import type { Addressee } from './turning/awaited-people.js';

/** Tells people, each once: always in the program, and by their channels where it cannot wait. */
@Injectable()
export class NoticeWriter {
  constructor(private readonly notices: NoticeStore, private readonly outgoing: Outgoing, private readonly clock: Clock) {}

  async write(tx: Tx, { kind, subjectId, factsJson }: OutboxRow, whom: readonly Addressee[]): Promise<void> {
    const reaches = await this.outgoing.reachOf(tx, whom.map((one) => one.personId));
    for (const { personId, occasion } of whom) {
      const reach = reaches.get(personId);
      const noticeId = reach ? await this.notices.add(tx, { personId, kind, subjectId, occasion, factsJson, createdAt: this.clock.iso() }) : null;
      if (!reach || noticeId === null || !isUrgent(kind)) continue;
      await this.outgoing.send(tx, reach, { noticeId, digestOn: null }, kind === 'test' ? testedBy(occasion) : undefined);
    }
  }
}

/** A test goes by the channel that is tested, whatever else its reader wishes: `mail 0197…`. */
const testedBy = (occasion: string): NoticeChannel => occasion.split(' ')[0] as NoticeChannel;
