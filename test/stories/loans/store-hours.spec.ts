import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { LoanRequestPreview, NewLoanRequests } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { body, decide, INSIDE, look } from '../../support/loans/asking.js';

const HOURS = [1, 2, 3, 4, 5].flatMap((weekday) => [{ weekday, opensAt: '08:30', closesAt: '12:00' }, { weekday, opensAt: '13:00', closesAt: '16:30' }]);

describe('a return when the store of the things is open', () => {
  let office: Office;
  let weera: Client;
  let thing: { id: string; entryId: string };
  beforeAll(async () => {
    office = await Office.open();
    await office.transactions.run((tx) => tx.run(sql`update stores set hours_json = ${JSON.stringify(HOURS)} where id = ${office.build.store}`));
    await office.build.insert('holidays', { id: crypto.randomUUID(), onDay: '2026-07-10', name: 'วันหยุดพิเศษ' });
    weera = await office.as('1009');
    thing = await office.build.asset();
  });
  afterAll(() => office.close());

  const asked = (dueAt: string, lines: object[] = [{ assetId: thing.id }]) => ({ ...body(lines as [{ assetId: string }], { ...INSIDE(office), dueAt }), submit: true });

  it.each([
    ['over noon', '2026-07-09T12:20:00+07:00', '2026-07-09T05:00:00.000Z'],
    ['after closing', '2026-07-09T18:00:00+07:00', '2026-07-09T09:30:00.000Z'],
    ['on a holiday before a weekend', '2026-07-10T15:00:00+07:00', '2026-07-09T08:00:00.000Z'],
  ])('%s is not to be had; the nearest open time is named, before and at sending', async (_name, dueAt, nearestAt) => {
    for (const lines of [[{ assetId: thing.id }], [{ entryId: thing.entryId }]]) {
      const { submit: _submit, ...unsent } = asked(dueAt, lines);
      const preview = (await weera.post('/api/loan-requests/preview', unsent)).body as LoanRequestPreview;
      expect(preview.requests[0]?.whyNot).toMatchObject({ code: 'loans.store-closed', facts: { store: 'คลังพัสดุกลาง', nearestAt } });
      const refused = await weera.post('/api/loan-requests', asked(dueAt, lines));
      expect([refused.status, refused.body.code, refused.body.facts.nearestAt]).toEqual([409, 'loans.store-closed', nearestAt]);
    }
  });

  it('in either stretch of the day is sent; a day that becomes a holiday afterwards does not stop the approval', async () => {
    const sent = (await weera.post('/api/loan-requests', asked('2026-07-09T13:00:00+07:00')).expect(201)).body as NewLoanRequests;
    const id = sent.requests[0]?.id ?? '';
    await office.build.insert('holidays', { id: crypto.randomUUID(), onDay: '2026-07-09', name: 'วันหยุดเพิ่ม' });
    expect((await decide(await office.as('1007'), id)).body).toMatchObject({ status: 'approved' });
    expect((await look(weera, id)).dueAt).toBe('2026-07-09T06:00:00.000Z');
  });
});
