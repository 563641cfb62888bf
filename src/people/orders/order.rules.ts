import type { RefusalCode } from '../../shared/refusals.js';
import { overlap, type Term } from '../posts/posts-in-force.rules.js';

/** A paper that gives a post's power to somebody else; `holders` hold that post itself. */
export function whyNotRecord(order: Term & { toPersonId: string }, holders: readonly (Term & { personId: string })[], isRecorded: boolean): RefusalCode | null {
  if (order.untilOn !== null && order.untilOn < order.fromOn) return 'posts.period-reversed';
  if (holders.some((holder) => holder.personId === order.toPersonId && overlap(holder, order))) return 'orders.same-holder';
  return isRecorded ? 'orders.number-taken' : null;
}
