import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import type { PublicGateView } from '../../../src/shared/api/custody/gate.js';
import type { PermitView } from '../../../src/shared/api/custody/permits.js';
import type { HomeView } from '../../../src/shared/api/desk.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { textOf } from '../../support/browser/pdf-text.js';
import { handedOver } from '../../support/handed-over.js';

const PAPER = { documentKind: 'order', documentNumber: '77/2569', documentOn: '2026-07-01' } as const;
const TOLD = { post: null, phone: '02-000-1234', mail: null };
const WHERE = { place: 'โรงเรียนบ้านสวน', reason: 'ถ่ายภาพกิจกรรมส่งเสริมการอ่าน' };

/** นายชาญ has a camera in custody; the director lets it out, and the guard looks at the colour. */
describe('a take-out permit', () => {
  let office: Office;
  let [malee, chan, arunee, prasert, wira, guard, fah, rattana]: Client[] = [];
  let stranger: Client;

  beforeAll(async () => {
    office = await Office.open();
    [malee, chan, arunee, prasert, wira, guard, fah, rattana] = await Promise.all(['1005', '1015', '1001', '1002', '1009', '1012', '1018', '1016'].map((who) => office.as(who)));
    stranger = await office.as(null);
    await office.build.insert('settings', { id: newId(), key: 'paper.phone', valueJson: JSON.stringify(TOLD.phone), effectiveFrom: office.clock.iso(), authorId: office.build.person('1005'), reason: 'เบอร์งานพัสดุ', recordedAt: office.clock.iso(), needsSecond: 0 });
  });
  afterAll(() => office.close());

  const inCustody = async (holder = '1015', who = chan!, given: { className?: string } = {}): Promise<{ custodyId: string; tag: string; assetId: string; number: string }> => {
    const { id: assetId, tag, number } = await office.build.asset({ className: 'กล้องถ่ายภาพ', ...given });
    const { body } = await malee!.post('/api/custodies', { assetId, personId: office.build.person(holder), ...PAPER }).expect(201);
    await who.post(`/api/custodies/${body.id}/acceptance`).expect(201);
    return { custodyId: body.id, tag, assetId, number };
  };
  const ask = (custodyIds: string[], days: object = {}, who = chan!) => who.post('/api/permits', { custodyIds, startsOn: '2026-07-06', endsOn: '2026-07-08', ...WHERE, ...days });
  const asked = async (custodyId: string): Promise<PermitView> => (await ask([custodyId]).expect(201)).body;
  const gate = async (tag: string): Promise<PublicGateView> => (await stranger.get(`/api/public/gate/${tag}`).expect(200)).body;
  const code = async (call: PromiseLike<{ body: { code: string }; status: number }>): Promise<string> => (await call).body.code;

  it('is asked by the holder, decided by the head of agency, and then the gate shows green', async () => {
    const { custodyId, tag, number } = await inCustody();
    expect(await gate(tag)).toEqual({ answer: 'none', untilOn: null, untilAt: null, reportTo: TOLD });
    const permit = await asked(custodyId);
    expect(permit).toMatchObject({ status: 'waiting', number: null, isMine: true, route: { lawfulApprover: { postTitle: 'ผู้อำนวยการสำนักงาน', rule: 'ข้อ 208 (2)' } }, allowedActions: ['withdraw'] });
    const { body: home } = await arunee!.get('/api/home').expect(200);
    expect((home as HomeView).tasks.filter((task) => task.kind === 'decide-permit')).toMatchObject([{ aboutId: permit.id }]);
    const { body: granted } = await arunee!.post(`/api/permits/${permit.id}/decision`, { outcome: 'grant' }).expect(201);
    expect(granted).toMatchObject({ status: 'granted', number: '1/2569', isInForce: true, decision: { byName: 'นางสาวอรุณี ใจงาม', capacity: 'holder', as: 'ผู้อำนวยการสำนักงาน' } });
    expect(await gate(tag)).toEqual({ answer: 'permit', untilOn: '2026-07-08', untilAt: null, reportTo: TOLD });
    expect((await guard!.get(`/api/gate/${tag}`).expect(200)).body).toMatchObject({ answer: 'permit', untilOn: '2026-07-08', number, paperNumber: '1/2569' });
    expect(await code(wira!.get(`/api/gate/${tag}`))).toBe('not-permitted');
    office.clock.set('2026-07-09 08:00');
    expect((await gate(tag)).answer).toBe('none');
    office.clock.set('2026-07-06 09:00');
  });

  it('prints a paper whose code anybody may check, without a name on the page', async () => {
    const { custodyId, number } = await inCustody();
    const permit = await asked(custodyId);
    await arunee!.post(`/api/permits/${permit.id}/decision`, { outcome: 'grant' }).expect(201);
    const { body: pdf } = await chan!.get(`/api/permits/${permit.id}/permit.pdf`).buffer(true).parse(binary).expect(200);
    const text = textOf(pdf as Buffer);
    for (const words of ['ใบอนุญาตนำทรัพย์สินออกนอกสถานที่', 'นายชาญ ดีงาม', 'โรงเรียนบ้านสวน', number, 'นางสาวอรุณี ใจงาม']) expect(text).toContain(words);
    await wira!.get(`/api/permits/${permit.id}/permit.pdf`).expect(404);
    const row = await office.reader.one<{ verificationCode: string }>(sql`select verification_code from take_out_permits where id = ${permit.id}`);
    const { body: check } = await stranger.get(`/api/public/permits/${row!.verificationCode}`).expect(200);
    expect(check).toMatchObject({ isGenuine: true, isInForce: true, endsOn: '2026-07-08', assetNumbers: [number] });
    expect(JSON.stringify(check)).not.toMatch(/ชาญ|อรุณี/);
    expect((await stranger.get('/api/public/permits/false').expect(200)).body).toMatchObject({ isGenuine: false, number: null, reportTo: TOLD });
  });

  it('is decided under an order found at that moment, never on one’s own, and by no secretary', async () => {
    const { custodyId } = await inCustody();
    const permit = await asked(custodyId);
    const grant = { outcome: 'grant' };
    expect(await code(prasert!.post(`/api/permits/${permit.id}/decision`, grant))).toBe('approvals.not-yours');
    expect(await code(fah!.post(`/api/permits/${permit.id}/decision`, grant))).toBe('approvals.secretary');
    expect((await wira!.post(`/api/permits/${permit.id}/decision`, grant)).status).toBe(404);
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), number: '15/2569', capacity: 'acting-for' });
    const { body: granted } = await prasert!.post(`/api/permits/${permit.id}/decision`, grant).expect(201);
    expect(granted.decision).toMatchObject({ capacity: 'acting-for', orderNumber: '15/2569', as: 'ผู้อำนวยการสำนักงาน' });
    expect(await code(arunee!.post(`/api/permits/${permit.id}/decision`, grant))).toBe('permits.already-decided');

    const own = await inCustody('1001', arunee!);
    const { body: hers } = await ask([own.custodyId], {}, arunee!).expect(201);
    expect(await code(arunee!.post(`/api/permits/${hers.id}/decision`, grant))).toBe('approvals.own-request');
    await prasert!.post(`/api/permits/${hers.id}/decision`, grant).expect(201);
  });

  it('runs a day to the end of the fiscal year, for what is in one’s own hands, of one responsible unit', async () => {
    const { custodyId } = await inCustody();
    expect(await code(ask([custodyId], { startsOn: '2026-07-05' }))).toBe('permits.starts-in-the-past');
    expect(await code(ask([custodyId], { endsOn: '2026-07-05' }))).toBe('permits.ends-before-start');
    expect(await code(ask([custodyId], { endsOn: '2026-10-01' }))).toBe('permits.beyond-year');
    await ask([custodyId], { endsOn: '2026-09-30' }).expect(201);
    expect((await ask([custodyId], {}, wira!)).status).toBe(404);
    expect(await code(ask([custodyId], {}, rattana!))).toBe('custody.not-yours');
    const { id: assetId } = await office.build.asset({ className: 'ขาตั้ง', unit: 'pr' });
    const { body: unaccepted } = await malee!.post('/api/custodies', { assetId, personId: office.build.person('1015'), ...PAPER }).expect(201);
    expect(await code(ask([unaccepted.id]))).toBe('custody.accept-first');
    await chan!.post(`/api/custodies/${unaccepted.id}/acceptance`).expect(201);
    expect(await code(ask([custodyId, unaccepted.id]))).toBe('permits.one-unit');
  });

  it('ends with the custody, when it is withdrawn, and when it is revoked', async () => {
    const granted = async (): Promise<{ id: string; tag: string; custodyId: string }> => {
      const { custodyId, tag } = await inCustody();
      const { id } = await asked(custodyId);
      await arunee!.post(`/api/permits/${id}/decision`, { outcome: 'grant' }).expect(201);
      expect((await gate(tag)).answer).toBe('permit');
      return { id, tag, custodyId };
    };
    const first = await granted();
    await malee!.post(`/api/custodies/${first.custodyId}/end`, { kind: 'given-back', condition: 'normal', reason: 'คืน' }).expect(201);
    const second = await granted();
    await chan!.post(`/api/permits/${second.id}/withdrawal`).expect(201);
    const third = await granted();
    expect(await code(chan!.post(`/api/permits/${third.id}/revocation`, { reason: 'ไม่ใช้แล้ว' }))).toMatch(/approvals\./);
    await arunee!.post(`/api/permits/${third.id}/revocation`, { reason: 'งานเลื่อน' }).expect(201);
    for (const { tag } of [first, second, third]) expect((await gate(tag)).answer).toBe('none');
    const refusedOne = await asked((await inCustody()).custodyId);
    expect(await code(arunee!.post(`/api/permits/${refusedOne.id}/decision`, { outcome: 'refuse' }))).toBe('approvals.reason-needed');
    expect((await arunee!.post(`/api/permits/${refusedOne.id}/decision`, { outcome: 'refuse', reason: 'ใช้ที่สำนักงานได้' }).expect(201)).body.status).toBe('refused');
  });

  it('is not the only way out: what is on loan for use elsewhere shows green until it is due, inside use does not', async () => {
    const [away, inside] = [await office.build.asset(), await office.build.asset()];
    const slip = await handedOver(office, [{ line: { assetId: away.id, entryId: away.entryId }, tag: away.tag }], { isOutside: 1, siteId: null, placeText: 'ศาลากลาง' });
    await handedOver(office, [{ line: { assetId: inside.id, entryId: inside.entryId }, tag: inside.tag }]);
    expect(await gate(away.tag)).toEqual({ answer: 'loan', untilOn: '2026-07-08', untilAt: '2026-07-08T09:30:00.000Z', reportTo: TOLD });
    expect((await guard!.get(`/api/gate/${away.tag}`).expect(200)).body.paperNumber).toBe(slip.number);
    expect((await gate(inside.tag)).answer).toBe('none');
    expect((await gate('AAAAAAAAAA')).answer).toBe('unknown');
  });
});

function binary(reply: NodeJS.EventEmitter, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  reply.on('data', (chunk: Buffer) => chunks.push(chunk));
  reply.on('end', () => done(null, Buffer.concat(chunks)));
}
