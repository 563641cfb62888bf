import sql from 'sql-template-tag';
import { newId } from '../../src/database/ids.js';
import { insertInto } from '../../src/database/statements.js';
import { assetKeys } from '../../src/inventory/register/asset-keys.js';
import { sortKey } from '../../src/shared/thai/sort-key.js';
import type { BenchOffice } from './bench-office.js';

const THINGS = ['โน้ตบุ๊ก', 'กล้องถ่ายภาพดิจิทัล', 'เครื่องฉายภาพ', 'เครื่องพิมพ์เลเซอร์', 'เก้าอี้สำนักงาน', 'โต๊ะทำงานเหล็ก', 'ไมโครโฟนไร้สาย', 'เครื่องปรับอากาศ', 'ตู้เก็บเอกสาร', 'ขาตั้งกล้อง', 'จอภาพ LED', 'เครื่องสำรองไฟฟ้า'];
const MORE = ['ชนิดพกพา', 'แบบตั้งพื้น', 'ขนาดกลาง', 'สำหรับงานประมวลผล แบบที่ 1', 'ความละเอียดสูง', 'รุ่นประหยัดพลังงาน', 'พร้อมอุปกรณ์'];
const BRANDS = ['Acer', 'Lenovo', 'Sony', 'Canon', 'Epson', 'Mitsubishi', 'ลัคกี้', null];
const CONDITIONS = ['usable', 'usable', 'usable', 'usable', 'usable', 'usable', 'damaged', 'in-repair', 'worn-out', 'awaiting-disposal'];
const CHUNK = 500;

/** The same figures each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export interface MadeAssets {
  classIds: string[];
  roomIds: string[];
}

/** So many assets of Thai names over all units, one in five lendable, one in fifty without a number. */
export async function makeAssets({ transactions, build, clock }: BenchOffice, count: number): Promise<MadeAssets> {
  const roll = dice(7);
  const classes = THINGS.map((name) => ({ id: newId(), name, sortKey: sortKey(name) }));
  const rooms = Array.from({ length: 200 }, (_, i) => ({ id: newId(), siteId: build.sites.office, name: `ห้อง ${100 + i}` }));
  const units = [...build.units.values()].map((unit) => unit.id);
  const entries = classes.flatMap((one) => units.map((unitId) => ({ id: newId(), classId: one.id, unitId, tracking: 'asset', name: one.name, unitWord: 'เครื่อง', lendableStock: 0, bump: 0, sortKey: one.sortKey, searchText: one.name })));
  await transactions.run((tx) => tx.run(insertInto('asset_classes', classes)));
  await transactions.run((tx) => tx.run(insertInto('rooms', rooms)));
  await transactions.run((tx) => tx.run(insertInto('catalogue_entries', entries)));
  const row = (i: number) => {
    const kind = roll(THINGS.length);
    const unitId = units[roll(units.length)]!;
    const number = roll(50) ? `${7110 + kind}-${String(roll(999)).padStart(3, '0')}-${String(i).padStart(6, '0')}/${60 + roll(9)}` : null;
    const lendable = number && roll(5) === 0 ? 1 : 0;
    const base = {
      id: newId(), number, gfmisNumber: null, description: `${THINGS[kind]!} ${MORE[roll(MORE.length)]!} ${roll(400)}`, brand: BRANDS[roll(BRANDS.length)] ?? null,
      model: `M${roll(500)}`, serial: roll(3) ? `SN${roll(1e9).toString(36)}` : null, responsibleText: null, placeText: null,
      priceSatang: roll(10) ? (500 + roll(90_000)) * 100 : null, acquiredOn: roll(10) ? `20${10 + roll(16)}-${String(1 + roll(12)).padStart(2, '0')}-${String(1 + roll(28)).padStart(2, '0')}` : null,
    };
    return {
      ...base, ...assetKeys(base), entryId: lendable ? entries[kind * units.length + units.indexOf(unitId)]!.id : null, classId: classes[kind]!.id, unitId, kind: 'durable',
      siteId: build.sites.office, storeId: roll(3) ? null : build.store, roomId: rooms[roll(rooms.length)]!.id, condition: CONDITIONS[roll(CONDITIONS.length)]!, lendable,
      accessoriesJson: '[]', extraJson: '{}', nth: 1, searchNo: i + 1, version: 1, createdAt: clock.iso(), updatedAt: clock.iso(),
    };
  };
  for (let i = 0; i < count; i += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - i) }, (_, k) => row(i + k));
    await transactions.run((tx) => tx.run(insertInto('assets', rows)));
  }
  await transactions.run((tx) => tx.run(sql`update catalogue_entries set lendable_stock = (select count(*) from assets a where a.entry_id = catalogue_entries.id and a.condition = 'usable')`));
  return { classIds: classes.map((one) => one.id), roomIds: rooms.map((one) => one.id) };
}
