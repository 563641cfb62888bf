import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../src/database/ids.js';
import { insertInto } from '../../src/database/statements.js';
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

  it('shows a reader nothing that is not committed', async () => {
    const before = (await days()).length;
    await office.transactions.run(async (tx) => {
      await tx.run(holiday('2092-05-05'));
      expect((await days()).length).toBe(before);
    });
    expect(await days()).toContain('2092-05-05');
  });

  it('refuses to nest', async () => {
    await expect(office.transactions.run(() => office.transactions.run(async () => 1))).rejects.toThrow('do not nest');
  });
});
