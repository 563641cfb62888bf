import { fiscalYear, fiscalYearStart, bangkokInstant } from '../../shared/calendar.js';
import type { Because, RefusalCode } from '../../shared/refusals.js';
import type { Condition, CustodyAction, CustodyEnding, CustodyState, ReturnCondition } from '../../shared/vocab.js';
import { leavesCatalogue } from '../register/asset.rules.js';

export interface CustodyFacts {
  personId: string;
  awaitsTransfer: 0 | 1;
  acceptedAt: string | null;
  deniedAt: string | null;
  endedAt: string | null;
  /** A transfer of the same thing waits for its new holder. */
  hasTransferWaiting: boolean;
  /** The holder scanned its tag in this fiscal year. */
  isScannedThisYear: boolean;
}

/** Who looks at a custody, and what they may do with it by post. */
export interface CustodyReader {
  personId: string;
  /** Works in the supply office that answers for the thing. */
  keepsIt: boolean;
  /** A named, dated order lets duties meet in this person. */
  mayDutiesMeet: boolean;
}

/** Before custody begins. */
export interface AssignFacts {
  condition: Condition;
  isOut: boolean;
  /** An approved request holds this very thing. */
  isHeld: boolean;
  holderName: string | null;
}

export function custodyState({ acceptedAt, deniedAt, endedAt }: CustodyFacts): CustodyState {
  if (endedAt !== null) return 'ended';
  if (deniedAt !== null) return 'denied';
  return acceptedAt === null ? 'to-accept' : 'held';
}

/** The first instant of the fiscal year (1 October in Bangkok) in which `today` lies. */
export const yearStartsAt = (today: string): string => bangkokInstant(fiscalYearStart(fiscalYear(today)));

/** Who accepted it this year has said so already: nothing is asked twice in one fiscal year. */
export const isConfirmed = (facts: CustodyFacts, today: string): boolean =>
  facts.isScannedThisYear || (facts.acceptedAt !== null && facts.acceptedAt >= yearStartsAt(today));

/** Custody and lending exclude each other; a thing is with one person at a time. */
export function whyNotAssign({ condition, isOut, isHeld, holderName }: AssignFacts): Because | null {
  if (leavesCatalogue(condition) || condition === 'in-repair') return { code: 'custody.thing-gone', facts: {} };
  if (holderName !== null) return { code: 'custody.taken', facts: { holder: holderName } };
  if (isOut) return { code: 'custody.out-on-loan', facts: {} };
  return isHeld ? { code: 'custody.promised', facts: {} } : null;
}

/** Duties are kept apart: nobody gives a thing into their own custody, nor takes it back from themselves. */
export const whyNotOwnHands = (holderId: string, { personId, mayDutiesMeet }: CustodyReader): RefusalCode | null =>
  (holderId === personId && !mayDutiesMeet ? 'custody.own-hands' : null);

const whyNotMine = (custody: CustodyFacts, personId: string): RefusalCode | null =>
  (custody.personId !== personId ? 'custody.not-yours' : custody.endedAt !== null ? 'custody.ended' : null);

/** Also after "not with me": it may have turned up. */
export const whyNotAccept = (custody: CustodyFacts, personId: string): RefusalCode | null =>
  whyNotMine(custody, personId) ?? (custodyState(custody) === 'held' ? 'custody.already-accepted' : null);

export const whyNotDeny = (custody: CustodyFacts, personId: string): RefusalCode | null =>
  whyNotMine(custody, personId) ?? (custodyState(custody) === 'denied' ? 'custody.already-denied' : null);

export function whyNotConfirm(custody: CustodyFacts, personId: string, today: string): RefusalCode | null {
  const closed = whyNotMine(custody, personId) ?? (custodyState(custody) === 'held' ? null : 'custody.accept-first');
  return closed ?? (isConfirmed(custody, today) ? 'custody.already-confirmed' : null);
}

/** Property leaves the premises only with who answers for it. */
export const whyNotAskPermit = (custody: CustodyFacts, personId: string): RefusalCode | null =>
  whyNotMine(custody, personId) ?? (custodyState(custody) === 'held' ? null : 'custody.accept-first');

export function whyNotTransfer(custody: CustodyFacts, reader: CustodyReader, toPersonId: string | null): RefusalCode | null {
  const closed = whyNotKeep(custody, reader) ?? (custody.awaitsTransfer === 1 || custody.hasTransferWaiting ? 'custody.transfer-waiting' : null);
  if (closed || toPersonId === null) return closed;
  return toPersonId === custody.personId ? 'custody.same-person' : whyNotOwnHands(toPersonId, reader);
}

/** What waits for a new holder is first accepted or withdrawn; else two people would answer for one thing, or none. */
export const whyNotEnd = (custody: CustodyFacts, reader: CustodyReader): RefusalCode | null =>
  whyNotKeep(custody, reader) ?? (custody.hasTransferWaiting ? 'custody.transfer-waiting' : null) ?? whyNotOwnHands(custody.personId, reader);

function whyNotKeep(custody: CustodyFacts, { keepsIt }: CustodyReader): RefusalCode | null {
  if (custody.endedAt !== null) return 'custody.ended';
  return keepsIt ? null : 'inventory.out-of-reach';
}

/** Three words for what comes back; nothing to say of what never left, or is lost. A transfer that waits can only be withdrawn. */
export function whyNotThisEnd(custody: CustodyFacts, kind: CustodyEnding, condition: ReturnCondition | null): RefusalCode | null {
  if (custody.awaitsTransfer === 1 && kind !== 'withdrawn') return 'custody.transfer-waiting';
  return kind === 'given-back' && condition === null ? 'custody.condition-needed' : null;
}

/** What the register says of the thing afterwards. Only a new damage changes it, besides loss and disposal. */
export function conditionAfterEnd(before: Condition, kind: CustodyEnding, condition: ReturnCondition | null): Condition {
  if (kind === 'lost') return 'lost';
  if (kind === 'to-disposal') return 'awaiting-disposal';
  return condition === 'new-damage' ? 'damaged' : before;
}

/** In the order in which they are usually wanted. */
export function custodyActions(custody: CustodyFacts, reader: CustodyReader, today: string): CustodyAction[] {
  const whyNot: Record<CustodyAction, RefusalCode | null> = {
    accept: whyNotAccept(custody, reader.personId), confirm: whyNotConfirm(custody, reader.personId, today), deny: whyNotDeny(custody, reader.personId),
    'ask-permit': whyNotAskPermit(custody, reader.personId), transfer: whyNotTransfer(custody, reader, null), end: whyNotEnd(custody, reader),
  };
  return (Object.keys(whyNot) as CustodyAction[]).filter((action) => whyNot[action] === null);
}
