import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import type { Custody } from '../../../src/inventory/custody/custody.entity.js';
import type { Office } from '../app.js';
import { approvedSlip, type ApprovedLine, type ApprovedSlip } from '../approved.js';
import type { UnitKey } from '../cast.js';
import { handedOver } from '../handed-over.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { LoanMemoList } from '../../../src/shared/api/loans/paper.js';
import { INSIDE, send } from '../loans/asking.js';
import { askLater } from '../loans/extending.js';
import type { File } from './caller.js';

export type Thing = Awaited<ReturnType<Office['build']['asset']>>;
export const DAY = { from: '2026-07-08T08:30:00+07:00', until: '2026-07-10T16:30:00+07:00' };
let serial = 0;

/** Makes what a lawful call needs: things of one unit, asked for by its employee and decided by its head. */
export class Scene {
  constructor(readonly office: Office, readonly unit: UnitKey = 'digital') {}

  /** A name that nothing else has. */
  name(word: string): string {
    serial += 1;
    return `${word} ${serial}`;
  }
  /** A day that nothing else has. */
  day(): string {
    serial += 1;
    return new Date(Date.UTC(2030, 0, 1 + serial)).toISOString().slice(0, 10);
  }
  person(number: string): string {
    return this.office.build.person(number);
  }
  unitId(key: UnitKey = this.unit): string {
    return this.office.build.unit(key);
  }
  asset(given: Parameters<Office['build']['asset']>[0] = {}): Promise<Thing> {
    return this.office.build.asset({ unit: this.unit, ...given });
  }
  pool(): ReturnType<Office['build']['pool']> {
    return this.office.build.pool({ unit: this.unit, className: this.name('เก้าอี้') });
  }
  line(thing: Thing): ApprovedLine {
    return { assetId: thing.id, entryId: thing.entryId, assetNumber: thing.number };
  }

  /** A slip approved this morning for one thing. */
  async approved(options: Parameters<typeof approvedSlip>[2] = {}): Promise<ApprovedSlip & { thing: Thing }> {
    const thing = await this.asset();
    return { ...(await approvedSlip(this.office, [this.line(thing)], { unit: this.unit, number: this.name('ย.'), ...options })), thing };
  }
  async out(options: Parameters<typeof approvedSlip>[2] = {}): Promise<Awaited<ReturnType<typeof handedOver>> & { thing: Thing }> {
    const thing = await this.asset();
    return { ...(await handedOver(this.office, [{ line: this.line(thing), tag: thing.tag }], { unit: this.unit, number: this.name('ย.'), ...options })), thing };
  }
  /** Out, and due three days ago. */
  async overdue(): Promise<{ id: string; thing: Thing }> {
    const slip = await this.out();
    await this.office.transactions.run((tx) => tx.run(sql`update loan_requests set starts_at = '2026-06-29T01:30:00.000Z', due_at = '2026-07-03T09:30:00.000Z' where id = ${slip.id}`));
    return slip;
  }
  /** Out, and a later due asked for. */
  async laterDue(): Promise<{ id: string; extensionId: string }> {
    const { id } = await this.out();
    const asked = (await askLater(await this.office.as('1008'), id, DAY.until).expect(201)).body as LoanRequestView;
    return { id, extensionId: asked.extensions[0]!.id };
  }
  /** Chased by a memo that has no number yet. */
  async memo(): Promise<{ id: string; chaseId: string }> {
    const { id } = await this.overdue();
    return { id, chaseId: await this.made(`/api/loan-requests/${id}/chases`, { channel: 'memo', isDelivered: false }, '1005') };
  }
  /** Out, and said to be back. */
  async claimed(): Promise<{ id: string; claimId: string }> {
    const { id } = await this.out();
    const body = { broughtAt: this.office.clock.iso(), handedTo: 'คุณมาลี' };
    const claimed = (await (await this.office.as('1008')).post(`/api/loan-requests/${id}/return-claims`, body).expect(201)).body as LoanRequestView;
    return { id, claimId: claimed.claims[0]!.id };
  }
  /** A request of นางสาวพิมพ์ชนก that waits for the head. */
  async submitted(): Promise<{ id: string; lineId: string; thing: Thing }> {
    const thing = await this.asset();
    const view = await send(await this.office.as('1008'), [{ assetId: thing.id }], INSIDE(this.office));
    return { id: view.id, lineId: view.lines[0]!.lineId, thing };
  }
  /** Wanted from this morning on, and not yet approved. */
  async urgent(): Promise<{ id: string; lineId: string; thing: Thing }> {
    const thing = await this.asset();
    const view = await send(await this.office.as('1008'), [{ assetId: thing.id }], { ...INSIDE(this.office), startsAt: '2026-07-06T09:30:00+07:00', dueAt: DAY.until });
    return { id: view.id, lineId: view.lines[0]!.lineId, thing };
  }
  /** Out on the deputy's word. */
  async toRatify(): Promise<{ id: string }> {
    const { id, thing } = await this.urgent();
    const receipt = { signature: await this.file('1005', 'signature') };
    const emergency = { officerId: this.person('1002'), reachedBy: 'phone', reason: 'น้ำท่วม ต้องใช้คืนนี้' };
    const reply = await (await this.office.as('1005')).post(`/api/loan-requests/${id}/emergency-checkout`, { lines: [{ tag: thing.tag, condition: 'normal' }], receipt, emergency });
    if (reply.status !== 201) throw new Error(reply.text);
    return { id };
  }
  /** Printed to be signed by the head. */
  async printed(): Promise<{ id: string; lineId: string; memoId: string; code: string }> {
    const { id, lineId } = await this.submitted();
    const reply = await (await this.office.as('1005')).post('/api/memos', { requestIds: [id] });
    if (reply.status !== 201) throw new Error(reply.text);
    const memo = (reply.body as LoanMemoList).items[0]!;
    return { id, lineId, memoId: memo.id, code: memo.code };
  }
  /** Signed in ink by the head, and recorded by the storekeeper. */
  async signed(): Promise<{ id: string }> {
    const { id, code } = await this.printed();
    const page = { memoCode: code, signedOn: '2026-07-06', signerId: this.person('1007'), pageFileId: await this.file('1005') };
    await (await this.office.as('1005')).post(`/api/loan-requests/${id}/paper-decisions`, { outcome: 'approve', ...page }).expect(201);
    return { id };
  }
  async draft(more: object = {}, by = '1008'): Promise<{ id: string; thing: Thing }> {
    const thing = await this.asset();
    const reply = await (await this.office.as(by)).post('/api/loan-requests', { ...this.cart(thing), ...more });
    if (reply.status !== 201) throw new Error(reply.text);
    return { id: (reply.body as { requests: { id: string }[] }).requests[0]!.id, thing };
  }
  cart(thing: { id: string }): object {
    return {
      borrower: { kind: 'employee' }, lines: [{ assetId: thing.id }], purpose: 'จัดอบรมครู', siteId: this.office.build.sites.office, startsAt: DAY.from, dueAt: DAY.until,
    };
  }

  /** A thing in somebody's custody since last fiscal year, accepted unless told otherwise. */
  async held({ by = '1008', ...given }: { by?: string } & Partial<Custody> = {}): Promise<{ id: string; thing: Thing }> {
    const thing = await this.asset({ lendable: 0 });
    const id = newId();
    const since = '2025-09-01T02:00:00.000Z';
    await this.office.build.insert('custodies', {
      id, assetId: thing.id, personId: this.person(by), documentKind: 'issue-slip', documentNumber: this.name('บ.'), documentOn: '2025-09-01', assignedBy: this.person('1005'), assignedAt: since,
      awaitsTransfer: 0, wasLendable: 0, acceptedAt: since, ...given,
    });
    return { id, thing };
  }
  /** นางสาวพิมพ์ชนก asks to take it out; the head of agency may have let her. */
  async permit({ isGranted = false }: { isGranted?: boolean } = {}): Promise<{ id: string; thing: Thing }> {
    const { id: custodyId, thing } = await this.held();
    const days = { startsOn: '2026-07-06', endsOn: '2026-07-10' };
    const id = await this.made('/api/permits', { custodyIds: [custodyId], ...days, place: 'โรงเรียนบ้านสวน', reason: 'จัดอบรมครู' }, '1008');
    if (isGranted) await this.made(`/api/permits/${id}/decision`, { outcome: 'grant' }, '1001');
    return { id, thing };
  }

  async file(by: string, kind: 'photo' | 'signature' | 'register' = 'photo'): Promise<string> {
    const id = newId();
    await this.office.build.insert('files', { id, kind, mime: 'image/png', size: 1, bytes: Buffer.from([1]), uploadedBy: this.person(by), uploadedAt: this.office.clock.iso() });
    return id;
  }
  async picture(): Promise<File> {
    serial += 1;
    const background = { r: serial % 256, g: 90, b: 120 };
    return { bytes: await sharp({ create: { width: 24, height: 24, channels: 3, background } }).png().toBuffer(), name: 'รูป.png' };
  }
  /** A register of one thing that no other has. */
  register(): File {
    return { bytes: Buffer.from(`เลขครุภัณฑ์,รายการ,หน่วยงาน\n${this.name('ทด')},กล้องถ่ายภาพ,กลุ่มเทคโนโลยีดิจิทัล\n,,\n,ไม่มีหน่วย,หน่วยที่ไม่มี\n`), name: 'register.csv' };
  }

  /** Somebody new, who may hold posts and leave without the others being touched. */
  async newcomer(more: object = {}): Promise<{ id: string; number: string }> {
    const number = `N${randomUUID().slice(0, 8)}`;
    const reply = await (await this.office.as('1013')).post('/api/people', {
      staffNumber: number, title: 'นาย', givenName: 'ใหม่', familyName: 'มาแล้ว', position: 'นักวิชาการ', unitId: this.unitId(), employment: 'officer', ...more,
    });
    if (reply.status !== 201) throw new Error(reply.text);
    return { id: (reply.body as { id: string }).id, number };
  }
  /** What an administrator has made; answers its id. */
  async made(path: string, body: object, by = '1013'): Promise<string> {
    const reply = await (await this.office.as(by)).post(path, body);
    if (reply.status !== 201) throw new Error(reply.text);
    return (reply.body as { id: string }).id;
  }
}
