import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SetUpService } from '../../../src/people/set-up/set-up.service.js';
import { Caller, type Call, type Reply } from '../../support/api/caller.js';
import { JOURNALLED_MORE } from '../../support/api/journalled-more.js';
import { JOURNALLED } from '../../support/api/journalled.js';
import { LAWFUL } from '../../support/api/lawful/all.js';
import { Api, changes, type Operation } from '../../support/api/operations.js';
import { changedTables, newEvents, Records } from '../../support/api/records.js';
import { Scene } from '../../support/api/scene.js';
import { Office } from '../../support/app.js';

/** These write what is no record of the agency: a remembered look of the file, kept for its acceptance. */
/** Findings of a dry run; a letter asked for by nobody who is known yet: neither changes the state of anything. */
const NO_CHANGE_OF_STATE = ['post /api/register-imports/{id}/dry-run', 'post /api/list-imports/{id}/dry-run', 'post /api/password-letters'];
const NOTHING = '00000000-0000-7000-8000-000000000000';

describe('the journal has exactly one row for each change of state', () => {
  let office: Office;
  let api: Api;
  let scene: Scene;
  let caller: Caller;
  let records: Records;
  beforeAll(async () => {
    office = await Office.open({ trustProxy: true });
    [api, scene, caller, records] = [new Api(office.app), new Scene(office), new Caller(office), new Records(office)];
  });
  afterAll(() => office.close());

  /** What one call did: the events it added, and the tables it changed. */
  const done = async (operation: Operation, call: Call): Promise<Reply & { events: string[]; tables: string[] }> => {
    await caller.send(api.named('get /api/session'), { who: call.who });
    const before = await records.now();
    const reply = await caller.send(operation, call);
    const after = await records.now();
    return { ...reply, events: newEvents(before, after), tables: changedTables(before, after) };
  };
  const lawful = async (operation: Operation): Promise<Call | null> => {
    const row = LAWFUL[operation.name];
    return row === undefined || row === 'elsewhere' ? null : row(scene);
  };

  it('knows every operation that changes something', () => {
    const known = api.operations.filter((one) => changes(one) && LAWFUL[one.name] !== 'elsewhere').map(({ name }) => name);
    expect(Object.keys(JOURNALLED).filter((name) => !name.startsWith('get ')).sort()).toEqual(known.sort());
  });

  it('when the call is lawful; reading adds none; and the same call again adds one only if it changed something again', async () => {
    const wrong: string[] = [];
    for (const operation of api.operations) {
      const call = await lawful(operation);
      if (!call) continue;
      const first = await done(operation, call);
      const expected = JOURNALLED[operation.name] ?? [];
      if (first.status >= 300 || first.events.join() !== expected.join()) wrong.push(`${operation.name}: ${first.status} [${first.events.join()}], expected [${expected.join()}]`);
      if (changes(operation) && expected.length > 0 && first.tables.length === 0) wrong.push(`${operation.name}: a row, and nothing changed`);
      if (expected.length === 0 && first.tables.length > 0 && !NO_CHANGE_OF_STATE.includes(operation.name)) wrong.push(`${operation.name}: changed ${first.tables.join()} unseen`);
      if (!changes(operation)) continue;
      const again = await done(operation, call);
      const isTold = again.events.length === (again.tables.length > 0 ? 1 : 0);
      if (!isTold && !NO_CHANGE_OF_STATE.includes(operation.name)) wrong.push(`${operation.name} again: ${again.status} [${again.events.join()}], changed [${again.tables.join()}]`);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  it.each(JOURNALLED_MORE)('$operation: $because', async ({ operation, call, events }) => {
    const { status, text, ...did } = await done(api.named(operation), await call(scene));
    expect([did.events, status < 300 ? 'taken' : text]).toEqual([events, 'taken']);
  });

  it('and none when the call is refused: a stranger, nobody’s business, nothing there, a word too many', async () => {
    const wrong: string[] = [];
    const refused = new Map<string, number>();
    for (const operation of api.operations.filter(changes)) {
      const call = await lawful(operation);
      if (!call) continue;
      const spoilt: Call[] = [{ ...call, who: null }, { ...call, who: '1015' }, ...(call.body ? [{ ...call, body: { ...call.body, approvedAt: '2026-01-01' } }] : [])];
      if (operation.ids.length > 0) spoilt.push({ ...call, ids: Object.fromEntries(operation.ids.map((id) => [id, NOTHING])) });
      for (const one of spoilt) {
        const { status, events, tables } = await done(operation, one);
        if (status < 300) continue;
        refused.set(operation.name, (refused.get(operation.name) ?? 0) + 1);
        if (events.length + tables.length > 0) wrong.push(`${operation.name} ${status}: [${events.join()}], changed [${tables.join()}]`);
      }
    }
    expect(wrong).toEqual([]);
    const neverRefused = api.operations.filter((one) => changes(one) && LAWFUL[one.name] !== 'elsewhere' && !refused.has(one.name));
    expect(neverRefused.map(({ name }) => name)).toEqual(['delete /api/session']);
  }, 240_000);

  it('also when an empty program is set up: the agency with its first administrator, their appointment, their session', async () => {
    const empty = await Office.open({ cast: false });
    const code = await empty.app.get(SetUpService).announce();
    const given = {
      code, agencyName: 'เทศบาลตัวอย่าง', headTitle: 'นายกเทศมนตรี', staffNumber: 'ก.1', title: 'นาย', givenName: 'ประยูร', familyName: 'ทองสุข', position: 'นักวิชาการ', password: 'น้ำท่วมปีที่แล้วสูงมาก',
    };
    await (await empty.as(null)).post('/api/set-up', { ...given, code: 'AAAAA-BBBBB-CCCCC-DDDDD' }).expect(403);
    await (await empty.as(null)).post('/api/set-up', given).expect(201);
    expect((await new Records(empty).now()).events).toEqual(['person.recorded', 'post.given', 'set-up.done', 'session.started']);
    await empty.close();
  });
});
