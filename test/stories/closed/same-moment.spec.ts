import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Office } from '../../support/app.js';

describe('one name or number given to several at the same moment', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  it.each<[string, (office: Office) => object]>([
    ['people', ({ build }) => ({ staffNumber: 'RACE', givenName: 'มา', familyName: 'ใหม่', position: 'นักวิชาการ', unitId: build.unit('pr'), employment: 'officer' })],
    ['sites', () => ({ name: 'อาคารแข่ง', countsAsInside: false })],
    ['rooms', ({ build }) => ({ name: 'ห้องแข่ง', siteId: build.sites.office })],
    ['holidays', () => ({ onDay: '2031-02-03', name: 'วันหยุดพิเศษ' })],
  ])('of %s is taken once, and refused in words to the others', async (path, body) => {
    const administrator = await office.as('1013');
    const replies = await Promise.all(Array.from({ length: 5 }, () => administrator.post(`/api/${path}`, body(office))));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    for (const { status, body: refusal } of replies) if (status === 409) expect(refusal).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
});
