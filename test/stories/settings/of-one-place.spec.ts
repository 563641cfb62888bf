import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import { SubjectApplying } from '../../../src/settings/subjects/subject-applying.service.js';
import type { ListImportView } from '../../../src/shared/api/lists/list-imports.js';
import type { SitePage, StorePage } from '../../../src/shared/api/places.js';
import type { PendingChangeList, SubjectSettingView, WaitingChangeList } from '../../../src/shared/api/settings.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, look, send } from '../../support/loans/asking.js';

const MONDAY = '2026-07-13T00:00:00+07:00';
const NOTHING = '00000000-0000-7000-8000-000000000000';
const HOURS = [{ weekday: 1, opensAt: '09:00', closesAt: '12:00' }, { weekday: 1, opensAt: '13:00', closesAt: '15:00' }];

let office: Office;
let [sakchai, malee, somchai, arunee, pim, kitti]: Client[] = [];
/** The clock moves on, and everybody signs in anew. */
const at = async (time: string): Promise<void> => {
  office.clock.set(time);
  [sakchai, malee, somchai, arunee, pim, kitti] = await Promise.all(['1013', '1005', '1004', '1001', '1008', '1007'].map((number) => office.as(number)));
};
const branch = (): string => office.build.sites.branch;
const apply = (where = office): Promise<number> => where.app.get(SubjectApplying).run();
const put = (who: Client | undefined, path: string, value: unknown, more: object = {}) => who!.put(`/api/${path}`, { value, reason: 'ตามประกาศหน่วยงาน', ...more });
const put200 = async (who: Client | undefined, path: string, value: unknown, more: object = {}): Promise<SubjectSettingView> => (await put(who, path, value, more).expect(200)).body as SubjectSettingView;
const seen = async (who: Client | undefined, path: string): Promise<SubjectSettingView> => (await who!.get(`/api/${path}`).expect(200)).body as SubjectSettingView;
const site = async (id: string): Promise<boolean> => ((await pim!.get('/api/sites').expect(200)).body as SitePage).items.find((one) => one.id === id)!.countsAsInside;
const hours = async () => ((await pim!.get('/api/stores').expect(200)).body as StorePage).items.find((one) => one.id === office.build.store)!;
const title = async (id: string): Promise<string> => (await office.reader.one<{ headTitle: string }>(sql`select head_title from units where id = ${id}`))!.headTitle;
const events = async (like = 'setting.%'): Promise<string[]> => (await office.reader.query<{ event: string }>(sql`select event from journal where event like ${like} order by at, id`)).map(({ event }) => event);
const waiting = async (who: Client | undefined) => ((await who!.get('/api/settings/waiting').expect(200)).body as WaitingChangeList).items;
const asks = async (wish: object) => send(pim!, [{ assetId: (await office.build.asset()).id }], wish);
const atBranch = () => ({ siteId: branch(), reference: 'ศธ 0210/123', startsAt: '2026-07-14T08:30:00+07:00', dueAt: '2026-07-15T16:30:00+07:00' });
const decidedBy = async (id: string): Promise<string | undefined> => (await look(pim!, id)).steps.find(({ kind }) => kind === 'approval')?.postTitle;
const slip = async (id: string): Promise<string> => createHash('sha256').update((await pim!.get(`/api/loan-requests/${id}/loan-slip.pdf`).buffer(true).expect(200)).body as Buffer).digest('hex');

/** นางสาวมาลี keeps the store; from the second story on, the program as well. นายสมชาย heads the supplies unit and administers nothing. */
beforeAll(async () => {
  office = await Office.open();
  await at('2026-07-06 09:00');
});
afterAll(() => office.close());

describe('a branch that is to count as inside from Monday', () => {
  let sent: string;
  let decided: { id: string; slip: string };

  it('is announced with a reason, and counts as outside until then', async () => {
    const said = await put200(sakchai, `sites/${branch()}/counts-as-inside`, true, { effectiveFrom: MONDAY });
    expect(said).toMatchObject({ key: 'site.counts-as-inside', subjectId: branch(), subjectName: 'อาคารศูนย์สาขา', value: false });
    expect(said.changes).toMatchObject([{ state: 'coming', value: true, authorName: 'นายศักดิ์ชัย เพชรรัตน์', reason: 'ตามประกาศหน่วยงาน', mayWithdraw: true, mayConfirm: false }]);
    expect([await site(branch()), await apply()]).toEqual([false, 0]);
    const pending = (await sakchai!.get('/api/settings/pending').expect(200)).body as PendingChangeList;
    expect(pending.items).toMatchObject([{ key: 'site.counts-as-inside', subjectId: branch(), state: 'coming', value: true, effectiveFrom: '2026-07-12T17:00:00.000Z' }]);
    await pim!.get('/api/settings/pending').expect(403);
  });

  it('sends what is asked before to the head of the agency', async () => {
    sent = (await asks(atBranch())).id;
    const { id } = await asks(atBranch());
    await decide(kitti!, id, { outcome: 'opinion', favourable: true }).expect(201);
    await decide(arunee!, id).expect(201);
    decided = { id, slip: await slip(id) };
    expect([await decidedBy(sent), await decidedBy(id)]).toEqual(['ผู้อำนวยการสำนักงาน', 'ผู้อำนวยการสำนักงาน']);
  });

  it('counts as inside when the day has come, however many look, and once in the journal', async () => {
    await at('2026-07-13 00:00');
    const other = await office.beside();
    const applied = await Promise.all([apply(), apply(other), apply(), apply(other)]);
    await other.close();
    expect([applied.reduce((sum, one) => sum + one, 0), await apply(), await site(branch())]).toEqual([1, 0, true]);
    const row = await office.reader.one<{ actorId: string | null; bytes: string }>(sql`select actor_id, bytes from journal where event = 'setting.applied'`);
    expect([row!.actorId, (JSON.parse(row!.bytes) as { after: unknown }).after]).toEqual([null, { key: 'site.counts-as-inside', siteId: branch(), value: true }]);
    expect((await seen(sakchai, `sites/${branch()}/counts-as-inside`)).changes[0]).toMatchObject({ state: 'held', mayWithdraw: false });
  });

  it('sends what is asked from then on to the head of the unit; what was sent keeps its way, and the decided slip every byte', async () => {
    expect(await decidedBy((await asks({ siteId: branch(), startsAt: '2026-07-14T08:30:00+07:00', dueAt: '2026-07-15T16:30:00+07:00' })).id)).toBe('ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล');
    expect([await decidedBy(sent), await decidedBy(decided.id), await slip(decided.id)]).toEqual(['ผู้อำนวยการสำนักงาน', 'ผู้อำนวยการสำนักงาน', decided.slip]);
  });
});

describe('who is administrator and storekeeper in one', () => {
  beforeAll(async () => {
    await office.build.insert('posts', {
      id: newId(), kind: 'administrator', personId: office.build.person('1005'), unitId: office.build.unit('agency'), title: 'ผู้ดูแลระบบ', isDeputy: 0, fromOn: '2026-07-01',
      orderNumber: '30/2569', orderedOn: '2026-06-30', recordedAt: office.clock.iso(),
    });
    await at('2026-07-13 09:00');
  });

  it('proposes, and nothing changes until another administrator confirms', async () => {
    const said = await put200(malee, `sites/${branch()}/counts-as-inside`, false);
    const { id } = said.changes[0]!;
    expect([said.value, said.changes[0]!.state, await apply(), await site(branch())]).toEqual([true, 'waiting', 0, true]);
    expect(await waiting(sakchai)).toMatchObject([{ id, key: 'site.counts-as-inside', subjectName: 'อาคารศูนย์สาขา', held: true, value: false, mayConfirm: true }]);
    expect((await malee!.post(`/api/settings/changes/${id}/confirmation`)).body.code).toBe('second-person.own-change');
    await at('2026-07-13 10:00');
    expect((await sakchai!.post(`/api/settings/changes/${id}/confirmation`).expect(200)).body).toMatchObject({ state: 'held', key: 'site.counts-as-inside', held: false });
    expect([await site(branch()), await apply()]).toEqual([false, 0]);
    expect((await events()).slice(-2)).toEqual(['setting.proposed', 'setting.confirmed']);
  });

  it('for a day to come: confirmed before it, it begins on its day', async () => {
    const { id } = (await put200(malee, `sites/${branch()}/counts-as-inside`, true, { effectiveFrom: '2026-07-14T00:00:00+07:00' })).changes[0]!;
    expect((await arunee!.post(`/api/settings/changes/${id}/confirmation`).expect(200)).body).toMatchObject({ state: 'coming', held: false });
    await at('2026-07-14 00:01');
    expect([await site(branch()), await apply(), await site(branch())]).toEqual([false, 1, true]);
  });

  it('makes a new site, which counts as outside until somebody confirms', async () => {
    const made = (await malee!.post('/api/sites', { name: 'หอประชุม', countsAsInside: true }).expect(201)).body as { id: string; countsAsInside: boolean };
    expect([made.countsAsInside, await waiting(sakchai)]).toMatchObject([false, [{ subjectName: 'หอประชุม', reason: 'บันทึกสถานที่ใหม่', held: false, value: true }]]);
    const alone = (await sakchai!.post('/api/sites', { name: 'อาคารเรียน', countsAsInside: true }).expect(201)).body as { id: string };
    expect((await seen(sakchai, `sites/${alone.id}/counts-as-inside`))).toMatchObject({ value: true, changes: [{ state: 'held', reason: 'บันทึกสถานที่ใหม่' }] });
    await sakchai!.put(`/api/settings/changes/${(await waiting(sakchai))[0]!.id}/withdrawal`, { reason: 'ยังไม่ได้รับมอบอาคาร' }).expect(200);
    expect([await apply(), await site(made.id)]).toEqual([0, false]);
  });

  it('brings no title in by file without them', async () => {
    await sakchai!.patch(`/api/units/${office.build.unit('agency')}`, { code: '1' }).expect(200);
    await sakchai!.patch(`/api/units/${office.build.unit('pr')}`, { code: '7' }).expect(200);
    const checked = async () => {
      const { id } = (await malee!.upload('/api/list-imports?kind=units', Buffer.from('รหัสหน่วยงาน,รหัสต้นสังกัด,ชื่อหน่วยงาน,ตำแหน่งหัวหน้า\n7,1,กลุ่มประชาสัมพันธ์,หัวหน้ากลุ่มประชาสัมพันธ์'), 'units.csv').expect(201)).body as { id: string };
      return (await malee!.post(`/api/list-imports/${id}/dry-run`).expect(200)).body as ListImportView;
    };
    const first = await checked();
    expect([first, await waiting(sakchai)]).toMatchObject([{ counts: { changed: 1 }, notes: [{ code: 'title-waits', count: 1 }] }, []]);
    await malee!.post(`/api/list-imports/${first.id}/acceptance`).expect(200);
    expect([await title(office.build.unit('pr')), (await waiting(sakchai)).map((one) => [one.subjectName, one.value])]).toEqual(['ผู้อำนวยการกลุ่มประชาสัมพันธ์', [['กลุ่มประชาสัมพันธ์', 'หัวหน้ากลุ่มประชาสัมพันธ์']]]);
    expect(await checked()).toMatchObject({ counts: { changed: 0, unchanged: 1 } });
    expect(await waiting(sakchai)).toHaveLength(1);
  });
});

describe('a change that has not begun', () => {
  it('is withdrawn before its day and never holds', async () => {
    const { id } = (await put200(sakchai, `sites/${branch()}/counts-as-inside`, false, { effectiveFrom: '2026-07-20T00:00:00+07:00' })).changes[0]!;
    await sakchai!.put(`/api/settings/changes/${id}/withdrawal`, { reason: 'เลื่อนออกไป' }).expect(200);
    await at('2026-07-21 09:00');
    expect([await apply(), await site(branch())]).toEqual([0, true]);
  });

  it('of a store is withdrawn by the head of supplies who decided it, and by nobody else of the office', async () => {
    const said = await put200(somchai, `stores/${office.build.store}/hours`, [], { effectiveFrom: '2026-07-27T00:00:00+07:00' });
    const path = `/api/settings/changes/${said.changes[0]!.id}/withdrawal`;
    expect(said.changes[0]).toMatchObject({ state: 'coming', mayWithdraw: true });
    await pim!.put(path, { reason: 'ลอง' }).expect(403);
    expect((await somchai!.put(path, { reason: 'พิมพ์ผิด' }).expect(200)).body).toMatchObject({ state: 'withdrawn', subjectName: 'คลังพัสดุกลาง' });
    await somchai!.put(`/api/settings/changes/${NOTHING}/withdrawal`, { reason: 'ลอง' }).expect(403);
  });
});

describe('the hours of a store', () => {
  it('change from a day on, alone by who administers nothing', async () => {
    await office.build.insert('posts', {
      id: newId(), kind: 'storekeeper', personId: office.build.person('1004'), unitId: office.build.unit('agency'), title: 'เจ้าหน้าที่พัสดุ', isDeputy: 0, fromOn: '2026-07-01',
      orderNumber: '31/2569', orderedOn: '2026-06-30', recordedAt: office.clock.iso(),
    });
    await at('2026-07-21 09:30');
    expect(await put200(somchai, `stores/${office.build.store}/hours`, [HOURS[1], HOURS[0]], { effectiveFrom: '2026-07-22T00:00:00+07:00' })).toMatchObject({ value: [], changes: [{ state: 'withdrawn' }, { state: 'coming', value: HOURS }] });
    expect((await hours()).hasOwnHours).toBe(false);
    await at('2026-07-22 00:00');
    expect([await apply(), await hours()]).toMatchObject([1, { hasOwnHours: true, hours: HOURS }]);
  });

  it('open before they close, and do not overlap', async () => {
    for (const wrong of [[{ weekday: 1, opensAt: '16:00', closesAt: '09:00' }], [HOURS[0], { weekday: 1, opensAt: '11:00', closesAt: '16:00' }]]) {
      const refused = await put(somchai, `stores/${office.build.store}/hours`, wrong);
      expect([refused.status, refused.body.code]).toEqual([422, 'settings.hours-unsound']);
      expect((await somchai!.post('/api/stores', { name: 'คลังสำรอง', siteId: branch(), unitId: office.build.unit('supplies'), hours: wrong })).body.code).toBe('settings.hours-unsound');
    }
  });
});

describe('the title of a unit’s head', () => {
  const unit = (): string => office.build.unit('digital');

  it('stays on slips decided before, and stands on those decided after', async () => {
    await at('2026-07-22 09:00');
    const wish = { siteId: office.build.sites.office, startsAt: '2026-07-27T09:00:00+07:00', dueAt: '2026-07-27T14:00:00+07:00' };
    const before = await asks(wish);
    await decide(kitti!, before.id).expect(201);
    const kept = await slip(before.id);
    expect(await put200(sakchai, `units/${unit()}/head-title`, 'ผู้อำนวยการสำนักดิจิทัล')).toMatchObject({ subjectName: 'กลุ่มเทคโนโลยีดิจิทัล', value: 'ผู้อำนวยการสำนักดิจิทัล', changes: [{ state: 'held' }] });
    const after = await asks(wish);
    await decide(kitti!, after.id).expect(201);
    expect([await decidedBy(before.id), await decidedBy(after.id), await slip(before.id)]).toEqual(['ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล', 'ผู้อำนวยการสำนักดิจิทัล', kept]);
  });

  it('that a file changes afterwards is not taken back, and stands among the changes', async () => {
    await sakchai!.patch(`/api/units/${unit()}`, { code: '4' }).expect(200);
    const { id } = (await sakchai!.upload('/api/list-imports?kind=units', Buffer.from('รหัสหน่วยงาน,รหัสต้นสังกัด,ชื่อหน่วยงาน,ตำแหน่งหัวหน้า\n4,1,กลุ่มเทคโนโลยีดิจิทัล,ผู้อำนวยการกองดิจิทัล'), 'units.csv').expect(201)).body as { id: string };
    await sakchai!.post(`/api/list-imports/${id}/dry-run`).expect(200);
    expect([await title(unit()), (await sakchai!.post(`/api/list-imports/${id}/acceptance`).expect(200)).body.counts.applied, await apply(), await title(unit())]).toEqual(['ผู้อำนวยการสำนักดิจิทัล', 1, 0, 'ผู้อำนวยการกองดิจิทัล']);
    expect((await seen(sakchai, `units/${unit()}/head-title`)).changes).toMatchObject([{ state: 'held', reason: 'นำเข้าจากไฟล์หน่วยงาน', authorName: 'นายศักดิ์ชัย เพชรรัตน์' }, { state: 'held' }]);
  });

  it('changed by two at once is what its newest row says', async () => {
    await Promise.all(['ผู้อำนวยการ ก', 'ผู้อำนวยการ ข', 'ผู้อำนวยการ ค'].map((value) => put200(sakchai, `units/${unit()}/head-title`, value)));
    const { value, changes } = await seen(sakchai, `units/${unit()}/head-title`);
    expect([changes.length, value, await apply(), await title(unit())]).toEqual([5, changes[0]!.value, 0, changes[0]!.value]);
  });
});

describe('what is not there, or not theirs', () => {
  it('is not found, or refused, and nothing is written', async () => {
    await office.build.insert('posts', {
      id: newId(), kind: 'administrator', personId: office.build.person('1017'), unitId: office.build.unit('branch'), title: 'ผู้ดูแลระบบสาขา', isDeputy: 0, fromOn: '2026-07-01',
      orderNumber: '32/2569', orderedOn: '2026-06-30', recordedAt: office.clock.iso(),
    });
    const [det, before] = [await office.as('1017'), await events('%')];
    const attempts: [Client | undefined, string, unknown, number][] = [
      [sakchai, `sites/${NOTHING}/counts-as-inside`, true, 404], [sakchai, `stores/${NOTHING}/hours`, [], 404], [sakchai, `units/${NOTHING}/head-title`, 'ก', 404],
      [det, `units/${office.build.unit('digital')}/head-title`, 'ก', 404], [det, `stores/${office.build.store}/hours`, [], 403], [det, `sites/${branch()}/counts-as-inside`, true, 403], [pim, `sites/${branch()}/counts-as-inside`, true, 403],
    ];
    for (const [who, path, value, status] of attempts) {
      expect([path, (await put(who, path, value)).status, (await who!.get(`/api/${path}`)).status]).toEqual([path, status, status]);
    }
    expect((await put(sakchai, `sites/${branch()}/counts-as-inside`, false, { effectiveFrom: '2026-07-01T00:00:00+07:00' })).body.code).toBe('settings.in-the-past');
    expect(await events('%')).toEqual(before);
    expect((await put200(det, `units/${office.build.unit('branch')}/head-title`, 'ผู้อำนวยการศูนย์สาขา')).value).toBe('ผู้อำนวยการศูนย์สาขา');
  });

  it('no longer goes by the forms of sites, stores and units', async () => {
    const forms: [string, object][] = [[`sites/${branch()}`, { countsAsInside: false }], [`stores/${office.build.store}`, { hours: [] }], [`units/${office.build.unit('pr')}`, { headTitle: 'ก' }]];
    for (const [path, body] of forms) await sakchai!.patch(`/api/${path}`, body).expect(400);
  });
});
