import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { TimedLoanWork } from '../../../src/loan-requests/deciding/timed.service.js';
import { addDays, addWorkingDays, bangkokInstant } from '../../../src/shared/calendar.js';
import { SETTINGS } from '../../../src/shared/settings.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { body, decide, INSIDE, look, send } from '../../support/loans/asking.js';

const WEEKS = { startsAt: '2026-07-06T09:30:00+07:00', dueAt: '2026-07-31T16:30:00+07:00' };

describe('a slip of which only a part was fetched', () => {
  let office: Office;
  let pimchanok: Client;
  let malee: Client;
  beforeAll(async () => {
    office = await Office.open();
    [pimchanok, malee] = [await office.as('1008'), await office.as('1005')];
  });
  afterAll(() => office.close());

  const code = async (id: string) => ((await pimchanok.get(`/api/loan-requests/${id}/pick-up-code`)).body as { code: string }).code;
  const give = async (id: string, lines: object[]) => malee.post(`/api/loan-requests/${id}/checkout`, { lines, receipt: { code: await code(id) } });
  const held = async (id: string) => office.reader.query<{ assetId: string | null; quantity: number }>(
    sql`select h.asset_id, h.quantity from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${id} order by l.position, h.asset_id`);
  /** After the clock has moved: everybody signs in anew; answers the head of the supplies unit. */
  const signedIn = async (): Promise<Client> => {
    [pimchanok, malee] = [await office.as('1008'), await office.as('1005')];
    return office.as('1004');
  };
  const asks = (who: Client, assetId: string) =>
    who.post('/api/loan-requests', { ...body([{ assetId }], { ...INSIDE(office), startsAt: new Date(office.clock.now().getTime() + 60_000).toISOString(), dueAt: WEEKS.dueAt }), submit: true });
  const run = () => office.app.get(TimedLoanWork, { strict: false }).run();
  const events = async (id: string) => (await office.reader.query<{ event: string }>(sql`select event from journal where subject_id = ${id} order by id`)).map((row) => row.event);

  it('keeps the rest until the grace has passed, then lets others have it, once, and says so in the journal', async () => {
    const thing = (className: string) => office.build.asset({ unit: 'supplies', className });
    const [camera, mic, spare, tripod] = [await thing('กล้อง'), await thing('ไมค์'), await thing('ไมค์'), await thing('ขาตั้ง')];
    const chairs = await office.build.pool({ quantity: 30 });
    const wish = [{ assetId: camera.id }, { entryId: mic.entryId, quantity: 2 }, { entryId: chairs.entryId, quantity: 30 }, { assetId: tripod.id }];
    const { id } = await send(pimchanok, wish, { ...INSIDE(office), ...WEEKS });
    await decide(await office.as('1004'), id).expect(201);
    expect((await give(id, [{ tag: camera.tag, condition: 'normal' }, { tag: spare.tag, condition: 'normal' }, { tag: chairs.tag, quantity: 12, condition: 'normal' }])).status).toBe(201);
    await run();
    expect(await held(id)).toHaveLength(5);
    const { fetchBy } = (await office.reader.one<{ fetchBy: string }>(sql`select fetch_by from loan_requests where id = ${id}`))!;
    office.clock.set('2026-07-20 09:00');
    expect(fetchBy < office.clock.iso()).toBe(true);
    [pimchanok, malee] = [await office.as('1008'), await office.as('1005')];
    await run();
    await run();
    expect(await held(id)).toEqual([{ assetId: camera.id, quantity: 1 }, { assetId: spare.id, quantity: 1 }, { assetId: null, quantity: 12 }]);
    expect((await events(id)).filter((event) => event === 'loan-request.rest-freed')).toHaveLength(1);
    const refused = await give(id, [{ tag: mic.tag, condition: 'normal' }]);
    expect([refused.status, refused.body.code]).toEqual([409, 'checkouts.rest-not-fetched']);
    const seen = await look(malee, id);
    expect([seen.allowedActions, seen.whyNot['check-out']?.code]).toEqual([['return'], 'checkouts.rest-not-fetched']);
  });

  it('gives the freed things to the next who asks, and closes when what is out is back', async () => {
    const chairs = (await office.reader.one<{ entryId: string; tag: string }>(sql`select p.entry_id, t.id as tag from pools p join tags t on t.pool_id = p.id`))!;
    const [weera, soon] = [await office.as('1009'), { ...WEEKS, startsAt: '2026-07-20T09:30:00+07:00' }];
    const next = await send(weera, [{ entryId: chairs.entryId, quantity: 18 }], { ...INSIDE(office), ...soon });
    await decide(await office.as('1004'), next.id).expect(201);
    const out = await office.reader.query<{ tagId: string; requestId: string }>(sql`select tag_id, request_id from checkout_lines where closed_at is null`);
    await malee.post('/api/returns', { lines: out.map(({ tagId }) => ({ tag: tagId, condition: 'normal' })), returnedBy: office.build.person('1008') }).expect(201);
    expect([(await look(malee, out[0]!.requestId)).status, await held(out[0]!.requestId)]).toEqual(['returned', []]);
  });

  it('counts the grace from the approval where that is later than the first day; until then nobody else is promised the rest', async () => {
    const thing = (className: string) => office.build.asset({ unit: 'supplies', className });
    const [lamp, screen] = [await thing('โคมไฟ'), await thing('จอฉาย')];
    const { id } = await send(pimchanok, [{ assetId: lamp.id }, { assetId: screen.id }], { ...INSIDE(office), startsAt: '2026-07-20T10:00:00+07:00', dueAt: WEEKS.dueAt });
    office.clock.set('2026-07-22 10:00');
    const somchai = await signedIn();
    await decide(somchai, id).expect(201);
    const { fetchBy } = (await office.reader.one<{ fetchBy: string }>(sql`select fetch_by from loan_requests where id = ${id}`))!;
    const lastDay = addWorkingDays('2026-07-22', SETTINGS['lending.grace-days'].initial, new Set());
    expect(fetchBy).toBe(bangkokInstant(lastDay, '23:59'));
    expect((await give(id, [{ tag: lamp.tag, condition: 'normal' }])).status).toBe(201);
    office.clock.set(`${lastDay} 23:59`);
    const another = await asks(await signedIn(), screen.id);
    expect([another.status, another.body.code]).toEqual([409, 'loans.not-available']);
    office.clock.set(`${addDays(lastDay, 1)} 00:00`);
    await run();
    const [head, weera] = [await signedIn(), await office.as('1009')];
    const next = await asks(weera, screen.id);
    const nextId = (next.body as { requests: { id: string }[] }).requests[0]!.id;
    expect((await decide(head, nextId)).body).toMatchObject({ status: 'approved' });
    expect([await held(nextId), await held(id)]).toEqual([[{ assetId: screen.id, quantity: 1 }], [{ assetId: lamp.id, quantity: 1 }]]);
    expect((await give(id, [{ tag: screen.tag, condition: 'normal' }])).body.code).toBe('checkouts.rest-not-fetched');
  });
});
