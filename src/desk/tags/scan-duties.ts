import type { Sql } from '../../database/sql.js';
import { dutyMet, whyNotTakeBack } from '../../loan-requests/counter/counter-duties.rules.js';
import { exceptionOrderOf } from '../../people/exception-orders/order-in-force.js';
import type { TagReadySlip } from '../../shared/api/desk.js';
import type { RefusalCode } from '../../shared/refusals.js';
import type { ReadySlip } from './tag.store.js';

interface Duties {
  borrowerId: string | null;
  approverId: string | null;
  recorderId: string | null;
}

/** An order by name and date lets duties meet; asked only where they would. */
export async function mayDutiesMeet(db: Sql, personId: string, now: string, slips: readonly Duties[]): Promise<boolean> {
  const isMet = slips.some(({ borrowerId, approverId, recorderId }) => [borrowerId, approverId, recorderId].includes(personId));
  return isMet && (await exceptionOrderOf(db, 'duties', personId, now)) !== null;
}

export const whyNotReturn = (loan: Duties, personId: string, mayMeet: boolean): RefusalCode | null => whyNotTakeBack(loan, personId, mayMeet);

export const whyNotOut = ({ borrowerId, approverId, recorderId, isOwn: _isOwn, ...slip }: ReadySlip, personId: string, mayMeet: boolean): TagReadySlip & { whyNot: RefusalCode | null } =>
  ({ ...slip, whyNot: mayMeet ? null : dutyMet({ borrowerId, approval: { round: 0, outcome: null, decidedBy: approverId, recordedBy: recorderId } }, personId) });
