import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { newId } from '../../../src/database/ids.js';
import { FileAccess } from '../../../src/inventory/files/file-access.js';
import type { AssetView, FileView } from '../../../src/shared/api/inventory.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { LoanRows } from '../../support/loan-rows.js';

describe('files', () => {
  let office: Office;
  let mali: Client;
  let phim: Client;
  let photo: Buffer;
  beforeAll(async () => {
    office = await Office.open();
    mali = await office.as('1005');
    phim = await office.as('1008');
    const picture = sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#286' } });
    photo = await picture.withExif({ IFD0: { Copyright: 'secret camera' }, IFD3: { GPSLatitude: '13/1 45/1 0/1' } }).jpeg().toBuffer();
  });
  afterAll(() => office.close());

  const kept = async (who: Client, bytes: Buffer, kind = 'photo'): Promise<FileView> => (await who.upload(`/api/files?kind=${kind}`, bytes, 'รูป.jpg').expect(201)).body as FileView;

  it('draws a photo anew: smaller, without place or camera, and serves it inert', async () => {
    expect(photo.includes('secret camera')).toBe(true);
    const file = await kept(mali, photo);
    expect(file).toMatchObject({ kind: 'photo', mime: 'image/jpeg' });
    const reply = await mali.get(`/api/files/${file.id}`).expect(200).expect('x-content-type-options', 'nosniff');
    expect(reply.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    const bytes = reply.body as Buffer;
    const { width, height, exif } = await sharp(bytes).metadata();
    expect([width, height, exif, bytes.includes('secret camera')]).toEqual([1600, 800, undefined, false]);
  });

  it('keeps a signature as PNG and a paper as an attachment', async () => {
    expect(await kept(phim, await sharp(photo).png().toBuffer(), 'signature')).toMatchObject({ kind: 'signature', mime: 'image/png' });
    const paper = await kept(phim, Buffer.from('%PDF-1.7\n…'), 'paper');
    const reply = await phim.get(`/api/files/${paper.id}`).expect(200);
    expect([reply.headers['content-type'], reply.headers['content-disposition']]).toEqual(['application/pdf', `attachment; filename="${paper.id}.pdf"`]);
  });

  it.each([
    ['a drawing that can run scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'photo'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'photo'],
    ['a PDF as a photo', Buffer.from('%PDF-1.7'), 'photo'],
    ['a picture cut off', Buffer.from('ffd8ffe000104a464946', 'hex'), 'photo'],
    ['nothing', Buffer.alloc(0), 'signature'],
  ])('refuses %s', async (_what, bytes, kind) => {
    await phim.upload(`/api/files?kind=${kind}`, bytes, 'x.jpg').expect(422, /inventory.file-unreadable/);
  });

  it('refuses what is too large, of no known kind, or no upload at all', async () => {
    await phim.upload('/api/files?kind=signature', Buffer.alloc(1024 * 1024 + 10, 1), 'x.png').expect(413, /too-large/);
    await phim.upload('/api/files?kind=register', photo, 'x.jpg').expect(400, /kind/);
    await phim.post('/api/files?kind=photo', { file: 'x' }).expect(415);
    await (await office.as(null)).upload('/api/files?kind=photo', photo, 'x.jpg').expect(401);
  });

  it('shows a file only to those who see what it belongs to', async () => {
    const file = await kept(mali, photo);
    await phim.get(`/api/files/${file.id}`).expect(404);
    await phim.get(`/api/files/${newId()}`).expect(404);
    const asset = await office.build.asset();
    await phim.put(`/api/assets/${asset.id}/photo`, { version: 1, photoFileId: file.id }).expect(403);
    const { body } = await mali.put(`/api/assets/${asset.id}/photo`, { version: 1, photoFileId: file.id }).expect(200);
    expect((body as AssetView).photoFileId).toBe(file.id);
    await phim.get(`/api/files/${file.id}`).expect(200);
    await (await office.as(null)).get(`/api/files/${file.id}`).expect(401);
  });

  it('shows proof of a hand-over to whoever sees the slip', async () => {
    const [receipt, picture] = [await kept(mali, photo, 'signature'), await kept(mali, photo)];
    const rows = new LoanRows(office);
    const { id: assetId, entryId } = await office.build.asset();
    const request = await rows.request({ status: 'checked-out' });
    const line = await rows.line(request, entryId, { assetId });
    await rows.checkoutLine(await rows.checkout(request, { receiptFileId: receipt.id }), request, line, entryId, { assetId, photosJson: JSON.stringify([picture.id]) });
    for (const file of [receipt, picture]) {
      await (await office.as('1009')).get(`/api/files/${file.id}`).expect(200);
      await (await office.as('1006')).get(`/api/files/${file.id}`).expect(200);
      await (await office.as('1011')).get(`/api/files/${file.id}`).expect(200);
      await (await office.as('1015')).get(`/api/files/${file.id}`).expect(404);
    }
  });

  it('asks the features that attach files', async () => {
    const signature = await kept(phim, photo, 'signature');
    await mali.get(`/api/files/${signature.id}`).expect(404);
    office.app.get(FileAccess).allow((_db, fileId, actor) => Promise.resolve(fileId === signature.id && actor.personId === office.build.person('1005')));
    await mali.get(`/api/files/${signature.id}`).expect(200);
    await (await office.as('1009')).get(`/api/files/${signature.id}`).expect(404);
  });
});
