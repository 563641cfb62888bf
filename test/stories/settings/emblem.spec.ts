import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, send } from '../../support/loans/asking.js';

const drawn = (background: string) => sharp({ create: { width: 900, height: 900, channels: 4, background } }).withExif({ IFD0: { Copyright: 'secret camera' } });

let office: Office;
let sakchai: Client;
let pimchanok: Client;
let kitti: Client;
const upload = async (bytes: Buffer): Promise<string> => ((await sakchai.upload('/api/files?kind=emblem', bytes, 'ตรา.png').expect(201)).body as { id: string }).id;
const set = (value: string, more: object = {}) => sakchai.put('/api/settings/paper.emblem', { value, reason: 'ตราใหม่ตามประกาศ', ...more });
const current = async (who: Client): Promise<string | null> => (await who.get('/api/emblems/current').expect(200)).body.id;
const bytesOf = async (path: string, who = pimchanok): Promise<Buffer> => (await who.get(path).buffer(true).expect(200)).body as Buffer;
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const picturesIn = (pdf: Buffer): number => pdf.toString('latin1').split('/Subtype /Image').length - 1;
const slip = async (): Promise<string> => {
  const { id } = await send(pimchanok, [{ assetId: (await office.build.asset()).id }], INSIDE(office));
  await decide(kitti, id).expect(201);
  return `/api/loan-requests/${id}/loan-slip.pdf`;
};

const quarterly = async (): Promise<Buffer> => bytesOf('/api/quarterly-reports/2569-4/report.pdf', await office.as('1001'));

beforeAll(async () => {
  office = await Office.open();
  [sakchai, pimchanok, kitti] = [await office.as('1013'), await office.as('1008'), await office.as('1007')];
});
afterAll(() => office.close());

describe('the emblem of the agency', () => {
  let bare: { path: string; hash: string };
  let first: { path: string; hash: string; id: string };

  it('is not there on the first day, neither on screen nor on a slip', async () => {
    const path = await slip();
    const pdf = await bytesOf(path);
    bare = { path, hash: hash(pdf) };
    expect([await current(await office.as(null)), picturesIn(pdf)]).toEqual([null, 0]);
  });

  it('is taken as a picture only, by whoever manages the settings, and drawn anew: small, PNG, nothing hidden in it', async () => {
    const id = await upload(await drawn('#1f4a84').png().toBuffer());
    const kept = await bytesOf(`/api/files/${id}`, sakchai);
    const { width, height, format, exif } = await sharp(kept).metadata();
    expect([width, height, format, exif, kept.includes('secret camera')]).toEqual([600, 600, 'png', undefined, false]);
    expect((await sakchai.upload('/api/files?kind=emblem', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'ตรา.png')).body.code).toBe('inventory.file-unreadable');
    expect((await sakchai.upload('/api/files?kind=emblem', await drawn('#fff').webp().toBuffer(), 'ตรา.webp')).body.code).toBe('inventory.file-unreadable');
    await sakchai.upload('/api/files?kind=emblem', Buffer.alloc(2 * 1024 * 1024 + 10, 1), 'ตรา.png').expect(413);
    expect((await pimchanok.upload('/api/files?kind=emblem', await drawn('#fff').png().toBuffer(), 'ตรา.png')).body.code).toBe('not-permitted');
    const photo = ((await sakchai.upload('/api/files?kind=photo', await drawn('#fff').png().toBuffer(), 'รูป.png').expect(201)).body as { id: string }).id;
    expect((await set(photo)).body.code).toBe('settings.unknown-picture');
    expect((await set('ตรา')).body.code).toBe('settings.not-a-value');
    expect(await current(sakchai)).toBeNull();
  });

  it('stands on screens and papers once it is set; a stranger sees it, and no emblem that was only sent up', async () => {
    const id = await upload(await drawn('#1f4a84').png().toBuffer());
    const stranger = await office.as(null);
    await stranger.get(`/api/emblems/${id}`).expect(404);
    await set(id).then(({ status }) => expect(status).toBe(200));
    expect(await current(stranger)).toBe(id);
    const reply = await stranger.get(`/api/emblems/${id}`).buffer(true).expect(200);
    expect([reply.headers['content-type'], reply.headers['x-content-type-options']]).toEqual(['image/png', 'nosniff']);
    const path = await slip();
    const pdf = await bytesOf(path);
    first = { path, hash: hash(pdf), id };
    expect(picturesIn(pdf)).toBeGreaterThan(0);
    const labels = (await (await office.as('1005')).post('/api/asset-labels', { ids: [(await office.build.asset()).id], layout: 'a4-10' }).buffer(true).expect(200)).body as Buffer;
    expect(picturesIn(labels)).toBeGreaterThan(0);
    expect(picturesIn(await quarterly())).toBeGreaterThan(0);
  });

  it('may be changed and taken away; every decided slip keeps its own, to the byte', async () => {
    await set(await upload(await drawn('#a33').jpeg().toBuffer())).then(({ status }) => expect(status).toBe(200));
    expect([hash(await bytesOf(bare.path)), hash(await bytesOf(first.path))]).toEqual([bare.hash, first.hash]);
    const reply = await set('');
    expect(reply.body).toMatchObject({ value: '', isDefault: false, changes: [{ value: '' }, {}, { value: first.id, authorName: 'นายศักดิ์ชัย เพชรรัตน์', reason: 'ตราใหม่ตามประกาศ' }] });
    expect(await current(pimchanok)).toBeNull();
    expect([picturesIn(await bytesOf(await slip())), picturesIn(await quarterly())]).toEqual([0, 0]);
    expect(hash(await bytesOf(first.path))).toBe(first.hash);
    await (await office.as(null)).get(`/api/emblems/${first.id}`).expect(200);
  });
});
