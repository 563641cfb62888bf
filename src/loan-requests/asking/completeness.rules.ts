import { bangkokDate } from '../../shared/calendar.js';
import type { Because, RefusalCode } from '../../shared/refusals.js';
import type { BorrowerKind, Employment } from '../../shared/vocab.js';

export interface BorrowingPerson {
  name: string;
  employment: Employment;
  responsibleOfficerId: string | null;
  /** Left the service, or shut out. */
  isGone: boolean;
}

export interface Asked {
  borrowerKind: BorrowerKind;
  /** Of an employee. */
  borrower: BorrowingPerson | null;
  organisation: string | null;
  contactName: string | null;
  letterNumber: string | null;
  letterOn: string | null;
  sponsorId: string | null;
  purpose: string;
  reference: string | null;
  orderedBy: string | null;
  isOutside: boolean;
  startsAt: string;
  dueAt: string;
}

const because = (code: RefusalCode): Because => ({ code, facts: {} });
const isEmpty = (text: string | null): boolean => text === null || text.trim() === '';

/** What is missing before a request may be sent, or null. `now` and the periods are instants. */
export const whyIncomplete = (asked: Asked, now: string): Because | null =>
  whyNotReason(asked) ?? whyNotPeriod(asked, now) ?? whyNotBorrower(asked);

/** ข้อ 207, 208: the reason is official and written; for use outside somebody or some paper stands behind it. */
function whyNotReason({ purpose, isOutside, reference, orderedBy, borrowerKind }: Asked): Because | null {
  if (isEmpty(purpose)) return because('loans.purpose-needed');
  const needsGrounds = isOutside && borrowerKind !== 'agency';
  return needsGrounds && isEmpty(reference) && isEmpty(orderedBy) ? because('loans.grounds-needed') : null;
}

/** No approval is back-dated: the first day is today or later. */
function whyNotPeriod({ startsAt, dueAt }: Asked, now: string): Because | null {
  if (dueAt <= startsAt) return because('loans.due-before-start');
  if (bangkokDate(startsAt) < bangkokDate(now)) return because('loans.starts-in-the-past');
  return dueAt <= now ? { code: 'loans.due-passed', facts: { dueAt } } : null;
}

function whyNotBorrower(asked: Asked): Because | null {
  if (asked.borrowerKind === 'employee') return asked.borrower ? whyNotEmployee(asked.borrower) : null;
  if (asked.borrowerKind === 'agency') {
    return [asked.organisation, asked.contactName, asked.letterNumber, asked.letterOn].some(isEmpty) ? because('loans.letter-needed') : null;
  }
  const isVouchedFor = asked.sponsorId !== null || !(isEmpty(asked.letterNumber) || isEmpty(asked.letterOn));
  return isEmpty(asked.contactName) || !isVouchedFor ? because('loans.sponsor-needed') : null;
}

/** Contract and temporary staff borrow with a named officer who answers for it. */
function whyNotEmployee({ name, employment, responsibleOfficerId, isGone }: BorrowingPerson): Because | null {
  if (isGone) return { code: 'loans.borrower-left', facts: { name } };
  return employment !== 'officer' && responsibleOfficerId === null ? { code: 'loans.responsible-officer-needed', facts: { name } } : null;
}
