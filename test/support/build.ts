import sql from 'sql-template-tag';
import { newId } from '../../src/database/ids.js';
import type { Tx } from '../../src/database/sql.js';
import { insertInto } from '../../src/database/statements.js';
import type { Transactions } from '../../src/database/transactions.js';
import { assetKeys } from '../../src/inventory/register/asset-keys.js';
import type { Asset } from '../../src/inventory/register/asset.entity.js';
import { nextSearchNo } from '../../src/inventory/register/search-no.js';
import type { DelegationOrder } from '../../src/people/orders/delegation-order.entity.js';
import { newTagCode } from '../../src/shared/tag-code.js';
import { CAST, UNITS, type CastMember, type UnitKey } from './cast.js';
import type { TestClock } from './clock.js';

let serial = 0;

/** Makes things and the parents they need, and nothing else. */
export class Build {
  readonly units = new Map<UnitKey, { id: string; path: string }>();
  readonly people = new Map<string, string>();
  readonly sites = { office: newId(), branch: newId() };
  readonly store = newId();
  private readonly entries = new Map<string, string>();
  private readonly classes = new Map<string, string>();

  constructor(private readonly transactions: Transactions, private readonly clock: TestClock) {}

  unit(key: UnitKey): string {
    return this.units.get(key)!.id;
  }
  person(staffNumber: string): string {
    return this.people.get(staffNumber)!;
  }
  insert(table: string, row: object): Promise<unknown> {
    return this.transactions.run((tx) => tx.run(insertInto(table, row)));
  }

  cast(): Promise<void> {
    return this.transactions.run(async (tx) => {
      for (const unit of UNITS) await this.insertUnit(tx, unit);
      for (const member of CAST) await this.insertPerson(tx, member);
      await tx.run(insertInto('sites', [
        { id: this.sites.office, name: 'สำนักงานใหญ่', countsAsInside: 1, sortKey: 'สำนักงานใหญ่' },
        { id: this.sites.branch, name: 'อาคารศูนย์สาขา', countsAsInside: 0, sortKey: 'อาคารศูนย์สาขา' },
      ]));
      await tx.run(insertInto('stores', { id: this.store, siteId: this.sites.office, unitId: this.unit('supplies'), name: 'คลังพัสดุกลาง', hoursJson: '{}' }));
    });
  }

  private async insertUnit(tx: Tx, unit: (typeof UNITS)[number]): Promise<void> {
    const id = newId();
    const parent = unit.parent ? this.units.get(unit.parent)! : null;
    const path = `${parent?.path ?? '/'}${id}/`;
    this.units.set(unit.key, { id, path });
    await tx.run(insertInto('units', { id, parentId: parent?.id ?? null, path, name: unit.name, headTitle: unit.headTitle, sortKey: unit.name, createdAt: this.clock.iso() }));
  }

  private async insertPerson(tx: Tx, member: CastMember): Promise<void> {
    const id = newId();
    this.people.set(member.number, id);
    const [title, givenName, familyName] = member.name;
    await tx.run(insertInto('people', {
      id, staffNumber: member.number, title, givenName, familyName, position: member.position, unitId: this.unit(member.unit), phone: '02-000-0000',
      employment: member.employment ?? 'officer', responsibleOfficerId: member.responsible ? this.person(member.responsible) : null, language: 'th',
      sortKey: givenName, searchText: `${givenName} ${familyName} ${member.number}`, createdAt: this.clock.iso(),
    }));
    for (const post of member.posts ?? []) {
      await tx.run(insertInto('posts', {
        id: newId(), kind: post.kind, personId: id, unitId: this.unit(post.unit), title: post.title, isDeputy: 0, fromOn: '2025-10-01',
        orderNumber: '1/2569', orderedOn: '2025-09-30', recordedAt: this.clock.iso(),
      }));
    }
  }

  /** A written order in force over the year of the stories unless told otherwise. */
  async order(order: Partial<DelegationOrder> & Pick<DelegationOrder, 'toPersonId' | 'unitId'>): Promise<string> {
    const id = order.id ?? newId();
    await this.insert('delegation_orders', {
      id, capacity: 'delegated', number: `${++serial}/2569`, orderedOn: '2025-10-01', fromOn: '2025-10-01', untilOn: '2026-09-30', postKind: 'head-of-agency',
      scopeJson: '{}', ceilingSatang: null, recordedAt: this.clock.iso(), recordedBy: this.person('1013'), ...order,
    });
    return id;
  }

  private async classNamed(tx: Tx, name: string): Promise<string> {
    const known = this.classes.get(name);
    if (known) return known;
    const id = newId();
    await tx.run(insertInto('asset_classes', { id, name, sortKey: name }));
    this.classes.set(name, id);
    return id;
  }

  private async entryOf(tx: Tx, className: string, unit: UnitKey, tracking: 'asset' | 'quantity', unitWord: string): Promise<{ id: string; classId: string }> {
    const classId = await this.classNamed(tx, className);
    const key = `${className}/${unit}/${tracking}`;
    const known = this.entries.get(key);
    if (known) return { id: known, classId };
    const id = newId();
    await tx.run(insertInto('catalogue_entries', { id, classId, unitId: this.unit(unit), tracking, name: className, unitWord, lendableStock: 0, bump: 0, sortKey: className, searchText: className }));
    this.entries.set(key, id);
    return { id, classId };
  }

  /** A lendable, numbered, usable asset with a tag. */
  async asset({ className = 'โน้ตบุ๊ก', unit = 'digital' as UnitKey, ...given }: Partial<Asset> & { className?: string; unit?: UnitKey } = {}): Promise<{ id: string; number: string; tag: string; entryId: string; classId: string }> {
    return this.transactions.run(async (tx) => {
      const entry = await this.entryOf(tx, className, unit, 'asset', 'เครื่อง');
      const id = newId();
      serial += 1;
      const number = given.number ?? `7440-001-${String(serial).padStart(4, '0')}`;
      const lendable = given.lendable ?? 1;
      const now = this.clock.iso();
      const row = {
        id, number, entryId: lendable ? entry.id : null, classId: entry.classId, unitId: this.unit(unit), description: className, brand: 'Acme', model: 'N1', serial: `SN${serial}`,
        kind: 'durable', priceSatang: 2_500_000, acquiredOn: '2024-01-15', siteId: this.sites.office, storeId: this.store, condition: 'usable', lendable,
        accessoriesJson: '["สายชาร์จ"]', extraJson: '{}', nth: 1, searchNo: await nextSearchNo(tx), version: 1, createdAt: now, updatedAt: now, ...given,
      };
      await tx.run(insertInto('assets', { ...row, ...assetKeys({ gfmisNumber: null, responsibleText: null, placeText: null, ...row }) }));
      if (lendable) await tx.run(sql`update catalogue_entries set lendable_stock = lendable_stock + 1 where id = ${entry.id}`);
      return { id, number, tag: await this.tagFor(tx, { assetId: id }), entryId: entry.id, classId: entry.classId };
    });
  }

  /** A pool of things counted, not numbered, with one tag. */
  async pool({ className = 'เก้าอี้พับ', unit = 'supplies' as UnitKey, quantity = 10, unitWord = 'ตัว' }: { className?: string; unit?: UnitKey; quantity?: number; unitWord?: string } = {}): Promise<{ id: string; tag: string; entryId: string }> {
    return this.transactions.run(async (tx) => {
      const entry = await this.entryOf(tx, className, unit, 'quantity', unitWord);
      const id = newId();
      await tx.run(insertInto('pools', {
        id, entryId: entry.id, storeId: this.store, name: className, quantity, lendableQuantity: quantity, unitWord, unitPriceSatang: 45_000,
        bump: 0, version: 1, createdAt: this.clock.iso(),
      }));
      await tx.run(sql`update catalogue_entries set lendable_stock = lendable_stock + ${quantity} where id = ${entry.id}`);
      return { id, tag: await this.tagFor(tx, { poolId: id }), entryId: entry.id };
    });
  }

  private async tagFor(tx: Tx, thing: { assetId: string } | { poolId: string }): Promise<string> {
    const id = newTagCode();
    await tx.run(insertInto('tags', { id, ...thing, issuedAt: this.clock.iso() }));
    return id;
  }
}
