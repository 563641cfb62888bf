import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { AuthorityStore } from '../../../src/people/authority.store.js';
import { Office } from '../../support/app.js';

let office: Office;
let store: AuthorityStore;
const at = (): string => office.clock.iso();
const head = () => store.forPost(office.reader, { kind: 'head-of-agency', unitId: office.build.unit('agency') }, at());

beforeAll(async () => {
  office = await Office.open();
  store = office.app.get(AuthorityStore);
});
afterAll(() => office.close());

describe('who may act for the head of the agency', () => {
  it('is the director, in her own right', async () => {
    const [director, ...others] = await head();
    expect(director).toMatchObject({ name: 'นางสาวอรุณี ใจงาม', capacity: 'holder', postTitle: 'ผู้อำนวยการสำนักงาน', order: null });
    expect(others).toEqual([]);
  });

  it('is also the deputy from the first to the last day of the order, under its number and ceiling', async () => {
    const { build, clock } = office;
    const id = await build.order({
      toPersonId: build.person('1002'), unitId: build.unit('agency'), number: '9/2569', ceilingSatang: 5_000_000, scopeJson: '{"outside":true}',
      fromOn: '2026-07-06', untilOn: '2026-07-08', orderedOn: '2026-07-01',
    });
    const order = { id, number: '9/2569', orderedOn: '2026-07-01', ceilingSatang: 5_000_000, scope: { outside: true } };
    expect((await head())[1]).toMatchObject({ name: 'นายประเสริฐ มั่นคง', capacity: 'delegated', postTitle: 'ผู้อำนวยการสำนักงาน', order });
    clock.set('2026-07-08 23:59');
    expect(await head()).toHaveLength(2);
    clock.set('2026-07-09 00:00');
    expect(await head()).toHaveLength(1);
  });

  it('is nobody who was shut out', async () => {
    await office.transactions.run((tx) => tx.run(sql`update people set disabled_at = ${at()} where staff_number = '1001'`));
    expect(await head()).toEqual([]);
  });
});

describe('who covers a unit', () => {
  it('names the nearest head first, and storekeepers of the whole agency for every unit', async () => {
    const path = office.build.units.get('supplies')!.path;
    const heads = await store.covering(office.reader, ['head-of-unit'], path, at());
    expect(heads.map((one) => one.name)).toEqual(['นายสมชาย คงเดช', 'นางวิไล รักษ์ดี']);
    expect(await store.covering(office.reader, ['storekeeper'], path, at())).toHaveLength(2);
    expect((await store.chainUp(office.reader, path)).map((unit) => unit.name)).toEqual(['งานพัสดุ', 'กลุ่มอำนวยการ', 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง']);
  });

  it('lists every post of one person', async () => {
    const powers = await store.ofPerson(office.reader, office.build.person('1004'), at());
    expect(powers.map((one) => one.postKind).sort()).toEqual(['head-of-supplies-unit', 'head-of-supply-officers', 'head-of-unit']);
  });
});
