import { afterAll, beforeAll, describe, it } from '@jest/globals';
import sharp from 'sharp';
import sql from 'sql-template-tag';
import { Office } from '../../support/app.js';
import { approvedSlip } from '../../support/approved.js';

describe('a photo taken at the counter', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  it('is seen with its slip, and an id that only looks like it opens nothing', async () => {
    const [malee, borrower, stranger] = [await office.as('1005'), await office.as('1008'), await office.as('1009')];
    const png = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#888' } }).png().toBuffer();
    const photo = async () => ((await malee.upload('/api/files?kind=photo', png, 'p.png').expect(201)).body as { id: string }).id;
    const [shown, first, other] = [await photo(), await photo(), await photo()];
    const { id, tag, entryId } = await office.build.asset();
    const slip = await approvedSlip(office, [{ assetId: id, entryId }]);
    const { code } = (await borrower.get(`/api/loan-requests/${slip.id}/pick-up-code`).expect(200)).body as { code: string };
    await malee.post(`/api/loan-requests/${slip.id}/checkout`, { lines: [{ tag, condition: 'Known defect', note: 'ฝาหลังมีรอย', photoIds: [first, shown] }], receipt: { code } }).expect(201);
    await borrower.get(`/api/files/${shown}`).expect(200);
    await stranger.get(`/api/files/${shown}`).expect(404);
    await borrower.get(`/api/files/${other}`).expect(404);
    await office.transactions.run((tx) => tx.run(sql`update checkout_lines set photos_json = ${JSON.stringify([`${other}0`, `"${other}"`, `x${shown}`])}`));
    await borrower.get(`/api/files/${other}`).expect(404);
    await borrower.get(`/api/files/${shown}`).expect(404);
  });
});
