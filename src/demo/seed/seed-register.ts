import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Reader } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import { machineImporter } from '../../inventory/register-import/running/importer.js';
import { RegisterFileImport } from '../../inventory/register-import/running/register-file-import.js';
import { UnitStore } from '../../people/units/unit.store.js';
import type { OpeningHours, SiteView } from '../../shared/api/places.js';
import type { PoolView } from '../../shared/api/catalogue.js';
import type { SeedClient } from './seed-client.js';
import { seedBytes, seedRows } from './seed-file.js';

const LENDABLE = ['โน้ตบุ๊ก', 'แท็บเล็ต', 'โปรเจกเตอร์', 'กล้องถ่ายภาพ', 'กล้องวิดีโอ', 'ขาตั้งกล้อง', 'ไมโครโฟน', 'เครื่องขยายเสียง', 'ลำโพง', 'จอรับภาพ'];

interface Items<T> {
  items: T[];
}

export async function seedPlaces(app: NestFastifyApplication, administrator: SeedClient): Promise<void> {
  const sites = new Map<string, string>();
  for (const row of seedRows('sites.csv')) {
    const name = row['site'] ?? '';
    const siteId = sites.get(name) ?? (await administrator.post<SiteView>('/api/sites', { name, countsAsInside: row['counts_as_inside'] === 'yes' })).id;
    sites.set(name, siteId);
    if (row['store']) await administrator.post('/api/stores', { name: row['store'], siteId, unitId: await unitOf(app, row['store_unit_code']), hours: hoursOf(row) });
  }
}

const unitOf = async (app: NestFastifyApplication, code = ''): Promise<string> => found(await app.get(UnitStore).byCode(app.get(Reader), code)).id;

function hoursOf(row: Record<string, string>): OpeningHours[] {
  const [first = 1, last = 5] = (row['weekdays'] ?? '1-5').split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, n) => ({ weekday: first + n, opensAt: row['opens_at'] ?? '08:30', closesAt: row['closes_at'] ?? '16:30' }));
}

/** The sample register through the importer: ranges become pools, what may be lent is marked, every lendable thing gets its label. */
export async function seedRegister(app: NestFastifyApplication, storekeeper: SeedClient): Promise<void> {
  const importer = found(await machineImporter(app.get(Reader), '1005'));
  const file = { bytes: seedBytes('register.csv'), name: 'register.csv', mime: 'text/csv' };
  const taken = await app.get(RegisterFileImport).run(file, importer, { dryRun: false, change: { rangeChoice: 'pool' } });
  if (taken.refused.some(({ problems }) => problems[0]?.code !== 'total-row')) throw new Error(`register.csv: ${JSON.stringify(taken.refused)}`);
  await markLendable(storekeeper);
  await printLabels(storekeeper);
}

async function markLendable(storekeeper: SeedClient): Promise<void> {
  const classes = await storekeeper.get<Items<{ id: string; name: string }>>('/api/asset-classes?limit=200');
  for (const { id } of classes.items.filter(({ name }) => LENDABLE.includes(name))) await storekeeper.post('/api/asset-lendability', { lendable: true, filter: { classId: id } });
  const pools = await storekeeper.get<Items<PoolView>>('/api/pools?limit=200');
  for (const { id, version, quantity, number } of pools.items) if (number !== null) await storekeeper.patch(`/api/pools/${id}`, { version, lendableQuantity: quantity });
}

async function printLabels(storekeeper: SeedClient): Promise<void> {
  const assets = await storekeeper.get<Items<{ id: string; lendable: boolean }>>('/api/assets?lendable=true&limit=200');
  const pools = await storekeeper.get<Items<{ id: string }>>('/api/pools?limit=200');
  const ids = assets.items.filter(({ lendable }) => lendable).map(({ id }) => id);
  await storekeeper.post('/api/asset-labels', { ids, poolIds: pools.items.map(({ id }) => id), layout: 'a4-24' });
}
