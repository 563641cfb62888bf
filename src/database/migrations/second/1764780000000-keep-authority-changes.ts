import { Table, TableIndex, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { ENGINE } from '../../../config.js';

const TABLE = 'authority_changes';
const instantType = ENGINE === 'postgres' ? 'timestamptz' : 'varchar';
const id = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'varchar', length: '36', isNullable });
const word = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'varchar', length: '40', isNullable });
const instant = (name: string, isNullable = false): TableColumnOptions => ({ name, type: instantType, isNullable });
const text = (name: string, isNullable = false): TableColumnOptions => ({ name, type: 'text', isNullable });
const keyTo = (referencedTableName: string) => (column: string) => ({ name: `fk_${TABLE}_${column}`, columnNames: [column], referencedTableName, referencedColumnNames: ['id'] });

/** Changes of posts and orders that wait for a second person, beside the posts and orders themselves. */
export class KeepAuthorityChanges1764780000000 implements MigrationInterface {
  name = 'KeepAuthorityChanges1764780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({
      name: TABLE,
      columns: [
        { ...id('id'), isPrimary: true, primaryKeyConstraintName: `pk_${TABLE}_id` }, word('kind'), id('person_id'), id('unit_id'), id('store_id', true), text('target_id', true), text('facts_json'),
        id('author_id'), instant('proposed_at'), instant('settled_at', true), id('settled_by', true), word('outcome', true), text('applied_id', true),
      ],
      foreignKeys: [...['person_id', 'author_id', 'settled_by'].map(keyTo('people')), keyTo('units')('unit_id'), keyTo('stores')('store_id')],
      checks: [
        { name: `ck_${TABLE}_second_person`, expression: `coalesce("outcome", '') <> 'confirmed' or "settled_by" <> "author_id"` },
        { name: `ck_${TABLE}_settled`, expression: `("settled_at" is null) = ("outcome" is null) and ("settled_by" is null) = ("outcome" is null)` },
        { name: `ck_${TABLE}_applied`, expression: `("applied_id" is not null) = (coalesce("outcome", 'withdrawn') <> 'withdrawn')` },
      ],
      indices: ['settled_at', 'applied_id'].map((column) => new TableIndex({ name: `ix_${TABLE}_${column}`, columnNames: [column] })),
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
