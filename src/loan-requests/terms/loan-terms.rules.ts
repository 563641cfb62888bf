import type { Actor } from '../../shared/actor.js';

/** What of a request its terms look at. */
export interface Termed {
  startsAt: string;
  dueAt: string;
  borrowerId: string | null;
  sponsorId: string | null;
  filledInBy: string;
}

/** Under an order that lifts the longest loan. */
export const LONGEST_EVER = 366;

/** The officer whom an order must name: the borrower; of another agency or an outsider, who vouches or brought it in. */
export const orderNames = ({ borrowerId, sponsorId, filledInBy }: Termed): string => borrowerId ?? sponsorId ?? filledInBy;

/** ทำรายการแทน: the notice is for the store to get things ready, so a storekeeper who fills it in for somebody else needs none. */
export const isForAnotherAtCounter = ({ borrowerId, sponsorId }: Termed, sender: Pick<Actor, 'personId' | 'permissions'>): boolean =>
  sender.permissions.has('counter.operate') && sender.personId !== borrowerId && sender.personId !== sponsorId;
