import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import { isPrinted, pagesOf } from '../../../src/papers/reading/paper-reading.js';
import type { AssetView } from '../../../src/shared/api/inventory.js';
import { readableTag, tagFromScan } from '../../../src/shared/tag-code.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

describe('labels', () => {
  let office: Office;
  let mali: Client;
  beforeAll(async () => {
    office = await Office.open();
    mali = await office.as('1005');
  });
  afterAll(() => office.close());

  const entered = async (body: object = {}): Promise<AssetView> =>
    (await mali.post('/api/assets', { description: 'เครื่องฉายภาพ', unitId: office.build.unit('pr'), ...body }).expect(201)).body as AssetView;
  const tagOf = async (id: string) => ((await mali.get(`/api/assets/${id}`)).body as AssetView).register!.tag;
  const pdfOf = async (path: string, body?: object): Promise<Buffer> => {
    const call = (body ? mali.post(path, body) : mali.get(path)).buffer(true).parse((reply, done) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });
    const reply = await call.expect(200).expect('content-type', 'application/pdf');
    expect(reply.headers['x-address-will-not-last']).toBe('true');
    return reply.body as Buffer;
  };
  const issued = async (id: string) => (await office.reader.query(sql`select id from tags where asset_id = ${id} or pool_id = ${id}`)).length;

  it('gives a thing its code when first printed, and the same code ever after', async () => {
    const asset = await entered({ number: '6730-001-0007' });
    expect(await tagOf(asset.id)).toBeNull();
    const lines = pagesOf(await pdfOf(`/api/assets/${asset.id}/label.pdf`)).flat();
    const tag = await tagOf(asset.id);
    expect(tagFromScan(`https://moved.example.go.th/t/${tag}`)).toBe(tag);
    expect(isPrinted(`รหัสป้าย ${tag}`, lines) || isPrinted(`รหัสป้าย ${readableTag(tag!)}`, lines)).toBe(true);
    for (const text of ['6730-001-0007', 'เครื่องฉายภาพ']) expect(isPrinted(text, lines)).toBe(true);
    await pdfOf(`/api/assets/${asset.id}/label.pdf`);
    expect([await tagOf(asset.id), await issued(asset.id)]).toEqual([tag, 1]);
  });

  it('prints sheets of many, pools among them', async () => {
    const assets = [await entered(), await entered({ number: 'L-2' }), await entered()];
    const pool = await office.build.pool();
    const pdf = await pdfOf('/api/asset-labels', { ids: assets.map((asset) => asset.id), poolIds: [pool.id], layout: 'a4-24', skip: 22 });
    expect(pagesOf(pdf)).toHaveLength(2);
    expect(isPrinted(`รหัสป้าย ${pool.tag}`, pagesOf(pdf)[1]!) || isPrinted(`รหัสป้าย ${readableTag(pool.tag)}`, pagesOf(pdf)[1]!)).toBe(true);
    await pdfOf(`/api/pools/${pool.id}/label.pdf`);
    expect(await issued(pool.id)).toBe(1);
    await mali.post('/api/asset-labels', { ids: [], layout: 'single' }).expect(422, /inventory.nothing-chosen/);
    await mali.post('/api/asset-labels', { ids: [newId()], layout: 'single' }).expect(404);
    await mali.post('/api/asset-labels', { ids: [], layout: 'a4-99' }).expect(400, /layout/);
  });

  it('puts a new code in the place of a lost sticker; the old one says so', async () => {
    const asset = await office.build.asset();
    const scanned = `http://localhost:3000/t/${asset.tag}`;
    const { body } = await mali.post(`/api/tags/${encodeURIComponent(scanned)}/revocation`, { reason: 'ป้ายหลุด' }).expect(201);
    expect(body).toMatchObject({ revokedTag: asset.tag, assetId: asset.id });
    expect(await tagOf(asset.id)).toBe((body as { tag: string }).tag);
    await mali.post(`/api/tags/${asset.tag}/revocation`, { reason: 'ซ้ำ' }).expect(409, /inventory.tag-not-live/);
    await mali.post('/api/tags/7K4MXP29CD/revocation', { reason: 'ไม่มี' }).expect(404);
  });

  it('warns that an address of this machine would die with it', async () => {
    expect((await mali.get('/api/label-settings').expect(200)).body).toEqual({ publicUrl: 'http://localhost:3000', addressWillNotLast: true });
  });

  it('is for the supply office of the thing alone', async () => {
    const asset = await office.build.asset();
    const phim = await office.as('1008');
    await phim.get(`/api/assets/${asset.id}/label.pdf`).expect(403);
    await phim.post('/api/asset-labels', { ids: [asset.id], layout: 'single' }).expect(403);
    await phim.post(`/api/tags/${asset.tag}/revocation`, { reason: 'อยากลอง' }).expect(403);
    await office.build.insert('posts', {
      id: newId(), kind: 'storekeeper', personId: office.build.person('1017'), unitId: office.build.unit('branch'), title: 'เจ้าหน้าที่พัสดุสาขา', isDeputy: 0,
      fromOn: '2025-10-01', orderNumber: '9/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso(),
    });
    const dech = await office.as('1017');
    await dech.get(`/api/assets/${asset.id}/label.pdf`).expect(403, /inventory.out-of-reach/);
    await dech.post(`/api/tags/${asset.tag}/revocation`, { reason: 'นอกเขต' }).expect(403, /inventory.out-of-reach/);
  });
});
