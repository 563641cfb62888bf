import { bangkokDate, bangkokTime } from '../../../shared/calendar.js';
import type { LoanLineView, LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { type AskText, type CartLine, useAsk } from '../ask/ask-draft.js';

const cartLineOf = (request: LoanRequestView) => (line: LoanLineView): CartLine => ({
  entryId: line.entryId, assetId: line.assetId ?? undefined, name: line.description, number: line.assetNumber ?? undefined, quantity: line.quantity,
  unitId: request.responsibleUnit.id, unitName: request.responsibleUnit.name, unitWord: line.unitWord, tracking: line.tracking,
});

/** The place, things and words of a request, as the four steps hold them. */
function wordsOf(request: LoanRequestView): Partial<AskText> {
  return {
    lines: request.lines.map(cartLineOf(request)),
    purpose: request.purpose,
    reference: request.reference ?? '',
    orderedBy: request.orderedBy ?? '',
    siteId: request.place.siteId ?? undefined,
    siteName: request.place.siteId ? request.place.name : undefined,
    isElsewhere: !request.place.siteId,
    placeText: request.place.placeText ?? '',
    isOutside: request.place.outside,
  };
}

function borrowerOf({ borrower, filledBy }: LoanRequestView): Partial<AskText> {
  if (borrower.kind === 'employee') return filledBy && borrower.personId ? { borrower: 'colleague', colleague: { id: borrower.personId, name: borrower.name } } : { borrower: 'myself' };
  return {
    borrower: borrower.kind, organisation: borrower.organisation ?? '', contactName: borrower.name, phone: borrower.phone ?? '',
    letterNumber: borrower.letterNumber ?? '', letterOn: borrower.letterOn, sponsor: borrower.sponsor,
  };
}

/** A new request like an earlier one: the times are chosen anew. */
export function useAskAgain(): (request: LoanRequestView) => void {
  const { clear, change } = useAsk();
  return (request) => {
    clear();
    change({ ...wordsOf(request), borrower: 'myself' });
  };
}

/** Mending a draft or a request that was sent back. */
export function useMend(): (request: LoanRequestView) => void {
  const { clear, change } = useAsk();
  return (request) => {
    clear();
    change({
      ...wordsOf(request), ...borrowerOf(request), editingId: request.id, start: 'otherDay', length: 'custom',
      fromDate: bangkokDate(request.startsAt), fromTime: bangkokTime(request.startsAt), dueDate: bangkokDate(request.dueAt), dueTime: bangkokTime(request.dueAt),
    });
  };
}
