import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { MessageState, NoticeChannel } from '../../shared/notices/notice-kinds.js';

/** One letter on its way: a notice, or the digest of a day, by one channel. Its id is the Message-ID and LINE's retry key, except of letters with a way in. */
@Entity('notice_messages')
@Index(['noticeId', 'channel'], { unique: true })
@Index('uq_notice_messages_one_digest', ['personId', 'channel', 'digestOn'], { unique: true, where: '"digest_on" is not null' })
@Index(['state', 'nextAttemptAt'])
export class NoticeMessage {
  @Id()
  id!: string;
  @Ref('people')
  personId!: string;
  /** Null for a digest. */
  @Ref('notices', { nullable: true })
  noticeId!: string | null;
  @Day({ nullable: true })
  digestOn!: string | null;
  @Word()
  channel!: NoticeChannel;
  @Word()
  state!: MessageState;
  @Whole()
  attempts!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  nextAttemptAt!: string;
  /** When a courier took it up. */
  @Instant({ nullable: true })
  claimedAt!: string | null;
  /** When it came to its end: sent, failed or dropped. */
  @Instant({ nullable: true })
  settledAt!: string | null;
  @Text({ nullable: true })
  reason!: string | null;
}
