import sql from 'sql-template-tag';
import { Journal } from '../../../../src/audit/journal.js';
import { Sealer } from '../../../../src/audit/sealer.js';
import { TimedLoanWork } from '../../../../src/loan-requests/deciding/timed.service.js';
import { MisuseWatch } from '../../../../src/misuse/watch/misuse-watch.service.js';
import type { FindingPage } from '../../../../src/shared/api/findings.js';
import { Office } from '../../../support/app.js';
import { approvedSlip } from '../../../support/approved.js';
import { LoanRows } from '../../../support/loan-rows.js';
import { branchStorekeeper, giveDuties, letPeopleIn } from './duties.js';
import { custody } from './custody.js';
import { outages } from './brought-in/outages.js';
import { openingBalances } from './opening-balances.js';
import { earlierQuarters, signedQuarter } from './earlier-quarters.js';
import { emergencies } from './emergencies.js';
import { firstWeek, sightings } from './first-week.js';
import { guideline } from './guideline.js';
import { folder } from './folder.js';
import { lists } from './brought-in/lists.js';
import { letters } from './letters.js';
import { ownSettings } from './own-settings.js';
import { PeopleAct } from './people-act.js';
import { importRegisters, stockTheRegister } from './register.js';
import { running, waitingToBeDecided } from './this-week.js';

export const NOW = '2026-07-20 09:30';

/** An agency two weeks into its work, on the morning of Monday 20 July 2026: something stands on every screen. */
export async function fullOffice() {
  const office = await Office.open();
  await earlierQuarters(office);
  const people = new PeopleAct(office);
  const duties = await giveDuties(people);
  await branchStorekeeper(people);
  const stock = await stockTheRegister(people);
  const imports = await importRegisters(people);
  const first = await firstWeek(people, stock);
  const asked = { ...first, ...(await running(people, stock)), ...(await waitingToBeDecided(people, stock)) };
  const { memoCode, ...paper } = await folder(people, stock, asked);
  const loans = { ...asked, ...paper };
  const kept = await custody(people);
  people.at('2026-07-17 15:00');
  await people.post('1015', `/api/loan-requests/${first.claimed.id}/return-claims`, { broughtAt: '2026-07-16T10:00:00+07:00', handedTo: 'คุณธนา ที่คลังพัสดุกลาง', note: 'วางไว้บนโต๊ะรับของ พร้อมสายไฟ' });
  await whatRulesForbid(office);
  await sightings(people, stock);
  const urgently = await emergencies(people);
  people.at(NOW);
  await ownSettings(people);
  await timedJobs(office);
  await letters(office);
  const openings = await openingBalances(people);
  const brought = await lists(people);
  const dark = await outages(people);
  const cards = await letPeopleIn(people);
  const rules = await guideline(people);
  const quarterCode = await signedQuarter(office);
  const { items: findings } = await people.get<FindingPage>('1011', '/api/findings?limit=200');
  const slip = await office.reader.one<{ code: string }>(sql`select verification_code as code from loan_slip_editions where request_id = ${loans.chased.id} order by nth desc limit 1`);
  return { office, people, stock, imports, loans, findings, custody: kept, guideline: rules, urgently, slipCode: slip!.code, quarterCode, memoCode, openings, lists: brought, outages: dark, ...cards, ...duties };
}
export type FullOffice = Awaited<ReturnType<typeof fullOffice>>;

/** Rows as an import of old papers would bring them; no route of the program lets them come about. */
async function whatRulesForbid(office: Office): Promise<void> {
  office.clock.set('2026-07-13 09:00');
  const rows = new LoanRows(office);
  const asset = await office.build.asset({ className: 'เครื่องพิมพ์', unit: 'digital' });
  const requestId = await rows.request({ status: 'checked-out', number: 'ย. 901/2569', startsAt: '2026-07-13T01:30:00.000Z', dueAt: '2026-07-24T09:30:00.000Z' });
  const lineId = await rows.line(requestId, asset.entryId, { assetId: asset.id, approvedQuantity: 1, valueSatang: 2_500_000, description: 'เครื่องพิมพ์' });
  await rows.checkoutLine(await rows.checkout(requestId, { handedOverBy: office.build.person('1009') }), requestId, lineId, asset.entryId, { assetId: asset.id });
  const other = await office.build.asset({ className: 'เครื่องพิมพ์', unit: 'digital' });
  const slip = await approvedSlip(office, [{ assetId: other.id, entryId: other.entryId, description: 'เครื่องพิมพ์' }], { approver: '1016', number: 'ย. 902/2569', dueAt: '2026-07-24T09:30:00.000Z' });
  const checkoutId = await rows.checkout(slip.id);
  await rows.checkoutLine(checkoutId, slip.id, slip.lineIds[0]!, other.entryId, { assetId: other.id });
  for (const id of [requestId, slip.id]) {
    await office.transactions.run((tx) => office.app.get(Journal).record(tx, { event: 'loan-request.checked-out', actor: null, subject: { type: 'loan-request', id } }));
  }
}

async function timedJobs(office: Office): Promise<void> {
  await office.app.get(TimedLoanWork).run();
  await office.app.get(Sealer).seal();
  await office.app.get(MisuseWatch).run();
  await office.app.get(Sealer).seal();
}
