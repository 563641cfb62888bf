import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { AttemptOutcome, NoticeChannel } from '../../shared/notices/notice-kinds.js';
import type { NoticeMessage } from './notice-message.entity.js';

export type MessageChange = Partial<Pick<NoticeMessage, 'state' | 'nextAttemptAt' | 'settledAt' | 'reason' | 'attempts'>>;
type NewMessage = Pick<NoticeMessage, 'personId' | 'noticeId' | 'digestOn' | 'channel'>;

/** The only SQL that moves a message. A message is claimed before it is sent, and what was sent stays so: the database refuses the rest. */
@Injectable()
export class MessageStore {
  async add(tx: Tx, messages: readonly NewMessage[], state: 'waiting' | 'held', now: string): Promise<void> {
    const rows = messages.map((message): NoticeMessage => ({
      id: newId(), ...message, state, attempts: 0, createdAt: now, nextAttemptAt: now, claimedAt: null, settledAt: null, reason: null,
    }));
    if (rows.length) await tx.run(sql`${insertInto('notice_messages', rows)} on conflict do nothing`);
  }

  due(from: Sql, channel: NoticeChannel, now: string, limit: number): Promise<NoticeMessage[]> {
    return from.query<NoticeMessage>(sql`
      select * from notice_messages where state = 'waiting' and next_attempt_at <= ${now} and channel = ${channel} order by next_attempt_at, id limit ${limit}`);
  }

  /** Of couriers that died before they wrote down what came of it. */
  abandoned(from: Sql, claimedBefore: string): Promise<NoticeMessage[]> {
    return from.query<NoticeMessage>(sql`select * from notice_messages where state = 'sending' and claimed_at < ${claimedBefore} order by id`);
  }

  /** False when another courier has it. */
  async claim(tx: Tx, id: string, now: string): Promise<boolean> {
    const { changed } = await tx.run(sql`
      update notice_messages set state = 'sending', claimed_at = ${now}, attempts = attempts + 1 where id = ${id} and state = 'waiting' and next_attempt_at <= ${now}`);
    return changed === 1;
  }

  /** What came of the claim, and its line in the delivery log; false where the claim is no longer ours. */
  async settle(tx: Tx, { id, claimedAt }: Pick<NoticeMessage, 'id' | 'claimedAt'>, change: MessageChange, outcome: AttemptOutcome, answer: string | null, now: string): Promise<boolean> {
    const { changed } = await tx.run(updateOf('notice_messages', change, sql`id = ${id} and state = 'sending' and claimed_at = ${claimedAt}`));
    if (changed === 1) await tx.run(insertInto('notice_attempts', { id: newId(), messageId: id, at: now, outcome, answer }));
    return changed === 1;
  }

  async exists(from: Sql, id: string): Promise<boolean> {
    return (await from.one(sql`select 1 as found from notice_messages where id = ${id}`)) !== null;
  }

  /** A failed one goes on its way again, under the same id. */
  async again(tx: Tx, id: string, now: string): Promise<boolean> {
    const change: MessageChange = { state: 'waiting', attempts: 0, nextAttemptAt: now, settledAt: null, reason: null };
    return (await tx.run(updateOf('notice_messages', change, sql`id = ${id} and state = 'failed'`))).changed === 1;
  }

  /** What a restore holds back goes on its way, or is given up. */
  async release(tx: Tx, now: string): Promise<number> {
    const change: MessageChange = { state: 'waiting', attempts: 0, nextAttemptAt: now };
    return (await tx.run(updateOf('notice_messages', change, sql`state = 'held'`))).changed;
  }

  async giveUp(tx: Tx, now: string): Promise<number> {
    return (await tx.run(updateOf('notice_messages', { state: 'dropped', settledAt: now } satisfies MessageChange, sql`state = 'held'`))).changed;
  }

  /** What is over since long: log first, then the message. */
  async forget(tx: Tx, before: string): Promise<number> {
    await tx.run(sql`delete from notice_attempts where message_id in (select id from notice_messages where settled_at < ${before})`);
    return (await tx.run(sql`delete from notice_messages where settled_at < ${before}`)).changed;
  }
}
