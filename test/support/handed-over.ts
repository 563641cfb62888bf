import type { CheckoutView } from '../../src/shared/api/loans/checkouts.js';
import type { Office } from './app.js';
import { approvedSlip, type ApprovedLine, type ApprovedSlip } from './approved.js';

/** A slip handed over in full by นางสาวมาลี against the borrower's own code. */
export async function handedOver(
  office: Office, things: readonly { line: ApprovedLine; tag: string }[], options: Parameters<typeof approvedSlip>[2] = {}, by = '1005',
): Promise<ApprovedSlip & { checkout: CheckoutView }> {
  const slip = await approvedSlip(office, things.map((thing) => thing.line), options);
  const borrower = await office.as(options.borrower ?? '1008');
  const { body: code } = await borrower.get(`/api/loan-requests/${slip.id}/pick-up-code`).expect(200);
  const lines = things.map(({ tag, line }) => ({ tag, condition: 'normal', ...(line.isPool ? { quantity: line.quantity } : {}) }));
  const storekeeper = await office.as(by);
  const { body } = await storekeeper.post(`/api/loan-requests/${slip.id}/checkout`, { lines, receipt: { code: code.code } }).expect(201);
  return { ...slip, checkout: body as CheckoutView };
}
