import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuthorityCell, AuthorityMatrix } from '../../../src/shared/api/access/authority.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import type { UnitKey } from '../../support/cast.js';

let office: Office;
let sakchai: Client;
const unit = (key: UnitKey): string => office.build.unit(key);
const person = (number: string): string => office.build.person(number);
const said = ({ person: { name }, orderNumber, ceilingSatang }: AuthorityCell['deciders'][number]): string =>
  `${name.split(' ')[0]}${orderNumber ? ` ${orderNumber}` : ''}${ceilingSatang === null ? '' : ` ≤ ${ceilingSatang / 100}`}`;

async function matrix(client: Client = sakchai): Promise<AuthorityMatrix['items']> {
  return ((await client.get('/api/authority-matrix')).body as AuthorityMatrix).items;
}
/** Clause, post, who may decide, and what is missing. */
async function cells(key: UnitKey): Promise<Record<string, string>> {
  const row = (await matrix()).find((one) => one.unitId === unit(key))!;
  return Object.fromEntries(row.cells.map((cell) => [cell.kind, `${cell.rule} ${cell.postTitle}: ${cell.deciders.map(said).join(', ')}${cell.gap ? ` (${cell.gap})` : ''}`]));
}
const order = (change: object) => ({
  capacity: 'delegated', number: '245/2569', orderedOn: '2026-07-01', fromOn: '2026-07-01', untilOn: '2026-09-30', postKind: 'head-of-agency', unitId: unit('agency'),
  toPersonId: person('1002'), scope: { outside: true, borrowerKinds: ['employee'] }, ceilingSatang: 5_000_000, ...change,
});

beforeAll(async () => {
  office = await Office.open();
  sakchai = await office.as('1013');
});
afterAll(() => office.close());

describe('who may decide what', () => {
  it('names for every unit the post of ข้อ 208 and who holds it', async () => {
    expect((await matrix()).map(({ unitName, depth }) => `${depth} ${unitName}`)).toEqual([
      '0 สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', '1 กลุ่มประชาสัมพันธ์', '1 กลุ่มวิชาการ', '1 กลุ่มอำนวยการ', '2 งานพัสดุ', '1 กลุ่มเทคโนโลยีดิจิทัล', '1 ศูนย์สาขา',
    ]);
    expect(await cells('supplies')).toEqual({
      inside: 'ข้อ 208 (2) หัวหน้างานพัสดุ: นายสมชาย', outside: 'ข้อ 208 (2) ผู้อำนวยการสำนักงาน: นางสาวอรุณี',
      agency: 'ข้อ 208 (1) ผู้อำนวยการสำนักงาน: นางสาวอรุณี', outsider: 'ข้อ 208 (2) ผู้อำนวยการสำนักงาน: นางสาวอรุณี',
    });
  });

  it('adds whoever decides under an order in force, where the order reaches, with its number, ceiling and last day', async () => {
    const { id } = (await sakchai.post('/api/orders', order({}))).body;
    expect(await cells('digital')).toMatchObject({ outside: 'ข้อ 208 (2) ผู้อำนวยการสำนักงาน: นางสาวอรุณี, นายประเสริฐ 245/2569 ≤ 50000', agency: 'ข้อ 208 (1) ผู้อำนวยการสำนักงาน: นางสาวอรุณี' });
    const deputy = (await matrix())[0]!.cells[1]!.deciders[1];
    expect(deputy).toMatchObject({ capacity: 'delegated', orderedOn: '2026-07-01', untilOn: '2026-09-30', scope: { outside: true, borrowerKinds: ['employee'] } });
    await sakchai.put(`/api/orders/${id}/revocation`, { reason: 'ออกคำสั่งใหม่' });
    expect((await cells('digital'))['outside']).toBe('ข้อ 208 (2) ผู้อำนวยการสำนักงาน: นางสาวอรุณี');
  });

  it('says where an order reaches only some units, and only some of what the post decides', async () => {
    await sakchai.post('/api/orders', order({ number: '246/2569', scope: { unitIds: [unit('central')] }, ceilingSatang: null }));
    expect((await cells('supplies'))['agency']).toContain('นายประเสริฐ 246/2569');
    expect((await cells('digital'))['agency']).not.toContain('นายประเสริฐ');
  });

  it('shows a gap where a post is vacant, half closed by an order with a ceiling, closed by one without', async () => {
    const post = (await sakchai.get(`/api/posts?personId=${person('1007')}`)).body.items[0];
    await sakchai.put(`/api/posts/${post.id}/end`, { untilOn: '2026-07-06', orderNumber: '9/2569', orderedOn: '2026-07-06' });
    office.clock.set('2026-07-07 09:00');
    sakchai = await office.as('1013');
    expect((await cells('digital'))['inside']).toBe('ข้อ 208 (2) ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล:  (nobody)');
    const acting = { postKind: 'head-of-unit', unitId: unit('digital'), toPersonId: person('1008'), scope: undefined };
    await sakchai.post('/api/orders', order({ ...acting, number: '10/2569', ceilingSatang: 1_000_000 }));
    expect((await cells('digital'))['inside']).toContain('นางสาวพิมพ์ชนก 10/2569 ≤ 10000 (limited)');
    await sakchai.post('/api/orders', order({ ...acting, capacity: 'acting-vacant', number: '11/2569', ceilingSatang: null }));
    expect((await cells('digital'))['inside']).toMatch(/นางสาวพิมพ์ชนก 11\/2569, นางสาวพิมพ์ชนก 10\/2569 ≤ 10000$/);
  });

  it('is for auditors and administrators, who see what they answer for, and for nobody else', async () => {
    expect(await matrix(await office.as('1011'))).toHaveLength(7);
    for (const number of ['1001', '1005', '1008']) expect((await (await office.as(number)).get('/api/authority-matrix')).status).toBe(403);
    const branch = { kind: 'administrator', personId: person('1017'), unitId: unit('branch'), title: 'ผู้ดูแลระบบศูนย์สาขา', fromOn: '2026-07-06', orderNumber: '1/2569', orderedOn: '2026-07-01' };
    await sakchai.post('/api/posts', branch);
    expect((await matrix(await office.as('1017'))).map(({ unitName }) => unitName)).toEqual(['ศูนย์สาขา']);
  });
});
