import { newId } from '../../../../src/database/ids.js';
import type { Scene } from '../scene.js';
import type { Lawful, LawfulTable } from './lawful.js';

const uploaded = async (scene: Scene): Promise<string> => {
  const { bytes, name } = scene.register();
  return ((await (await scene.office.as('1005')).upload('/api/register-imports', bytes, name).expect(201)).body as { id: string }).id;
};
const imported = async (scene: Scene, ...steps: string[]): Promise<{ id: string }> => {
  const id = await uploaded(scene);
  for (const step of steps) await (await scene.office.as('1005')).post(`/api/register-imports/${id}/${step}`).expect(200);
  return { id };
};
const anAsset: Lawful = async (scene) => ({ who: '1005', ids: { id: (await scene.asset()).id } });
const onImport = (...steps: string[]): Lawful => async (scene) => ({ who: '1005', ids: await imported(scene, ...steps) });
const pool = async (scene: Scene): Promise<object> =>
  ({ classId: (await scene.asset()).classId, unitId: scene.unitId(), storeId: scene.office.build.store, name: scene.name('เต็นท์'), quantity: 4, lendableQuantity: 2, unitWord: 'หลัง' });
const site = (scene: Scene): object => ({ name: scene.name('อาคาร'), countsAsInside: false });
const store = (scene: Scene): object =>
  ({ name: scene.name('คลัง'), siteId: scene.office.build.sites.office, unitId: scene.unitId(), hours: [{ weekday: 1, opensAt: '08:30', closesAt: '16:30' }] });
const storeChange = (scene: Scene): object => ({ name: scene.name('คลัง'), siteId: scene.office.build.sites.office, unitId: scene.unitId() });
const room = (scene: Scene): object => ({ name: scene.name('ห้อง'), siteId: scene.office.build.sites.office });

/** A change of a setting by somebody who is administrator and storekeeper in one. */
const proposed = async (scene: Scene): Promise<string> => {
  const [id, now] = [newId(), scene.office.clock.iso()];
  await scene.office.build.insert('settings', { id, key: 'paper.phone', valueJson: '"02-000"', effectiveFrom: now, authorId: scene.person('1005'), reason: 'เปลี่ยนเบอร์', recordedAt: now, needsSecond: 1 });
  return id;
};

/** A picture that is the agency's emblem. */
const emblem = async (scene: Scene): Promise<string> => {
  const [id, now, { bytes }] = [newId(), scene.office.clock.iso(), await scene.picture()];
  await scene.office.build.insert('files', { id, kind: 'emblem', mime: 'image/png', size: bytes.length, bytes, uploadedBy: scene.person('1013'), uploadedAt: now });
  await scene.office.build.insert('settings', { id: newId(), key: 'paper.emblem', valueJson: JSON.stringify(id), effectiveFrom: now, authorId: scene.person('1013'), reason: 'ตราใหม่', recordedAt: now });
  return id;
};

const placesLawful: LawfulTable = {
  'get /api/sites': () => ({ who: '1008' }),
  'post /api/sites': (scene) => ({ who: '1013', body: site(scene) }),
  'patch /api/sites/{id}': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/sites', site(scene)) }, body: { name: scene.name('อาคาร') } }),
  'get /api/sites/{id}/counts-as-inside': (scene) => ({ who: '1013', ids: { id: scene.office.build.sites.branch } }),
  'put /api/sites/{id}/counts-as-inside': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/sites', site(scene)) }, body: { value: true, reason: 'ย้ายมาอยู่ในรั้วเดียวกัน' } }),
  'get /api/stores': () => ({ who: '1008' }),
  'post /api/stores': (scene) => ({ who: '1013', body: store(scene) }),
  'patch /api/stores/{id}': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/stores', store(scene)) }, body: storeChange(scene) }),
  'get /api/stores/{id}/hours': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/stores', store(scene)) } }),
  'put /api/stores/{id}/hours': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/stores', store(scene)) }, body: { value: [{ weekday: 2, opensAt: '08:30', closesAt: '12:00' }], reason: 'เปิดครึ่งวัน' } }),
  'get /api/rooms': () => ({ who: '1008' }),
  'post /api/rooms': (scene) => ({ who: '1013', body: room(scene) }),
  'patch /api/rooms/{id}': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/rooms', room(scene)) }, body: room(scene) }),
  'get /api/holidays': () => ({ who: '1008' }),
  'post /api/holidays': (scene) => ({ who: '1013', body: { onDay: scene.day(), name: 'วันหยุดพิเศษ' } }),
  'delete /api/holidays/{id}': async (scene) => ({ who: '1013', ids: { id: await scene.made('/api/holidays', { onDay: scene.day(), name: 'วันหยุดพิเศษ' }) } }),
  'get /api/emblems/current': () => ({ who: null }),
  'get /api/emblems/{id}': async (scene) => ({ who: null, ids: { id: await emblem(scene) } }),
  'get /api/settings': () => ({ who: '1013' }),
  'get /api/settings/waiting': () => ({ who: '1013' }),
  'get /api/settings/pending': () => ({ who: '1013' }),
  'post /api/settings/changes/{id}/confirmation': async (scene) => ({ who: '1013', ids: { id: await proposed(scene) } }),
  'put /api/settings/changes/{id}/withdrawal': async (scene) => ({ who: '1013', ids: { id: await proposed(scene) }, body: { reason: 'ยังไม่จำเป็น' } }),
  'get /api/backups': () => ({ who: '1013' }),
  'put /api/settings/{key}': (scene) => ({ who: '1013', ids: { key: 'paper.phone' }, body: { value: scene.name('02-000'), reason: 'เปลี่ยนเบอร์' } }),
};

const registerLawful: LawfulTable = {
  'get /api/assets': () => ({ who: '1005' }),
  'post /api/assets': async (scene) => ({ who: '1005', body: { number: scene.name('N'), description: 'กล้อง', unitId: scene.unitId(), storeId: scene.office.build.store, siteId: scene.office.build.sites.office, accessories: [] } }),
  'get /api/assets/counts': () => ({ who: '1005' }),
  'get /api/assets/export.csv': () => ({ who: '1005' }),
  'get /api/assets/export.xlsx': () => ({ who: '1005' }),
  'get /api/assets/{id}': anAsset,
  'patch /api/assets/{id}': async (scene) => ({ ...(await anAsset(scene)), body: { version: 1, note: scene.name('ย้าย'), accessories: ['กระเป๋า'] } }),
  'put /api/assets/{id}/number': async (scene) => ({ who: '1005', ids: { id: (await scene.asset({ number: null, lendable: 0 })).id }, body: { number: scene.name('ก'), version: 1 } }),
  'put /api/assets/{id}/condition': async (scene) => ({ ...(await anAsset(scene)), body: { condition: 'in-repair', version: 1 } }),
  'put /api/assets/{id}/photo': async (scene) => ({ ...(await anAsset(scene)), body: { photoFileId: await scene.file('1005'), version: 1 } }),
  'post /api/asset-lendability': async (scene) => ({ who: '1005', body: { lendable: false, ids: [(await scene.asset()).id] } }),
  'post /api/asset-lendability/preview': async (scene) => ({ who: '1005', body: { lendable: false, ids: [(await scene.asset()).id], filter: { unitId: scene.unitId() } } }),
  'get /api/label-settings': () => ({ who: '1005' }),
  'get /api/assets/{id}/label.pdf': anAsset,
  'get /api/pools/{id}/label.pdf': async (scene) => ({ who: '1005', ids: { id: (await scene.pool()).id } }),
  'post /api/asset-labels': async (scene) => ({ who: '1005', body: { ids: [(await scene.asset()).id], layout: 'a4-10' } }),
  'post /api/tags/{tag}/revocation': async (scene) => ({ who: '1005', ids: { tag: (await scene.asset()).tag }, body: { reason: 'ป้ายหลุด' } }),
  'patch /api/catalogue/{entryId}': async (scene) => ({ who: '1005', ids: { entryId: (await scene.asset()).entryId }, body: { photoFileId: await scene.file('1005') } }),
  'get /api/asset-classes': () => ({ who: '1008' }),
  'post /api/asset-classes': (scene) => ({ who: '1005', body: { name: scene.name('ประเภท') } }),
  'get /api/pools': () => ({ who: '1005' }),
  'post /api/pools': async (scene) => ({ who: '1005', body: await pool(scene) }),
  'get /api/pools/{id}': async (scene) => ({ who: '1005', ids: { id: (await scene.pool()).id } }),
  'patch /api/pools/{id}': async (scene) => ({ who: '1005', ids: { id: (await scene.pool()).id }, body: { version: 1, quantity: 12 } }),
  'post /api/files': async (scene) => ({ who: '1008', query: { kind: 'photo' }, file: await scene.picture() }),
  'get /api/files/{id}': async (scene) => ({ who: '1008', ids: { id: await scene.file('1008') } }),
};

const importLawful: LawfulTable = {
  'post /api/register-imports': (scene) => ({ who: '1005', file: scene.register() }),
  'get /api/register-imports': () => ({ who: '1005' }),
  'get /api/register-imports/{id}': onImport(),
  'patch /api/register-imports/{id}': async (scene) => ({ who: '1005', ids: await imported(scene), body: { columns: [{ index: 0, field: null }], defaults: { unitId: scene.unitId() } } }),
  'post /api/register-imports/{id}/dry-run': onImport(),
  'post /api/register-imports/{id}/acceptance': onImport('dry-run'),
  'post /api/register-imports/{id}/undo': onImport('dry-run', 'acceptance'),
  'get /api/register-imports/{id}/rows': onImport('dry-run'),
  'get /api/register-imports/{id}/refused.csv': onImport('dry-run'),
  'get /api/register-imports/{id}/refused.xlsx': onImport('dry-run'),
};

/** Lawful calls about places, the register, its import and its stickers. */
export const inventoryLawful: LawfulTable = { ...placesLawful, ...registerLawful, ...importLawful };
