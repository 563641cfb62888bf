import type { BorrowerBody, LineBody, LoanRequestBody } from '../../../src/shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView, NewLoanRequests } from '../../../src/shared/api/loans/loan-requests.js';
import type { Office } from '../app.js';
import type { Client } from '../as.js';

/** The stories begin on Monday 6 July 2026, 09.00; things are wanted from Wednesday morning to Friday afternoon. */
export const FROM = '2026-07-08T08:30:00+07:00';
export const UNTIL = '2026-07-10T16:30:00+07:00';

export const INSIDE = (office: Office) => ({ siteId: office.build.sites.office });
export const OUTSIDE = { placeText: 'หอประชุมอำเภอ', reference: 'ศธ 0210/123' };

type Wish = Partial<Omit<LoanRequestBody, 'borrower' | 'lines'>> & { borrower?: BorrowerBody };

export const body = (lines: LineBody[], wish: Wish = {}): LoanRequestBody =>
  ({ borrower: { kind: 'employee' }, lines, purpose: 'จัดอบรมครู', startsAt: FROM, dueAt: UNTIL, ...wish });

/** Sends a request that becomes exactly one slip. */
export async function send(client: Client, lines: LineBody[], wish: Wish): Promise<LoanRequestView> {
  const reply = await client.post('/api/loan-requests', { ...body(lines, wish), submit: true });
  if (reply.status !== 201) throw new Error(`The request was not sent: ${JSON.stringify(reply.body)}`);
  return (reply.body as NewLoanRequests).requests[0]!;
}

export const decide = (client: Client, id: string, decision: object = { outcome: 'approve' }) => client.post(`/api/loan-requests/${id}/decisions`, decision);
export const look = async (client: Client, id: string): Promise<LoanRequestView> => (await client.get(`/api/loan-requests/${id}`)).body as LoanRequestView;
