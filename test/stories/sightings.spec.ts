import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../src/database/ids.js';
import type { SightingPage, SightingView } from '../../src/shared/api/sightings.js';
import { Office } from '../support/app.js';
import type { Client } from '../support/as.js';

describe('a thing seen somewhere', () => {
  let office: Office;
  let pimchanok: Client;
  let malee: Client;

  beforeAll(async () => {
    office = await Office.open();
    pimchanok = await office.as('1008');
    malee = await office.as('1005');
  });
  afterAll(() => office.close());

  const seen = async (tag: string, where: object): Promise<SightingView> => (await pimchanok.post('/api/sightings', { tag, ...where }).expect(201)).body;
  const questions = async (state = 'open'): Promise<SightingView[]> => ((await malee.get(`/api/sightings?state=${state}&limit=200`).expect(200)).body as SightingPage).items;
  const questionAbout = async (assetId: string): Promise<SightingView | undefined> => (await questions()).find((one) => one.assetId === assetId);

  it('at the site of its store asks nothing', async () => {
    const { id, tag } = await office.build.asset();
    await seen(tag, { siteId: office.build.sites.office, note: 'อยู่ในห้องประชุม' });
    expect(await questionAbout(id)).toBeUndefined();
  });

  it('at another site asks the storekeeper, once, with three working days to answer', async () => {
    const { id, tag } = await office.build.asset();
    const view = await seen(`http://old-server.example/t/${tag.toLowerCase()}`, { siteId: office.build.sites.branch });
    expect(view).toMatchObject({ placeName: 'อาคารศูนย์สาขา', reportedByName: 'นางสาวพิมพ์ชนก แสงทอง', question: null });
    await seen(tag, { place: 'ตลาดน้ำ' });
    const asked = (await questions()).filter((one) => one.assetId === id);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.question).toMatchObject({ state: 'open', storeName: 'คลังพัสดุกลาง', storeSiteName: 'สำนักงานใหญ่', answerByOn: '2026-07-09', mayAnswer: true });
  });

  it('counts the days without the holidays of the agency', async () => {
    await office.build.insert('holidays', { id: newId(), onDay: '2026-07-08', name: 'วันหยุดพิเศษ' });
    const { id, tag } = await office.build.asset();
    await seen(tag, { place: 'ตลาดน้ำ' });
    expect((await questionAbout(id))?.question?.answerByOn).toBe('2026-07-10');
  });

  it('asks nothing of what is not lent, or known to be in repair', async () => {
    for (const given of [{ lendable: 0 as const }, { condition: 'in-repair' as const }]) {
      const { id, tag } = await office.build.asset(given);
      await seen(tag, { place: 'ร้านซ่อม' });
      expect(await questionAbout(id)).toBeUndefined();
    }
  });

  it('is answered once, by the storekeeper, in one of four words', async () => {
    const { id, tag } = await office.build.asset();
    await seen(tag, { place: 'ศูนย์บริการ' });
    const question = await questionAbout(id);
    await malee.post(`/api/sightings/${question?.id}/answer`, { answer: 'somewhere' }).expect(400);
    const answered: SightingView = (await malee.post(`/api/sightings/${question?.id}/answer`, { answer: 'in-repair', note: 'ส่งซ่อมพัดลม' }).expect(201)).body;
    expect(answered.question).toMatchObject({ state: 'answered', answer: 'in-repair', note: 'ส่งซ่อมพัดลม', answeredByName: 'นางสาวมาลี ศรีสุข', mayAnswer: false });
    const again = await malee.post(`/api/sightings/${question?.id}/answer`, { answer: 'moved' }).expect(409);
    expect(again.body.code).toBe('sightings.already-answered');
    expect((await questions('answered')).map((one) => one.assetId)).toContain(id);
  });

  it('takes one of two answers given at the same moment', async () => {
    const { id, tag } = await office.build.asset();
    await seen(tag, { place: 'ลานจอดรถ' });
    const question = await questionAbout(id);
    const thana = await office.as('1006');
    const replies = await Promise.all([malee, thana].map((client) => client.post(`/api/sightings/${question?.id}/answer`, { answer: 'moved' })));
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409]);
  });

  it('is nobody else’s question: others may neither list nor answer, and a storekeeper of another store does not see it', async () => {
    const { id, tag } = await office.build.asset();
    await seen(tag, { place: 'ลานจอดรถ' });
    const question = await questionAbout(id);
    await pimchanok.get('/api/sightings').expect(403);
    await pimchanok.post(`/api/sightings/${question?.id}/answer`, { answer: 'moved' }).expect(403);
    await office.build.insert('posts', {
      id: newId(), kind: 'storekeeper', personId: office.build.person('1017'), unitId: office.build.unit('branch'), title: 'เจ้าหน้าที่พัสดุศูนย์สาขา', isDeputy: 0,
      fromOn: '2025-10-01', orderNumber: '9/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso(),
    });
    const dej = await office.as('1017');
    expect((await dej.get('/api/sightings').expect(200)).body.items).toEqual([]);
    await dej.post(`/api/sightings/${question?.id}/answer`, { answer: 'moved' }).expect(404);
    await dej.post(`/api/sightings/${newId()}/answer`, { answer: 'moved' }).expect(404);
  });

  it.each([
    ['an unknown sticker', async () => ({ tag: '23456789CD', place: 'ลานจอดรถ' }), 'sightings.unknown-tag'],
    ['something that is no sticker', async () => ({ tag: 'hello', place: 'ลานจอดรถ' }), 'sightings.unknown-tag'],
    ['no place', async () => ({ tag: (await office.build.asset()).tag }), 'sightings.place-needed'],
    ['a site that does not exist', async () => ({ tag: (await office.build.asset()).tag, siteId: newId() }), 'sightings.unknown-site'],
    ['somebody else’s photo', async () => ({ tag: (await office.build.asset()).tag, place: 'ลานจอดรถ', photoId: newId() }), 'sightings.unknown-photo'],
  ])('cannot be taken with %s, and says why', async (_case, body, code) => {
    const reply = await pimchanok.post('/api/sightings', await body()).expect(422);
    expect(reply.body).toMatchObject({ code, message: expect.stringContaining('ยังไม่มีการบันทึก') });
  });

  it('by a cancelled sticker is sent to the new one', async () => {
    const { tag } = await office.build.asset();
    await office.transactions.run((tx) => tx.run(sql`update tags set revoked_at = ${office.clock.iso()} where id = ${tag}`));
    expect((await pimchanok.post('/api/sightings', { tag, place: 'ลานจอดรถ' }).expect(422)).body.code).toBe('sightings.old-sticker');
  });

  it('leaves one row in the journal, with the words apart', async () => {
    const { tag } = await office.build.asset();
    const { id } = await seen(tag, { place: 'บ้านเลขที่ 9', note: 'เห็นตอนเย็น' });
    const { items } = (await (await office.as('1011')).get(`/api/journal?subjectId=${id}`).expect(200)).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ event: 'sighting.reported', personal: ['{"note":"เห็นตอนเย็น","place":"บ้านเลขที่ 9"}'] });
    expect(items[0].after).not.toContain('บ้าน');
  });
});
