import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { ENGINE } from '../../../src/config.js';
import { OutboxStore } from '../../../src/outbox/outbox.store.js';
import { bangkokInstant } from '../../../src/shared/calendar.js';
import { Office } from '../../support/app.js';
import { handedOver } from '../../support/handed-over.js';
import { Post } from '../../support/notices/post.js';

/** Two loans are a week late on the same morning; of the first no memo can be kept, for whatever reason the database has. */
describe('of two loans that are chased on one morning', () => {
  let office: Office;
  let post: Post;
  let [broken, sound]: string[] = [];
  const out = async (number: string): Promise<string> => {
    const thing = await office.build.asset({ unit: 'digital' });
    return (await handedOver(office, [{ line: { assetId: thing.id, entryId: thing.entryId }, tag: thing.tag }], { number, dueAt: bangkokInstant('2026-07-10', '16:30') })).id;
  };
  const run = (statement: string): Promise<unknown> => office.transactions.run((tx) => tx.run(raw(statement)));
  const refuseMemoOf = async (id: string): Promise<void> => {
    if (ENGINE === 'sqlite') return void (await run(`create trigger no_memo before insert on chases when new.request_id = '${id}' begin select raise(abort, 'no memo'); end`));
    await run(`create function no_memo() returns trigger language plpgsql as $$ begin raise exception 'no memo'; end $$`);
    await run(`create trigger no_memo before insert on chases for each row when (new.request_id = '${id}') execute function no_memo()`);
  };
  const heard = async (id: string): Promise<number> => {
    await post.turn();
    return (await post.told('1004')).filter((one) => one.subjectId === id && one.kind === 'chase-supplies').length;
  };

  beforeAll(async () => {
    office = await Office.open();
    post = new Post(office);
    [broken, sound] = [await out('ย. 901/2569'), await out('ย. 902/2569')];
    await refuseMemoOf(broken!);
    office.clock.set('2026-07-17 09:00');
  });
  afterAll(() => office.close());

  it('the one that fails holds back no other, and the job says that it failed', async () => {
    await expect(post.remind()).rejects.toThrow('1 of 2 loans');
    expect([await heard(broken!), await heard(sound!)]).toEqual([0, 1]);
    expect((await office.reader.query(sql`select id from outbox where subject_id = ${broken!}`))).toEqual([]);
  });

  it('it is tried again at the next run, and each is told once', async () => {
    await run(ENGINE === 'sqlite' ? 'drop trigger no_memo' : 'drop trigger no_memo on chases');
    await post.remind();
    await post.remind();
    expect([await heard(broken!), await heard(sound!)]).toEqual([1, 1]);
    expect((await office.reader.query<{ requestId: string }>(sql`select request_id from chases where channel = 'memo'`)).map((one) => one.requestId).sort()).toEqual([broken, sound].sort());
  });

  it('any number of loans is looked up, more than one statement may bind', async () => {
    const keys = Array.from({ length: 70_000 }, (_, n) => `overdue ${n}`);
    expect((await office.app.get(OutboxStore).known(office.reader, [...keys, `chase-supplies ${sound!} 2026-07-10 `])).size).toBe(1);
  });
});
