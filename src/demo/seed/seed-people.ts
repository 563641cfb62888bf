import type { INestApplicationContext } from '@nestjs/common';
import { readRows } from '../../cli/read-rows.js';
import type { Sql, Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { found } from '../../http/refusal.js';
import { PERSON_COLUMNS, UNIT_COLUMNS } from '../../people/import/import-columns.rules.js';
import type { ImportReport } from '../../people/import/import-report.js';
import { PersonImportService } from '../../people/import/person-import.service.js';
import { UnitImportService } from '../../people/import/unit-import.service.js';
import { OrderRecorder } from '../../people/orders/order-recorder.js';
import { PersonStore } from '../../people/persons/person.store.js';
import { PostRecorder } from '../../people/posts/post-recorder.js';
import { UnitStore } from '../../people/units/unit.store.js';
import type { OrderCapacity, PostKind } from '../../shared/vocab.js';
import { seedBytes, seedRows } from './seed-file.js';

type Row = Record<string, string>;

/** Units, people, posts and orders, through what the command line and the pages use. */
export async function seedPeople(program: INestApplicationContext): Promise<void> {
  whole('units.csv', await program.get(UnitImportService).import(await readRows(seedBytes('units.csv'), UNIT_COLUMNS), false));
  whole('people.csv', await program.get(PersonImportService).import(await readRows(seedBytes('people.csv'), PERSON_COLUMNS), false));
  await program.get(Transactions).run(async (tx) => {
    for (const row of seedRows('posts.csv')) await givePost(program, tx, row);
    for (const row of seedRows('orders.csv')) await recordOrder(program, tx, row);
  });
}

function whole(name: string, { refused }: ImportReport): void {
  if (refused.length > 0) throw new Error(`${name}: ${JSON.stringify(refused)}`);
}

const unitId = async (program: INestApplicationContext, from: Sql, code = ''): Promise<string> => found(await program.get(UnitStore).byCode(from, code)).id;
const personId = async (program: INestApplicationContext, from: Sql, number = ''): Promise<string> => found(await program.get(PersonStore).byStaffNumber(from, number)).id;

async function givePost(program: INestApplicationContext, tx: Tx, row: Row): Promise<void> {
  await program.get(PostRecorder).give(tx, null, {
    kind: row['kind'] as PostKind, personId: await personId(program, tx, row['staff_number']), unitId: await unitId(program, tx, row['unit_code']), storeId: null,
    title: row['title'] ?? '', isDeputy: row['is_deputy'] === '1' ? 1 : 0, fromOn: row['from_on'] ?? '', untilOn: row['until_on'] || null,
    orderNumber: row['order_number'] ?? '', orderedOn: row['ordered_on'] ?? '',
  });
}

async function recordOrder(program: INestApplicationContext, tx: Tx, row: Row): Promise<void> {
  const outside = row['outside'] ? { outside: row['outside'] === 'yes' } : {};
  const borrowerKinds = row['borrower_kinds'] ? { borrowerKinds: row['borrower_kinds'].split(' ') } : {};
  await program.get(OrderRecorder).record(tx, null, {
    capacity: row['capacity'] as OrderCapacity, number: row['number'] ?? '', orderedOn: row['ordered_on'] ?? '', fromOn: row['from_on'] ?? '',
    untilOn: row['until_on'] || null, postKind: row['post_kind'] as PostKind, unitId: await unitId(program, tx, row['unit_code']),
    toPersonId: await personId(program, tx, row['staff_number']), scopeJson: JSON.stringify({ ...outside, ...borrowerKinds }),
    ceilingSatang: row['ceiling_baht'] ? Number(row['ceiling_baht']) * 100 : null,
  });
}
