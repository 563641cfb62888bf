import type { LoanRequestBody, LoanRequestEdit } from '../../shared/api/loans/loan-request-bodies.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';

const given = <T>(value: T | null): T | undefined => value ?? undefined;

/** What stands, as it would be typed, with the changes put over it. Lines that are not given stay. */
export function bodyOf(loan: LoanRow, lines: readonly LineRow[], change: LoanRequestEdit): LoanRequestBody {
  const place = change.siteId === undefined && change.placeText === undefined ? { siteId: given(loan.siteId), placeText: given(loan.placeText) } : {};
  const stands = {
    borrower: {
      kind: loan.borrowerKind, personId: given(loan.borrowerId), sponsorId: given(loan.sponsorId), organisation: given(loan.organisation),
      contactName: given(loan.contactName), phone: given(loan.phone), letterNumber: given(loan.letterNumber), letterOn: given(loan.letterOn),
    },
    lines: lines.map(({ assetId, entryId, quantity }) => (assetId === null ? { entryId, quantity } : { assetId })),
    purpose: loan.purpose, reference: given(loan.reference), orderedBy: given(loan.orderedBy), startsAt: loan.startsAt, dueAt: loan.dueAt,
  };
  const changed = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return withoutGaps({ ...stands, ...place, ...changed });
}

function withoutGaps(body: object): LoanRequestBody {
  return JSON.parse(JSON.stringify(body)) as LoanRequestBody;
}
