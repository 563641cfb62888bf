import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { ALLOWED } from '../../support/api/allowed.js';
import { Caller, type Call } from '../../support/api/caller.js';
import { LAWFUL } from '../../support/api/lawful/all.js';
import { Api, changes, type Operation } from '../../support/api/operations.js';
import { Scene } from '../../support/api/scene.js';
import { seatEverybody, type Seats } from '../../support/api/seats.js';
import { Office } from '../../support/app.js';

/** One's own session, whoever one is, and the doors that open one; what lives in another state of the program, or is done once for ever; and what LINE's servers say. */
const OF_ONESELF = /\/api\/(session|welcome|password-resets|password-letters|set-up|demo|opening-balances\/closure|line\/webhook|trust\/ca)/;
/** Enough to see that a door is open to everybody. */
const SOME = ['own:colleague', 'other:colleague', 'other:guard'];
const featureOf = (name: string): string => name.split('/')[2]!;
const FEATURES = [...new Set(Object.keys(ALLOWED).map(featureOf))];

describe('things of one unit', () => {
  let office: Office;
  let scene: Scene;
  let caller: Caller;
  let api: Api;
  let seats: Seats;
  beforeAll(async () => {
    office = await Office.open({ trustProxy: true });
    seats = await seatEverybody(office, 'digital', 'pr');
    [scene, caller, api] = [new Scene(office), new Caller(office), new Api(office.app)];
  });
  afterAll(() => office.close());

  const lawful = async (name: string): Promise<Call> => {
    const row = LAWFUL[name];
    if (!row || row === 'elsewhere') throw new Error(`No lawful call for ${name}`);
    return row(scene);
  };
  /** Whoever calls attaches photos of their own: what is asked here is whose thing it is. */
  const uploadedBy = (who: string): Promise<unknown> => office.transactions.run((tx) => tx.run(sql`update files set uploaded_by = ${office.build.person(who)} where kind in ('photo', 'signature')`));
  const callersOf = (name: string): [string, string][] => Object.entries(seats).filter(([label]) => ALLOWED[name] !== 'everybody' || SOME.includes(label));
  const isAllowed = (name: string, label: string): boolean => {
    const expected = ALLOWED[name];
    return expected === 'everybody' || (expected !== 'nobody' && expected!.includes(label));
  };
  /** Where the thing itself is not shown to somebody, no other call on it says more than that it is not there. */
  const hidesIt = async ({ path }: Operation, call: Call, who: string): Promise<boolean> => {
    const parent = api.named(`get ${path.slice(0, path.indexOf('}') + 1)}`) as Operation | undefined;
    return parent !== undefined && path.includes('{') && (await caller.send(parent, { who, ids: call.ids ?? {} })).status === 404;
  };

  it('have a row of the matrix for every operation', () => {
    expect(Object.keys(ALLOWED).sort()).toEqual(api.operations.map(({ name }) => name).filter((name) => !OF_ONESELF.test(name) || name === 'get /api/set-up').sort());
  });

  it.each(FEATURES)('of %s are open to the posts that answer for them, and to nobody of another unit', async (feature) => {
    const wrong: string[] = [];
    for (const name of Object.keys(ALLOWED).filter((one) => featureOf(one) === feature)) {
      const operation = api.named(name);
      let call = await lawful(name);
      for (const [label, who] of callersOf(name)) {
        if (name !== 'get /api/files/{id}' && call.body) await uploadedBy(who);
        const { status, code } = await caller.send(operation, { ...call, who });
        const isTaken = status < 300;
        if (isTaken !== isAllowed(name, label) || status >= 500) wrong.push(`${name} as ${label}: ${status} ${code}`);
        if (!isTaken && !['not-permitted', 'not-found'].includes(code!) && (await hidesIt(operation, call, who))) wrong.push(`${name} as ${label}: ${code} of what is not visible`);
        if (isTaken && changes(operation)) call = await lawful(name);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('stand in no list of another unit', async () => {
    const marks = await marked();
    const lists = api.operations.filter(({ verb, path }) => verb === 'get' && !path.includes('{') && !OF_ONESELF.test(path));
    const leaks: string[] = [];
    for (const list of lists) {
      const call = await lawful(list.name);
      for (const [label, who] of Object.entries(seats).filter(([name]) => name.startsWith('other:'))) {
        const { text } = await caller.send(list, { ...call, who, query: { ...call.query } });
        for (const [what, id] of Object.entries(marks)) if (text.includes(id)) leaks.push(`${list.name} as ${label}: ${what}`);
      }
    }
    expect(leaks).toEqual([]);
    const shown = await caller.send(api.named('get /api/assets'), { who: seats['own:storekeeper']!, query: { q: marks['asset']! } });
    expect(shown.text).toContain(marks['asset']);
  }, 120_000);

  async function marked(): Promise<Record<string, string>> {
    const number = scene.name('ลับ').replace(' ', '-');
    await scene.asset({ number, lendable: 0 });
    const id = async (name: string): Promise<string> => (await lawful(name)).ids!['id']!;
    return {
      asset: number, request: (await scene.submitted()).id, overdue: (await scene.overdue()).id, pool: (await scene.pool()).id, finding: await id('get /api/findings/{id}'),
      order: await id('get /api/orders/{id}'), post: await id('put /api/posts/{id}/end'), exception: await id('put /api/exception-orders/{id}/revocation'),
      import: await id('get /api/register-imports/{id}'), list: await id('get /api/list-imports/{id}'), question: await id('post /api/sightings/{id}/answer'),
    };
  }

  it('are not changed in bulk from another unit', async () => {
    const { id } = await scene.asset();
    for (const [label, who] of Object.entries(seats).filter(([name]) => name.startsWith('other:'))) {
      await caller.send(api.named('post /api/asset-lendability'), { who, body: { lendable: false, ids: [id] } });
      const { lendable } = (await office.reader.one<{ lendable: number }>(sql`select lendable from assets where id = ${id}`))!;
      expect([label, lendable]).toEqual([label, 1]);
    }
  });
});
