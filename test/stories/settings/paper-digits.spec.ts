import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { Office } from '../../support/app.js';
import { approvedSlip } from '../../support/approved.js';
import type { Client } from '../../support/as.js';

let office: Office;
let sakchai: Client;
const slip = async () => approvedSlip(office, [{ ...(await thing()) }]);
const thing = async () => {
  const { id, entryId } = await office.build.asset();
  return { assetId: id, entryId };
};
const printed = async (path: string): Promise<string> =>
  pagesOf((await sakchai.get(path).buffer(true).expect(200)).body as Buffer).flat().join(' ');
const slipOf = async (id: string): Promise<string> => pagesOf((await (await office.as('1005')).get(`/api/loan-requests/${id}/loan-slip.pdf`).buffer(true).expect(200)).body as Buffer).flat().join(' ');
const draft = (): Promise<string> => printed(`/api/first-run/exception-order.pdf?personId=${office.build.person('1005')}&fromOn=2026-07-10&reason=${encodeURIComponent('มีเจ้าหน้าที่คนเดียว')}`);
const choose = (value: unknown) => sakchai.put('/api/settings/paper.arabic-digits', { value, reason: 'ระเบียบงานสารบรรณของหน่วยงาน' });

beforeAll(async () => {
  office = await Office.open();
  sakchai = await office.as('1013');
});
afterAll(() => office.close());

describe('the digits of papers', () => {
  it('are Thai on all of them until the agency says otherwise', async () => {
    expect(await slipOf((await slip()).id)).toMatch(/[๐-๙]/);
    expect(await draft()).toMatch(/[๐-๙]/);
  });

  it('are Arabic on the papers it chooses, and stay as they were on what is decided', async () => {
    const before = await slip();
    const asDecided = await slipOf(before.id);
    await choose(['loan-slip']).expect(200);
    const after = await slipOf((await slip()).id);
    expect(after).toMatch(/\d{4}/);
    expect(after).not.toMatch(/[๐-๙]/);
    expect(await slipOf(before.id)).toBe(asDecided);
    expect(await draft()).toMatch(/[๐-๙]/);
    await choose(['exception-order']).expect(200);
    expect(await draft()).not.toMatch(/[๐-๙]/);
  });

  it.each([[['labels']], [['permit', 'permit']], ['permit'], [[3]]])('are of no such paper: %p', async (value) => {
    expect((await choose(value)).status).toBe(422);
  });
});
