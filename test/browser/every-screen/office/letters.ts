import sql from 'sql-template-tag';
import { newId } from '../../../../src/database/ids.js';
import { Post } from '../../../support/notices/post.js';
import type { Office } from '../../../support/app.js';

/** What was told so far: one has LINE, servers that do not answer, a letter to an address that is not there, and letters held since a restore. */
export async function letters(office: Office): Promise<void> {
  const post = new Post(office);
  for (const number of ['1008', '1013', '1014']) await post.hasMail(number);
  await post.hasLine('1008');
  await post.remind();
  await post.turn();
  await post.digest();
  await post.deliver();
  const [id, at] = [newId(), office.clock.iso()];
  const [first] = await post.told('1007');
  const reason = '550 5.1.1 <kitti@agency.example>: Recipient address rejected: User unknown';
  const message = { personId: office.build.person('1007'), noticeId: first!.id, channel: 'mail', state: 'failed', attempts: 1, reason };
  await office.build.insert('notice_messages', { id, ...message, createdAt: at, nextAttemptAt: at, claimedAt: at, settledAt: at });
  await office.build.insert('notice_attempts', { id: newId(), messageId: id, at, outcome: 'failed', answer: reason });
  await office.transactions.run((tx) => tx.run(sql`update notice_messages set state = 'held' where state = 'waiting' and person_id = ${office.build.person('1008')}`));
}
