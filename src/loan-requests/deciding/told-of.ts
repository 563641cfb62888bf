import type { Told } from '../../outbox/tell.js';
import type { DecidedAs } from '../../shared/notices/notice-kinds.js';
import type { LoanRow } from '../loan-request.store.js';

/** Sent: whoever must decide now, heads who are only told, and the borrower for whom somebody else filled it in. */
export function toldOfSending({ id, round, borrowerId, filledInBy, confirmedAt }: LoanRow): Told[] {
  const occasion = `round ${round}`;
  const mustConfirm = borrowerId !== null && borrowerId !== filledInBy && confirmedAt === null;
  return [
    { kind: 'waiting', subjectId: id, occasion }, { kind: 'told', subjectId: id, occasion },
    ...(mustConfirm ? [{ kind: 'confirm', subjectId: id, occasion, personId: borrowerId } as const] : []),
  ];
}

/** A step is behind it: the next one may wait for others. */
export const toldOfNextStep = (requestId: string, stepId: string): Told[] => [{ kind: 'waiting', subjectId: requestId, occasion: `after ${stepId}` }];

/** Decided: the borrower, who filled it in and who vouches, other than the decider. */
export function toldOfDecision({ id, borrowerId, filledInBy, sponsorId }: LoanRow, outcome: DecidedAs, stepId: string, deciderId: string): Told[] {
  const people = new Set([borrowerId, filledInBy, sponsorId].filter((personId) => personId !== null && personId !== deciderId));
  return [...people].map((personId) => ({ kind: 'decided', subjectId: id, occasion: stepId, personId, facts: { outcome } }));
}

/** Said to have signed a page: whoever it was looks at what was recorded, and may object. */
export const toldOfSigning = (requestId: string, stepId: string, signerId: string): Told[] => [{ kind: 'signed', subjectId: requestId, occasion: stepId, personId: signerId }];

/** The signer says that it is not so: the borrower, who filled it in, and who recorded it. */
export const toldOfObjection = ({ id, borrowerId, filledInBy }: LoanRow, stepId: string, recorderId: string): Told[] =>
  [...new Set([borrowerId, filledInBy, recorderId])].filter((personId) => personId !== null).map((personId) => ({ kind: 'objected', subjectId: id, occasion: stepId, personId }));
