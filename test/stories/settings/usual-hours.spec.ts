import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssetView } from '../../../src/shared/api/inventory.js';
import type { StorePage, StoreView } from '../../../src/shared/api/places.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { body, decide, INSIDE, look } from '../../support/loans/asking.js';

const WORKDAYS = [1, 2, 3, 4, 5];
const each = (opensAt: string, closesAt: string) => WORKDAYS.map((weekday) => ({ weekday, opensAt, closesAt }));

let office: Office;
let sakchai: Client;
let weera: Client;
let thing: { id: string };
const store = async (): Promise<StoreView> => ((await weera.get('/api/stores').expect(200)).body as StorePage).items.find((one) => one.id === office.build.store)!;
const set = (key: string, value: string, more: object = {}) => sakchai.put(`/api/settings/${key}`, { value, reason: 'เวลาทำการใหม่', ...more });
const keep = (value: object[]) => sakchai.put(`/api/stores/${office.build.store}/hours`, { value, reason: 'เวลาเปิดของคลัง' }).expect(200);
const asked = (dueAt: string) => weera.post('/api/loan-requests', { ...body([{ assetId: thing.id }], { ...INSIDE(office), dueAt }), submit: true });

/** The store of the stories has no hours of its own. */
beforeAll(async () => {
  office = await Office.open();
  [sakchai, weera] = [await office.as('1013'), await office.as('1009')];
  thing = await office.build.asset();
});
afterAll(() => office.close());

describe('the hours of the agency', () => {
  let sent: string;

  it('are those of a store without its own, wherever hours are read', async () => {
    expect(await store()).toMatchObject({ hasOwnHours: false, hours: each('08:30', '16:30') });
    expect(((await weera.get(`/api/assets/${thing.id}`).expect(200)).body as AssetView).storeHours).toEqual(each('08:30', '16:30'));
    const late = await asked('2026-07-09T17:00:00+07:00');
    expect([late.status, late.body.code, late.body.facts.nearestAt]).toEqual([409, 'loans.store-closed', '2026-07-09T09:30:00.000Z']);
    const done = await asked('2026-07-09T16:15:00+07:00');
    sent = done.body.requests[0].id;
  });

  it('are changed from a day on, for every such store at once; what was sent keeps its due', async () => {
    await set('counter.closes-at', '16:00').then(({ status }) => expect(status).toBe(200));
    expect((await store()).hours).toEqual(each('08:30', '16:00'));
    thing = await office.build.asset();
    expect((await asked('2026-07-09T16:15:00+07:00')).body.facts.nearestAt).toBe('2026-07-09T09:00:00.000Z');
    await decide(await office.as('1007'), sent).expect(201);
    expect((await look(weera, sent)).dueAt).toBe('2026-07-09T09:15:00.000Z');
  });

  it('give way to the store\'s own, and come back when it lets those go', async () => {
    const own = [{ weekday: 6, opensAt: '09:00', closesAt: '12:00' }];
    await keep(own);
    expect(await store()).toMatchObject({ hours: own, hasOwnHours: true });
    expect((await asked('2026-07-09T10:00:00+07:00')).body.facts.nearestAt).toBe('2026-07-11T03:00:00.000Z');
    await keep([]);
    expect(await store()).toMatchObject({ hours: each('08:30', '16:00'), hasOwnHours: false });
    expect((await asked('2026-07-09T10:00:00+07:00')).status).toBe(201);
  });

  it('never close before they open', async () => {
    const refused = await set('counter.opens-at', '16:30');
    expect([refused.status, refused.body.code, refused.body.facts]).toEqual([422, 'settings.hours-reversed', { other: '16:00' }]);
    expect((await set('counter.closes-at', '08:30')).body.code).toBe('settings.hours-reversed');
    expect((await store()).hours).toEqual(each('08:30', '16:00'));
  });
});
