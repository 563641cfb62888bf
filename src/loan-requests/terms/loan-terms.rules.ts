import type { Actor } from '../../shared/actor.js';
import type { LendingTerms } from '../../shared/lending/lending-terms.js';

/** What of a request its terms look at. */
export interface Termed {
  /** Of a request that is written down already. */
  id?: string;
  startsAt: string;
  dueAt: string;
  borrowerId: string | null;
  sponsorId: string | null;
  filledInBy: string;
}

/** What still holds where an order lifts the terms. */
export const UNDER_AN_ORDER: LendingTerms = { longestDays: 366, noticeDays: 0, classTerms: [] };

/** The officer whom an order must name: the borrower; of another agency or an outsider, who vouches or brought it in. */
export const orderNames = ({ borrowerId, sponsorId, filledInBy }: Termed): string => borrowerId ?? sponsorId ?? filledInBy;

/** ทำรายการแทน: the notice is for the store to get things ready, so a storekeeper who fills it in for somebody else needs none. */
export const isForAnotherAtCounter = ({ borrowerId, sponsorId }: Termed, sender: Pick<Actor, 'personId' | 'permissions'>): boolean =>
  sender.permissions.has('counter.operate') && sender.personId !== borrowerId && sender.personId !== sponsorId;
