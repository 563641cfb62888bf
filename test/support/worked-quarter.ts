import sharp from 'sharp';
import type { LineBody } from '../../src/shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView } from '../../src/shared/api/loans/loan-requests.js';
import type { PaperSheet } from '../../src/shared/api/loans/paper.js';
import type { SightingView } from '../../src/shared/api/sightings.js';
import type { Office } from './app.js';
import type { Client } from './as.js';
import { publishedGuideline } from './guideline.js';
import { decide, INSIDE, OUTSIDE, send } from './loans/asking.js';
import { pageOf, printed } from './loans/paper.js';
import { Watcher } from './watcher.js';

type Thing = Awaited<ReturnType<Office['build']['asset']>>;
type Wish = Parameters<typeof send>[2];

/** July to September 2026 at the agency of the stories, over HTTP alone; what stands in the comments is what the page must add up to. */
export class WorkedQuarter {
  readonly watcher: Watcher;

  constructor(readonly office: Office) {
    this.watcher = new Watcher(office);
  }

  /** Somebody at a Bangkok wall time, signed in anew. */
  at(wall: string, who: string): Promise<Client> {
    this.office.clock.set(wall);
    return this.office.as(who);
  }

  thing(): Promise<Thing> {
    return this.office.build.asset({ unit: 'digital' });
  }

  async asks(wall: string, who: string, thing: Thing, wish: Wish): Promise<LoanRequestView> {
    return send(await this.at(wall, who), [{ assetId: thing.id } satisfies LineBody], wish);
  }

  inside(from: string, due: string): Wish {
    return { ...INSIDE(this.office), startsAt: `${from}:00+07:00`.replace(' ', 'T'), dueAt: `${due}:00+07:00`.replace(' ', 'T') };
  }

  async decides(wall: string, who: string, id: string, decision?: object): Promise<void> {
    await decide(await this.at(wall, who), id, decision).expect(201);
  }

  async handsOver(wall: string, by: string, id: string, { tag }: Thing, borrower: string | null = '1008'): Promise<void> {
    const code = borrower && ((await (await this.at(wall, borrower)).get(`/api/loan-requests/${id}/pick-up-code`).expect(200)).body as { code: string }).code;
    const keeper = await this.at(wall, by);
    const receipt = code ? { code } : { signature: await this.signature(keeper) };
    await keeper.post(`/api/loan-requests/${id}/checkout`, { lines: [{ tag, condition: 'normal' }], receipt }).expect(201);
  }

  async takesBack(wall: string, { tag }: Thing, line: object = { condition: 'normal' }): Promise<void> {
    await (await this.at(wall, '1006')).post('/api/returns', { lines: [{ tag, ...line }], returnedBy: 'ผู้ยืม' }).expect(201);
  }

  async signature(keeper: Client): Promise<string> {
    const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } }).png().toBuffer();
    return ((await keeper.upload('/api/files?kind=signature', png, 's.png').expect(201)).body as { id: string }).id;
  }

  /** Sent in the last minute of June, which is the third quarter, and taken back. */
  async beforeTheQuarter(): Promise<void> {
    const { id } = await this.asks('2026-06-30 23:59', '1008', await this.thing(), this.inside('2026-07-08 08:30', '2026-07-10 16:30'));
    await (await this.at('2026-07-02 09:00', '1008')).post(`/api/loan-requests/${id}/withdrawal`).expect(201);
  }

  /** Sent 3 · opinion 1 of 5 hours · approvals of 10, 25, 2 and 73 hours, the last one late · hand-overs 2 · late 1, chased and back damaged. */
  async july(): Promise<void> {
    const [first, second, third] = [await this.thing(), await this.thing(), await this.thing()];
    const inTime = await this.asks('2026-07-01 00:00', '1008', first, this.inside('2026-07-08 08:30', '2026-07-10 16:30'));
    await this.decides('2026-07-01 09:30', '1007', inTime.id);
    await this.handsOver('2026-07-08 09:00', '1005', inTime.id, first);
    const outside = await this.asks('2026-07-06 09:00', '1009', second, OUTSIDE);
    await this.decides('2026-07-06 13:10', '1010', outside.id, { outcome: 'opinion', favourable: true });
    await this.decides('2026-07-07 10:00', '1001', outside.id);
    await this.handsOver('2026-07-08 09:10', '1005', outside.id, second, '1009');
    await this.takesBack('2026-07-10 16:00', first);
    await (await this.at('2026-07-13 08:50', '1005')).post(`/api/loan-requests/${outside.id}/chases`, { channel: 'phone', note: 'รับสายแล้ว' }).expect(201);
    const mended = await this.asks('2026-07-13 09:00', '1008', third, this.inside('2026-07-20 08:30', '2026-07-22 16:30'));
    await this.decides('2026-07-13 11:00', '1007', mended.id, { outcome: 'send-back', reason: 'ขอทราบห้องที่ใช้' });
    await (await this.at('2026-07-13 14:00', '1008')).post(`/api/loan-requests/${mended.id}/submission`).expect(201);
    await this.watcher.at('2026-07-14 09:00');
    await this.decides('2026-07-16 15:00', '1007', mended.id, { outcome: 'reject', reason: 'ห้องนี้มีอยู่แล้ว' });
    await this.takesBack('2026-07-20 10:00', second, { condition: 'new-damage', note: 'จอร้าว' });
    await this.watcher.at('2026-07-21 09:00');
    await this.seen('2026-07-24 14:00', '2026-07-27 09:00', 'moved');
  }

  /** Sent 2, one by another agency · approval of 3 hours, ratification of 14 · hand-overs 2, one before its approval · late 1, never chased. */
  async august(): Promise<void> {
    const [lent, urgent] = [await this.thing(), await this.thing()];
    const borrower = { kind: 'agency' as const, organisation: 'เทศบาลตำบลตัวอย่าง', contactName: 'นายสมศักดิ์ ใจเย็น', phone: '081-000-0000', letterNumber: 'ทต 5201/44', letterOn: '2026-08-01' };
    const other = await this.asks('2026-08-03 09:00', '1005', lent, { borrower, placeText: 'สำนักงานเทศบาล', reference: 'ทต 5201/44', startsAt: '2026-08-05T08:30:00+07:00', dueAt: '2026-08-07T16:30:00+07:00' });
    await this.decides('2026-08-03 12:00', '1001', other.id);
    await this.handsOver('2026-08-05 09:00', '1006', other.id, lent, null);
    await this.emergency(urgent);
    await this.seen('2026-08-17 14:00', '2026-08-18 09:00', 'unknown');
    await this.watcher.at('2026-08-20 09:00');
  }

  private async emergency(thing: Thing): Promise<void> {
    const { id } = await this.asks('2026-08-10 20:00', '1008', thing, this.inside('2026-08-10 09:30', '2026-08-14 16:30'));
    const keeper = await this.at('2026-08-10 20:05', '1005');
    const emergency = { officerId: this.office.build.person('1002'), reachedBy: 'phone', reason: 'น้ำท่วมศูนย์พักพิง ต้องใช้คืนนี้' };
    await keeper.post(`/api/loan-requests/${id}/emergency-checkout`, { lines: [{ tag: thing.tag, condition: 'normal' }], receipt: { signature: await this.signature(keeper) }, emergency }).expect(201);
    await (await this.at('2026-08-11 09:30', '1007')).post(`/api/loan-requests/${id}/ratification`, { outcome: 'ratified' }).expect(201);
    await this.takesBack('2026-08-14 16:00', thing);
  }

  /** Sent 3, the last in the last minute · approvals of 26 hours on paper and of 1 hour · hand-overs 2 · late 2: one back before day 7, one with its days still to run. */
  async september(): Promise<void> {
    await (await this.at('2026-09-01 09:00', '1013')).post('/api/exception-orders', {
      personId: this.office.build.person('1006'), number: '7/2569', orderedOn: '2026-08-31', fromOn: '2026-09-01', untilOn: '2026-09-30', reason: 'เจ้าหน้าที่พัสดุลาคลอด',
    }).expect(201);
    await this.longerLoan();
    await this.onPaper(await this.thing());
    await this.guideline();
    const late = await this.thing();
    const { id } = await this.asks('2026-09-21 09:00', '1008', late, this.inside('2026-09-23 08:30', '2026-09-25 16:30'));
    await this.decides('2026-09-21 10:00', '1007', id);
    await this.handsOver('2026-09-23 09:00', '1005', id, late);
    await this.watcher.at('2026-09-28 09:00');
    await this.asks('2026-09-30 23:59', '1008', await this.thing(), this.inside('2026-10-05 08:30', '2026-10-07 16:30'));
  }

  /** An order that lets somebody borrow longer lifts no duty. */
  private async longerLoan(): Promise<void> {
    await (await this.at('2026-09-02 09:00', '1013')).post('/api/exception-orders', {
      personId: this.office.build.person('1009'), number: '8/2569', orderedOn: '2026-09-01', fromOn: '2026-09-02', untilOn: '2026-09-30', lifts: 'lending-terms', reason: 'อบรมต่อเนื่องหนึ่งเดือน',
    }).expect(201);
  }

  private async onPaper(thing: Thing): Promise<void> {
    const { id } = await this.asks('2026-09-07 09:00', '1008', thing, this.inside('2026-09-09 08:30', '2026-09-11 16:30'));
    const memo = await printed(await this.at('2026-09-07 10:00', '1005'), id);
    const malee = await this.at('2026-09-08 11:00', '1005');
    const sheet = (await malee.get(`/api/loan-requests/${id}/paper-decision`).expect(200)).body as PaperSheet;
    const page = { memoCode: memo.code, signedOn: sheet.latestOn, signerId: this.office.build.person('1007'), pageFileId: await pageOf(malee) };
    await malee.post(`/api/loan-requests/${id}/paper-decisions`, { outcome: 'approve', ...page }).expect(201);
    await this.handsOver('2026-09-09 09:00', '1006', id, thing);
    await this.takesBack('2026-09-14 09:00', thing);
  }

  /** One version from 15 September on, of which two of 18 take note in September and a third in the first minute of October; comments 3, two answered. */
  private async guideline(): Promise<void> {
    this.office.clock.set('2026-09-14 10:00');
    await publishedGuideline(this.office, '2026-09-15');
    for (const who of ['1008', '1009']) await this.acknowledges('2026-09-16 09:00', who);
    const writer = await this.at('2026-09-17 09:00', '1004');
    const draft = (await writer.post('/api/guidelines').expect(201)).body as { id: string };
    await writer.put(`/api/guidelines/${draft.id}/comment-period`, { untilOn: '2026-09-30' }).expect(200);
    const said: string[] = [];
    for (const who of ['1008', '1009', '1015']) {
      const reply = await (await this.at('2026-09-18 09:00', who)).post(`/api/guidelines/${draft.id}/comments`, { section: 'inside', words: 'เพิ่มช่องบอกห้องที่ใช้' }).expect(201);
      said.push((reply.body as { id: string }).id);
    }
    const answering = await this.at('2026-09-18 15:00', '1004');
    for (const id of said.slice(0, 2)) await answering.post(`/api/guidelines/${draft.id}/comments/${id}/answer`, { outcome: 'adopted', words: 'เพิ่มแล้ว' }).expect(200);
  }

  async acknowledges(wall: string, who: string): Promise<void> {
    const client = await this.at(wall, who);
    const { guideline } = (await client.get('/api/guidelines/current').expect(200)).body as { guideline: { id: string } };
    await client.post(`/api/guidelines/${guideline.id}/acknowledgement`).expect(200);
  }

  /** Seen by the guard at the branch, and what the store says. */
  private async seen(wall: string, answeredAt: string, answer: string): Promise<void> {
    const { tag } = await this.thing();
    const reply = await (await this.at(wall, '1012')).post('/api/sightings', { tag, siteId: this.office.build.sites.branch, note: 'อยู่ท้ายรถ' }).expect(201);
    await (await this.at(answeredAt, '1005')).post(`/api/sightings/${(reply.body as SightingView).id}/answer`, { answer }).expect(201);
  }

  /** Sent in the first minute of October: the next fiscal year. */
  async afterTheQuarter(): Promise<void> {
    await this.asks('2026-10-01 00:00', '1008', await this.thing(), this.inside('2026-10-05 08:30', '2026-10-07 16:30'));
    await this.acknowledges('2026-10-01 00:00', '1015');
  }

  async whole(): Promise<void> {
    await this.beforeTheQuarter();
    await this.july();
    await this.august();
    await this.september();
    await this.afterTheQuarter();
  }
}
