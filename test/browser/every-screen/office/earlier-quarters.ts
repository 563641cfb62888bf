import type { QuarterlyReport } from '../../../../src/shared/api/quarterly/reports.js';
import { bangkokInstant } from '../../../../src/shared/calendar.js';
import type { Office } from '../../../support/app.js';
import { LoanRows } from '../../../support/loan-rows.js';

/** [asked on, due on, back on; chased]: approved the next morning, out the day after. */
const LENT: [string, string, string, boolean][] = [
  ['2026-02-03', '2026-02-06', '2026-02-06', false], ['2026-03-10', '2026-03-13', '2026-03-13', false], ['2026-04-21', '2026-04-24', '2026-04-24', false], ['2026-05-11', '2026-05-15', '2026-05-15', false],
  ['2026-05-18', '2026-05-22', '2026-05-28', true], ['2026-06-02', '2026-06-05', '2026-06-05', false], ['2026-06-09', '2026-06-12', '2026-06-23', false], ['2026-06-15', '2026-06-19', '2026-06-19', false],
];
const nextDay = (day: string): string => `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`;

/** Loans of the second and third quarter, before anything else of the office: one quarter is signed, one awaits its signature. */
export async function earlierQuarters(office: Office): Promise<void> {
  const rows = new LoanRows(office);
  const { id: assetId, entryId } = await office.build.asset({ lendable: 0 });
  for (const [at, [askedOn, dueOn, backOn, isChased]] of LENT.entries()) {
    const [asked, due] = [bangkokInstant(askedOn, '09:00'), bangkokInstant(dueOn, '16:30')];
    const approved = bangkokInstant(nextDay(askedOn), '10:00');
    const out = bangkokInstant(nextDay(askedOn), '13:30');
    const requestId = await rows.request({
      borrowerId: office.build.person('1016'), filledInBy: office.build.person('1016'), status: 'returned', number: `ย. ${81 + at}/2569`, fiscalYear: 2569, startsAt: out, dueAt: due, createdAt: asked, submittedAt: asked, approvedAt: approved,
    });
    await rows.step(requestId, { plannedAt: asked, promisedAt: bangkokInstant(nextDay(askedOn), '16:30'), decidedAt: approved, decidedBy: office.build.person('1007'), capacity: 'holder', outcome: 'approve' });
    const lineId = await rows.line(requestId, entryId, { assetId, approvedQuantity: 1 });
    const checkoutId = await rows.checkout(requestId, { handedOverAt: out, receivedBy: 'นางรัตนา พงษ์ไพร' });
    const back = bangkokInstant(backOn, '15:00');
    await rows.takenBack(await rows.checkoutLine(checkoutId, requestId, lineId, entryId, { assetId }), { receivedAt: back, recordedAt: back });
    if (isChased) await rows.chase(requestId, { deliveredAt: bangkokInstant('2026-05-25', '09:00'), recordedAt: bangkokInstant('2026-05-25', '09:00') });
  }
}

/** The director takes note of the second quarter; answers the code on its paper. */
export async function signedQuarter(office: Office): Promise<string> {
  const arunee = await office.as('1001');
  const { figuresHash } = (await arunee.get('/api/quarterly-reports/2569-2').expect(200)).body as QuarterlyReport;
  const reply = await arunee.post('/api/quarterly-reports/2569-2/sign-off', { figuresHash, remark: 'ให้งานพัสดุทวงถามทุกรายภายในกำหนด และรายงานผลในไตรมาสถัดไป' }).expect(200);
  return (reply.body as QuarterlyReport).signature!.verificationCode;
}
