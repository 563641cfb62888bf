import type { ListRowView } from '../../../../src/shared/api/lists/list-imports.js';
import type { Scene } from '../scene.js';
import type { Lawful, LawfulTable } from './lawful.js';

/** One row of an old book with headings of its own, so that what one call settles about the columns is no other's. */
const book = async (scene: Scene, borrower: string): Promise<{ bytes: Buffer; name: string }> => {
  const { number } = await scene.asset();
  return { bytes: Buffer.from(`เลขครุภัณฑ์,ผู้ยืม,วันที่ยืม,กำหนดคืน,สถานที่ใช้,${scene.name('สี')}\n${number},${borrower},10/02/2569,30/09/2569,สำนักงานใหญ่,ดำ\n`), name: 'สมุดยืม.csv' };
};
const sent = async (scene: Scene, borrower: string, ...steps: string[]): Promise<{ id: string }> => {
  const malee = await scene.office.as('1005');
  const { bytes, name } = await book(scene, borrower);
  const { id } = (await malee.upload('/api/list-imports?kind=opening', bytes, name).expect(201)).body as { id: string };
  for (const step of steps) await malee.post(`/api/list-imports/${id}/${step}`).expect(200);
  return { id };
};
const KNOWN = 'นายวีระ ทองดี';
const onList = (...steps: string[]): Lawful => async (scene) => ({ who: '1005', ids: await sent(scene, KNOWN, ...steps) });

/** Lawful calls about lists that come in by file. */
export const listsLawful: LawfulTable = {
  'post /api/list-imports': async (scene) => ({ who: '1005', query: { kind: 'opening' }, file: await book(scene, KNOWN) }),
  'get /api/list-imports': () => ({ who: '1005', query: { kind: 'opening' } }),
  'get /api/list-imports/{id}': onList(),
  'patch /api/list-imports/{id}': async (scene) => ({ who: '1005', ids: await sent(scene, KNOWN), body: { columns: [{ index: 5, field: 'note' }] } }),
  'post /api/list-imports/{id}/dry-run': onList(),
  'post /api/list-imports/{id}/acceptance': onList('dry-run'),
  'get /api/list-imports/{id}/rows': onList('dry-run'),
  'put /api/list-imports/{id}/rows/{rowId}/person': async (scene) => {
    const { id } = await sent(scene, 'นายไม่มี ในระบบ', 'dry-run');
    const [row] = (await (await scene.office.as('1005')).get(`/api/list-imports/${id}/rows`).expect(200)).body.items as ListRowView[];
    return { who: '1005', ids: { id, rowId: row!.id }, body: { personId: scene.person('1009') } };
  },
  'get /api/list-imports/{id}/refused.csv': onList('dry-run'),
  'get /api/list-imports/{id}/refused.xlsx': onList('dry-run'),
};
