import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asRead } from '../../support/as-read.js';
import { Office } from '../../support/app.js';
import { approvedSlip } from '../../support/approved.js';
import { handedOver } from '../../support/handed-over.js';
import type { Client } from '../../support/as.js';
import { look } from '../../support/loans/asking.js';

/** What a screen offers is what the route allows: no button that is refused on the touch. */
describe('a storekeeper who borrowed or approved the slip in hand', () => {
  let office: Office;
  let malee: Client;
  let thana: Client;
  beforeAll(async () => {
    office = await Office.open();
    [malee, thana] = [await office.as('1005'), await office.as('1006')];
  });
  afterAll(() => office.close());

  const scan = async (client: Client, tag: string) => (await client.get(`/api/tags/${tag}`).expect(200)).body as { allowedActions: string[]; whyNot: Record<string, { code: string; message: string }>; requestId: string | null };
  const thing = async () => {
    const asset = await office.build.asset();
    return { ...asset, line: { assetId: asset.id, entryId: asset.entryId } };
  };

  it.each([['borrowed', { borrower: '1005' }, 'checkouts.own-request'], ['approved', { approver: '1005' }, 'checkouts.own-approval']])('and %s it sees why another hands it over', async (_, who, code) => {
    const { tag, line } = await thing();
    const slip = await approvedSlip(office, [line], who);
    const [mine, others] = [await scan(malee, tag), await scan(thana, tag)];
    expect([mine.allowedActions.includes('check-out'), mine.whyNot['check-out']?.code, mine.requestId]).toEqual([false, code, null]);
    expect([others.allowedActions[0], others.whyNot, others.requestId]).toEqual(['check-out', {}, slip.id]);
    const [page, hers] = [await look(malee, slip.id), await look(thana, slip.id)];
    expect([page.allowedActions.includes('check-out'), page.whyNot['check-out']?.code, hers.allowedActions.includes('check-out')]).toEqual([false, code, true]);
    expect(asRead(page.whyNot['check-out']?.message ?? '')).toMatch(/เจ้าหน้าที่พัสดุคนอื่น/);
  });

  it.each([['borrowed', { borrower: '1005' }, 'returns.own-loan'], ['approved', { approver: '1005' }, 'returns.own-approval']])('and %s it sees why another takes it back', async (_, who, code) => {
    const asset = await thing();
    const slip = await handedOver(office, [asset], who, '1006');
    const mine = await scan(malee, asset.tag);
    expect([mine.allowedActions.includes('return'), mine.whyNot['return']?.code]).toEqual([false, code]);
    expect((await scan(thana, asset.tag)).allowedActions[0]).toBe('return');
    expect((await look(malee, slip.id)).whyNot.return?.code).toBe(code);
    expect((await malee.post('/api/returns', { lines: [{ tag: asset.tag, condition: 'normal' }], returnedBy: 'ผู้อื่น' })).body.code).toBe(code);
  });

  it('may do both under an exception order, as the routes allow', async () => {
    const { tag, line } = await thing();
    const order = { id: crypto.randomUUID(), personId: office.build.person('1005'), number: '9/2569', orderedOn: '2026-06-01', fromOn: '2026-06-01', reason: 'มีเจ้าหน้าที่คนเดียว', recordedAt: office.clock.iso() };
    await office.build.insert('exception_orders', order);
    const slip = await approvedSlip(office, [line], { approver: '1005' });
    expect((await scan(malee, tag)).requestId).toBe(slip.id);
    expect((await look(malee, slip.id)).allowedActions).toContain('check-out');
  });
});
