import { atMyCounter } from '../../checkouts/counter-reach.js';
import type { Actor } from '../../shared/actor.js';
import type { PostKind } from '../../shared/vocab.js';
import type { ScanLoan, ScanRow } from './tag.store.js';

const HEADS: readonly PostKind[] = ['head-of-agency', 'head-of-unit', 'deputy-head'];
const OFFICE: readonly PostKind[] = ['head-of-supply-officers', 'head-of-supplies-unit', 'auditor'];

type Place = Pick<ScanRow, 'unitPath' | 'storeId'>;

/** Works the counter of this thing's store, or of the unit that answers for it. */
export const servesHere = (actor: Actor, { unitPath, storeId }: Place): boolean => actor.permissions.has('counter.operate') && atMyCounter(actor, unitPath, storeId);

export const isMine = (actor: Actor, loan: ScanLoan): boolean => [loan.borrowerId, loan.filledInBy, loan.sponsorId].includes(actor.personId);

/** Borrower, supply office, auditor, and the heads above the borrower or above the thing. */
export function mayOpenLoan(actor: Actor, place: Place, loan: ScanLoan): boolean {
  if (isMine(actor, loan) || servesHere(actor, place)) return true;
  return actor.posts.some((post) => {
    const coversThing = place.unitPath.startsWith(post.unitPath);
    const coversBorrower = loan.borrowerUnitPath?.startsWith(post.unitPath) ?? false;
    return (OFFICE.includes(post.kind) && coversThing) || (HEADS.includes(post.kind) && (coversThing || coversBorrower));
  });
}
