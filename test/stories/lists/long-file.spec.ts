import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ListImportPage, ListImportView } from '../../../src/shared/api/lists/list-imports.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

const MANY = 400;

/** Sakchai sends the 400 units of a large branch while others work. */
describe('a long list', () => {
  let office: Office;
  let sakchai: Client;
  let id = '';
  const step = async (what: string): Promise<ListImportView> => (await sakchai.post(`/api/list-imports/${id}/${what}`).expect(200)).body as ListImportView;
  beforeAll(async () => {
    office = await Office.open();
    sakchai = await office.as('1013');
    await sakchai.patch(`/api/units/${office.build.unit('branch')}`, { code: '7' }).expect(200);
    const rows = Array.from({ length: MANY }, (_, n) => `${5000 + n},7,งานที่ ${n}`);
    ({ id } = (await sakchai.upload('/api/list-imports?kind=units', Buffer.from(['รหัสหน่วยงาน,รหัสต้นสังกัด,ชื่อหน่วยงาน', ...rows].join('\n')), 'หน่วยงาน.csv').expect(201)).body as ListImportView);
  });
  afterAll(() => office.close());

  it('is checked while whoever asks for something else is answered', async () => {
    const stranger = await office.as(null);
    const [begun, waits] = [performance.now(), [] as number[]];
    let isChecked = false;
    const checked = step('dry-run').finally(() => { isChecked = true; });
    while (!isChecked) {
      const asked = performance.now();
      await stranger.get('/api/emblems/current').expect(200);
      waits.push(performance.now() - asked);
    }
    expect((await checked).counts).toMatchObject({ rows: MANY, new: MANY });
    expect(Math.max(...waits)).toBeLessThan((performance.now() - begun) / 2);
  });

  it('comes in a hundred rows a call, and its counts stand in the list of files', async () => {
    expect((await step('acceptance')).progress).toEqual({ done: 100, total: MANY });
    for (let call = 0; call < 3; call += 1) await step('acceptance');
    const { items } = (await sakchai.get('/api/list-imports?kind=units').expect(200)).body as ListImportPage;
    expect(items.map(({ counts }) => counts)).toEqual([{ rows: MANY, new: MANY, changed: 0, unchanged: 0, refused: 0, review: 0, undecided: 0, open: 0, applied: MANY }]);
  });
});
