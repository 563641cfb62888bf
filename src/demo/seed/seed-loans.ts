import type { CurrentGuideline } from '../../shared/api/guideline/guidelines.js';
import type { CatalogueEntryView } from '../../shared/api/catalogue.js';
import type { PickUpCodeView } from '../../shared/api/loans/checkouts.js';
import type { AssetView } from '../../shared/api/inventory.js';
import type { BorrowerBody, LoanRequestBody } from '../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView, NewLoanRequests } from '../../shared/api/loans/loan-requests.js';
import type { SiteView } from '../../shared/api/places.js';
import type { SeedClient } from './seed-client.js';
import type { SeedClock } from './seed-clock.js';

export interface SeedOffice {
  clock: SeedClock;
  as(staffNumber: string): Promise<SeedClient>;
}

interface Ask {
  by: string;
  kind: string;
  quantity?: number;
  purpose: string;
  site?: string;
  placeText?: string;
  orderedBy?: string;
  reference?: string;
  borrower?: BorrowerBody;
  /** Working days before today (negative: after), and Bangkok times. */
  from: [number, string];
  due: [number, string];
}

/** By name of unit, as in units.csv and posts.csv. */
const HEADS: Record<string, string> = {
  กลุ่มอำนวยการ: '1003', งานพัสดุ: '1004', กลุ่มเทคโนโลยีดิจิทัล: '1007', กลุ่มวิชาการ: '1010', กลุ่มประชาสัมพันธ์: '1016', ศูนย์สาขา: '1017',
};

/** One line of a request by kind, sent at once. */
async function ask(office: SeedOffice, given: Ask): Promise<LoanRequestView> {
  const client = await office.as(given.by);
  const [startsAt, dueAt] = [office.clock.instant(...given.from), office.clock.instant(...given.due)];
  const found = await client.get<{ items: CatalogueEntryView[] }>(`/api/catalogue?limit=50&startsAt=${startsAt}&dueAt=${dueAt}&q=${encodeURIComponent(given.kind)}`);
  const entry = [...found.items].sort((a, b) => b.available - a.available)[0];
  if (!entry) throw new Error(`Nothing of ${given.kind} may be lent`);
  const { borrower = { kind: 'employee' }, quantity = 1, purpose, placeText, orderedBy, reference } = given;
  const siteId = given.site === undefined ? undefined : await siteNamed(client, given.site);
  const body: LoanRequestBody = { borrower, lines: [{ entryId: entry.id, quantity }], purpose, placeText, orderedBy, reference, siteId, startsAt, dueAt, submit: true };
  await knowTheRules(client);
  return (await client.post<NewLoanRequests>('/api/loan-requests', body)).requests[0]!;
}

async function knowTheRules(client: SeedClient): Promise<void> {
  const { guideline } = await client.get<CurrentGuideline>('/api/guidelines/current');
  if (guideline) await client.post(`/api/guidelines/${guideline.id}/acknowledgement`);
}

async function siteNamed(client: SeedClient, name: string): Promise<string | undefined> {
  return (await client.get<{ items: SiteView[] }>('/api/sites')).items.find((site) => site.name === name)?.id;
}

const opinion = async (office: SeedOffice, by: string, { id }: LoanRequestView): Promise<unknown> =>
  (await office.as(by)).post(`/api/loan-requests/${id}/decisions`, { outcome: 'opinion', favourable: true, reason: 'เห็นควรให้ยืม เป็นงานของกลุ่ม' });

const approve = async (office: SeedOffice, by: string, { id }: LoanRequestView): Promise<unknown> =>
  (await office.as(by)).post(`/api/loan-requests/${id}/decisions`, { outcome: 'approve' });

/** For use inside: the head of the unit that answers for the thing (ข้อ 208). */
const approveInside = (office: SeedOffice, request: LoanRequestView): Promise<unknown> => approve(office, HEADS[request.responsibleUnit.name] ?? '1004', request);

/** Scans free things of the kind; the borrower proves receipt on their own phone. Answers the tags. */
async function handOver(office: SeedOffice, borrower: string, request: LoanRequestView): Promise<string[]> {
  const { code } = await (await office.as(borrower)).get<PickUpCodeView>(`/api/loan-requests/${request.id}/pick-up-code`);
  const [malee, line] = [await office.as('1005'), request.lines[0]!];
  const entry = await malee.get<CatalogueEntryView>(`/api/catalogue/${line.entryId}?startsAt=${request.startsAt}&dueAt=${request.dueAt}`);
  const free = (entry.assets ?? []).filter((asset) => asset.free).slice(0, line.quantity);
  const assets = await Promise.all(free.map(({ id }) => malee.get<AssetView>(`/api/assets/${id}`)));
  const tags = assets.flatMap(({ register }) => (register?.tag ? [register.tag] : []));
  const lines = tags.map((tag) => ({ tag, condition: 'normal', lineId: line.lineId }));
  await malee.post(`/api/loan-requests/${request.id}/checkout`, { lines, receipt: { code } });
  return tags;
}

/** Lent, used and back in its store. */
async function returnedLoan(office: SeedOffice): Promise<void> {
  office.clock.set(11, '09:00');
  const asked = { by: '1008', kind: 'โน้ตบุ๊ก', purpose: 'จัดอบรมการใช้ระบบสารบรรณอิเล็กทรอนิกส์ให้บุคลากร', site: 'สำนักงานใหญ่' };
  const request = await ask(office, { ...asked, from: [10, '09:00'], due: [8, '16:00'] });
  office.clock.set(11, '14:10');
  await approveInside(office, request);
  office.clock.set(10, '09:05');
  const tags = await handOver(office, '1008', request);
  office.clock.set(8, '15:20');
  await (await office.as('1005')).post('/api/returns', { lines: tags.map((tag) => ({ tag, condition: 'normal' })), returnedBy: (await office.as('1008')).personId });
}

/** A camera outside, approved under the delegation order, and not back. */
async function overdueLoan(office: SeedOffice): Promise<void> {
  office.clock.set(9, '10:00');
  const asked = { by: '1009', kind: 'กล้องถ่ายภาพ', purpose: 'บันทึกภาพกิจกรรมส่งเสริมการอ่านในชุมชน', placeText: 'หอประชุมหมู่บ้านตัวอย่าง', reference: 'ที่ ศธ 0201/ว 145' };
  const request = await ask(office, { ...asked, from: [7, '09:00'], due: [4, '16:00'] });
  office.clock.set(9, '15:30');
  await opinion(office, '1010', request);
  office.clock.set(8, '09:15');
  await approve(office, '1002', request);
  office.clock.set(7, '09:10');
  await handOver(office, '1009', request);
}

/** Out now, due tomorrow; and approved, to be fetched today. */
async function runningLoans(office: SeedOffice): Promise<void> {
  office.clock.set(3, '11:00');
  const talk = { by: '1015', kind: 'โปรเจกเตอร์', purpose: 'ประชุมชี้แจงแผนประชาสัมพันธ์ประจำปี', site: 'สำนักงานใหญ่' };
  const out = await ask(office, { ...talk, from: [2, '09:00'], due: [-1, '16:00'] });
  office.clock.set(3, '13:40');
  await approveInside(office, out);
  office.clock.set(2, '09:20');
  await handOver(office, '1015', out);
  office.clock.set(1, '10:30');
  const survey = { by: '1008', kind: 'แท็บเล็ต', quantity: 2, purpose: 'สำรวจความพึงพอใจของผู้มารับบริการ', site: 'สำนักงานใหญ่' };
  const approved = await ask(office, { ...survey, from: [0, '08:30'], due: [-2, '16:00'] });
  office.clock.set(1, '15:00');
  await approveInside(office, approved);
}

/** What waits in somebody's inbox. */
async function waitingRequests(office: SeedOffice): Promise<void> {
  office.clock.set(1, '15:10');
  const fair = { by: '1014', kind: 'โน้ตบุ๊ก', purpose: 'ลงทะเบียนผู้เข้าร่วมงานมหกรรมการอ่าน', placeText: 'ศาลากลางจังหวัด' };
  await ask(office, { ...fair, orderedBy: 'ผู้อำนวยการกลุ่มวิชาการ', from: [-3, '08:30'], due: [-4, '16:00'] });
  office.clock.set(1, '15:40');
  const borrower: BorrowerBody = { kind: 'agency', organisation: 'โรงเรียนตัวอย่างวิทยา', contactName: 'นางสาวดาว ประกาย', phone: '02-555-0200', letterNumber: 'ที่ ศธ 0411/88', letterOn: office.clock.day(3) };
  await ask(office, { by: '1015', kind: 'ลำโพง', borrower, purpose: 'งานวันวิชาการของโรงเรียน', placeText: 'โรงเรียนตัวอย่างวิทยา', from: [-5, '08:30'], due: [-6, '16:00'] });
  office.clock.set(1, '16:00');
  await ask(office, { by: '1015', kind: 'เก้าอี้พับ', quantity: 60, purpose: 'จัดที่นั่งงานแถลงผลการดำเนินงาน', site: 'สำนักงานใหญ่', from: [-2, '08:30'], due: [-3, '16:00'] });
}

export async function seedLoans(office: SeedOffice): Promise<void> {
  await returnedLoan(office);
  await overdueLoan(office);
  await runningLoans(office);
  await waitingRequests(office);
}
