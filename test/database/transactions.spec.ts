import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { ENGINE } from '../../src/config.js';
import { newId } from '../../src/database/ids.js';
import { insertInto } from '../../src/database/statements.js';
import { violationOf } from '../../src/database/violation.js';
import { Office } from '../support/app.js';

describe('writing', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open({ cast: false });
  });
  afterAll(() => office.close());

  const holiday = (onDay: string) => insertInto('holidays', { id: newId(), onDay, name: 'วันหยุด' });
  const days = async () => (await office.reader.query<{ onDay: string }>(sql`select on_day from holidays where on_day >= ${'2090-01-01'} order by on_day`)).map((row) => row.onDay);

  it('loses nothing of one request when another rolls back beside it', async () => {
    const failing = office.transactions.run(async (tx) => {
      await tx.run(holiday('2091-01-01'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('changed our mind');
    });
    const lasting = Array.from({ length: 28 }, (_, i) => office.transactions.run((tx) => tx.run(holiday(`2091-02-${String(i + 1).padStart(2, '0')}`))));
    await expect(failing).rejects.toThrow('changed our mind');
    await Promise.all(lasting);
    expect(await days()).toHaveLength(28);
  });

  it('keeps nothing of the units that fail among those committed with them, and all of the others', async () => {
    const units = Array.from({ length: 100 }, (_, i) => office.transactions.run(async (tx) => {
      await tx.run(holiday(`2093-${String(Math.floor(i / 25) + 1).padStart(2, '0')}-${String((i % 25) + 1).padStart(2, '0')}`));
      if (i % 3 === 0) throw new Error(`unit ${i} was refused`);
      return i;
    }));
    const ends = await Promise.allSettled(units);
    ends.forEach((end, i) => expect(end).toMatchObject(i % 3 === 0 ? { status: 'rejected', reason: { message: `unit ${i} was refused` } } : { status: 'fulfilled', value: i }));
    expect((await days()).filter((day) => day.startsWith('2093'))).toHaveLength(66);
  });

  it('refuses only on the ground of what is there to stay', async () => {
    const attempts = [1, 2].map(() => office.transactions.run((tx) => tx.run(holiday('2094-01-01'))).then(() => null, days));
    const seenAtRefusal = (await Promise.all(attempts)).filter((seen) => seen !== null);
    expect(seenAtRefusal).toEqual([expect.arrayContaining(['2094-01-01'])]);
  });

  it('fails by the reason of what nobody waited for, whether something is waited for after it or not', async () => {
    const twice = (goOn: boolean) => office.transactions.run(async (tx) => {
      tx.send(holiday('2096-01-01'));
      tx.send(holiday('2096-01-01'));
      if (goOn) await tx.query(sql`select 1 as one`);
    }).then(() => 'kept', violationOf);
    const reasons = [await twice(true), await twice(false)];
    expect(reasons).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/holidays/)));
    expect(await days()).not.toContain('2096-01-01');
    await office.transactions.run(async (tx) => tx.send(holiday('2096-01-02')));
    expect(await days()).toContain('2096-01-02');
  });

  if (ENGINE === 'sqlite') {
    it('keeps nothing of a group that the database gave up as a whole, tells each of it, and goes on', async () => {
      const units = [1, 2, 3].map((n) => office.transactions.run((tx) => tx.run(n === 2 ? sql`rollback` : holiday(`2095-01-0${n}`))));
      const ends = await Promise.allSettled(units);
      expect(ends.slice(0, 2).map((end) => end.status)).toEqual(['rejected', 'rejected']);
      expect((await days()).includes('2095-01-01')).toBe(false);
      expect((await days()).includes('2095-01-03')).toBe(ends[2]!.status === 'fulfilled');
      await office.transactions.run((tx) => tx.run(holiday('2095-01-04')));
      expect(await days()).toContain('2095-01-04');
    });
  }

  it('shows a reader nothing that is not committed', async () => {
    const before = (await days()).length;
    const written = new EventEmitter();
    const seenBeside = once(written, 'written').then(days);
    await office.transactions.run(async (tx) => {
      await tx.run(holiday('2092-05-05'));
      written.emit('written');
      expect((await seenBeside).length).toBe(before);
    });
    expect(await days()).toContain('2092-05-05');
  });

  it('lets no unit read beside itself', async () => {
    await expect(office.transactions.run(() => days())).rejects.toThrow('read through tx');
  });

  it('refuses to nest', async () => {
    await expect(office.transactions.run(() => office.transactions.run(async () => 1))).rejects.toThrow('do not nest');
  });
});
