import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { ENGINE } from '../../../src/config.js';
import { Caller, type Call } from '../../support/api/caller.js';
import { LAWFUL } from '../../support/api/lawful/all.js';
import { Api, changes, type Operation } from '../../support/api/operations.js';
import { Scene } from '../../support/api/scene.js';
import { Office } from '../../support/app.js';

/** Nothing to repeat: signing in and out, and what only reads. */
const KEEPS_NO_REPLY = [
  'post /api/session', 'delete /api/session', 'delete /api/session/mine/{id}', 'put /api/session/password', 'put /api/session/language',
  'post /api/loan-requests/preview', 'post /api/asset-lendability/preview', 'post /api/asset-labels', 'post /api/outage-slips/{id}/sheet',
  'post /api/welcome/{code}', 'post /api/password-resets', 'post /api/password-letters', 'post /api/people/{id}/reset-code', 'post /api/people/{id}/invitation-link', 'post /api/invitations',
];
/** Looks at the file, or notes what its reader has read: no record of the agency. */
const NO_RECORD = ['post /api/register-imports/{id}/dry-run', 'post /api/list-imports/{id}/dry-run', 'put /api/notices/reading', 'put /api/notices/{id}/reading'];
/** Whoever chooses the same is answered the same. */
const ALIKE_FOR_ALL = ['put /api/notice-choices'];

describe('a call sent again with its Idempotency-Key', () => {
  let office: Office;
  let scene: Scene;
  let caller: Caller;
  let changing: Operation[];
  beforeAll(async () => {
    office = await Office.open({ trustProxy: true });
    [scene, caller] = [new Scene(office), new Caller(office)];
    changing = new Api(office.app).operations.filter((one) => changes(one) && LAWFUL[one.name] !== 'elsewhere' && !KEEPS_NO_REPLY.includes(one.name));
  });
  afterAll(() => office.close());

  const lawful = async (name: string): Promise<Call> => {
    const row = LAWFUL[name];
    if (!row || row === 'elsewhere') throw new Error(`No lawful call for ${name}`);
    return row(scene);
  };
  const journalled = async (): Promise<number> => Number((await office.reader.one<{ n: number }>(sql`select count(*) as n from journal`))!.n);

  it('has one effect and one reply, whatever the route; another body is refused; another person never gets the reply', async () => {
    const wrong: string[] = [];
    for (const operation of changing) {
      const call = { ...(await lawful(operation.name)), key: randomUUID() };
      const before = await journalled();
      const first = await caller.send(operation, call);
      const after = await journalled();
      const again = [await caller.send(operation, call), await caller.send(operation, call)];
      const isKept = again.every(({ status, text }) => status === first.status && text === first.text);
      if (first.status >= 300 || (after === before && !NO_RECORD.includes(operation.name))) wrong.push(`${operation.name}: no effect ${first.status}`);
      if (!isKept || (await journalled()) !== after) wrong.push(`${operation.name}: ${first.status}, then ${again.map(({ status, code }) => `${status} ${code}`).join()}; journal +${after - before}, +${(await journalled()) - after}`);
      const other = await caller.send(operation, call.file ? { ...call, file: await scene.picture() } : { ...call, body: { ...call.body, reason: 'อย่างอื่น' } });
      if (other.code !== 'key-reused' || other.status !== 422) wrong.push(`${operation.name}: another body ${other.status} ${other.code}`);
      const stranger = await caller.send(operation, { ...call, who: call.who === '1015' ? '1009' : '1015' });
      if (stranger.code === 'key-reused' || (first.text !== '' && stranger.text === first.text && !ALIKE_FOR_ALL.includes(operation.name))) wrong.push(`${operation.name}: another person ${stranger.status} ${stranger.code}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('answers 409 while the first is on its way, and its reply afterwards', async () => {
    const operation = changing.find(({ name }) => name === 'post /api/sightings')!;
    const call = { ...(await lawful(operation.name)), key: randomUUID() };
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => { open = resolve; });
    const holding = office.transactions.run(async (tx) => {
      if (ENGINE === 'postgres') await tx.run(sql`lock table idempotency_keys in exclusive mode`);
      await gate;
    });
    const first = caller.send(operation, call);
    await untilInFlight();
    const second = await caller.send(operation, call);
    open();
    await holding;
    expect([second.status, second.code]).toEqual([409, 'key-in-flight']);
    expect((await first).status).toBe(201);
    expect(await caller.send(operation, call)).toEqual(await first);
  });
  const untilInFlight = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

  it('is tried anew after a refusal: only what was done is kept', async () => {
    const operation = changing.find(({ name }) => name === 'post /api/loan-requests')!;
    const thing = await scene.asset();
    const call: Call = { who: '1008', body: { ...scene.cart(thing), submit: true }, key: randomUUID() };
    const malee = await office.as('1005');
    await malee.post('/api/asset-lendability', { lendable: false, ids: [thing.id] }).expect(200);
    expect((await caller.send(operation, call)).code).toBe('loans.not-lendable');
    await malee.post('/api/asset-lendability', { lendable: true, ids: [thing.id] }).expect(200);
    expect((await caller.send(operation, call)).status).toBe(201);
  });

  it('gets the kept reply from a program started again after the first reply was lost', async () => {
    const lost = await Office.open();
    const there = new Scene(lost);
    const { thing, id } = await there.out();
    const body = { lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง' };
    const thana = await lost.as('1006');
    const key = randomUUID();
    const call = fetch(`${lost.url}/api/returns`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `sujarit_session=${thana.cookieValue}`, 'idempotency-key': key }, body: JSON.stringify(body) });
    const status = async (): Promise<string> => (await lost.reader.one<{ status: string }>(sql`select status from loan_requests where id = ${id}`))!.status;
    while ((await status()) !== 'returned') await new Promise((resolve) => setTimeout(resolve, 5));
    void call.then((reply) => reply.body?.cancel(), () => undefined);
    const again = await lost.startedAgain();
    const reply = await (await again.as('1006')).post('/api/returns', body, key).expect(201);
    const kept = await again.reader.query<{ n: number }>(sql`select count(*) as n from returns`);
    expect([Number(kept[0]!.n), (reply.body as { lines: unknown[] }).lines.length]).toEqual([1, 1]);
    await again.close();
  });
});
