import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import type { Client } from '../../support/as.js';
import { decide, look, send, INSIDE } from '../../support/loans/asking.js';

const EARLIER = { startsAt: '2026-07-02T08:30:00+07:00', dueAt: '2026-07-03T16:30:00+07:00' };

/** What may not be asked, and how it is refused; undefined takes the field away. */
const UNLAWFUL: [string, object, string | string[]][] = [
  ['no reason', { purpose: undefined }, 'invalid-input'], ['an empty reason', { purpose: '' }, 'invalid-input'], ['a blank reason', { purpose: ' \t\n ' }, 'invalid-input'],
  ['a reason that nobody sees', { purpose: '\u200b\u200b' }, ['invalid-input', 'loans.purpose-needed']], ['no return date', { dueAt: undefined }, 'invalid-input'], ['no first day', { startsAt: undefined }, 'invalid-input'],
  ['a due before the start', { dueAt: '2026-07-08T08:00:00+07:00' }, 'loans.due-before-start'], ['a due at the start', { dueAt: '2026-07-08T08:30:00+07:00' }, 'loans.due-before-start'],
  ['days gone by', EARLIER, ['loans.starts-in-the-past', 'loans.due-passed']], ['a first day gone by', { startsAt: EARLIER.startsAt }, 'loans.starts-in-the-past'],
  ['hours gone by today', { startsAt: '2026-07-06T08:30:00+07:00', dueAt: '2026-07-06T08:45:00+07:00' }, 'loans.due-passed'],
];

describe('asking has no path around the reason and the return date', () => {
  let office: Office;
  let scene: Scene;
  let pim: Client;
  beforeAll(async () => {
    office = await Office.open();
    [scene, pim] = [new Scene(office), await office.as('1008')];
  });
  afterAll(() => office.close());

  const refused = ({ status, body }: { status: number; body: { code?: string; message?: string } }, codes: string | string[]) =>
    expect([status >= 400 && status < 500, [codes].flat().includes(body.code ?? ''), body.code, (body.message ?? '').length > 10]).toEqual([true, true, body.code, true]);

  it.each(UNLAWFUL)('with %s: not at once, not by a draft, not by mending, not after being sent back', async (_what, wish, codes) => {
    const cart = { ...scene.cart(await scene.asset()), ...wish };
    refused(await pim.post('/api/loan-requests', { ...cart, submit: true }), codes);
    const drafted = await pim.post('/api/loan-requests', cart);
    if (drafted.status === 201) refused(await pim.post(`/api/loan-requests/${(drafted.body as { requests: { id: string }[] }).requests[0]!.id}/submission`), codes);
    else refused(drafted, codes);
    if (Object.values(wish).includes(undefined)) return;
    const { id } = await scene.draft();
    const sent = await send(pim, [{ assetId: (await scene.asset()).id }], INSIDE(office));
    await decide(await office.as('1007'), sent.id, { outcome: 'send-back', reason: 'แก้ไข' }).expect(201);
    for (const [one, status] of [[id, 'draft'], [sent.id, 'sent-back']] as const) {
      const mended = await pim.patch(`/api/loan-requests/${one}`, wish);
      refused(mended.status === 200 ? await pim.post(`/api/loan-requests/${one}/submission`) : mended, codes);
      expect((await look(pim, one)).status).toBe(status);
    }
  });

  it('a draft whose days have gone by meanwhile is not sent, and what waited too long is not approved', async () => {
    const { id } = await scene.draft();
    const waiting = await send(pim, [{ assetId: (await scene.asset()).id }], INSIDE(office));
    office.clock.set('2026-07-13 09:00');
    const later = await office.as('1008');
    refused(await later.post(`/api/loan-requests/${id}/submission`), ['loans.starts-in-the-past', 'loans.due-passed']);
    const decided = await decide(await office.as('1007'), waiting.id);
    expect([decided.status >= 400 && decided.status < 500, (await look(later, waiting.id)).status]).toEqual([true, 'submitted']);
    office.clock.set('2026-07-06 09:00');
  });

  it('null takes away neither the reason nor the date', async () => {
    const { id } = await scene.draft();
    for (const body of [{ purpose: null }, { startsAt: null }, { dueAt: null }, { lines: null }, { borrower: null }, { lines: [] }]) {
      const { status } = await pim.patch(`/api/loan-requests/${id}`, body);
      expect([JSON.stringify(body), status < 500]).toEqual([JSON.stringify(body), true]);
      const { purpose, startsAt, dueAt, lines } = await look(pim, id);
      expect([purpose, startsAt, dueAt, lines.length].every(Boolean)).toBe(true);
    }
    expect((await pim.post(`/api/loan-requests/${id}/submission`)).status).toBe(201);
  });
});
