import { TableCheck, TableColumn, TableForeignKey, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const TABLE = 'settings';
const isPostgres = ENGINE === 'postgres';
const instant = (name: string) => new TableColumn({ name, type: isPostgres ? 'timestamptz' : 'varchar', isNullable: true });
const person = (name: string) => new TableColumn({ name, type: 'varchar', length: '36', isNullable: true });
const keyOf = (column: string) => new TableForeignKey({ name: `fk_${TABLE}_${column}`, columnNames: [column], referencedTableName: 'people', referencedColumnNames: ['id'] });
const COLUMNS = [
  new TableColumn({ name: 'needs_second', type: isPostgres ? 'smallint' : 'integer', default: isPostgres ? "'0'" : '0' }), instant('confirmed_at'), person('confirmed_by'), instant('withdrawn_at'), person('withdrawn_by'),
];
const KEYS = ['confirmed_by', 'withdrawn_by'].map(keyOf);
const CHECKS = [
  new TableCheck({ name: 'ck_settings_second_person', expression: `"confirmed_by" <> "author_id"` }),
  new TableCheck({ name: 'ck_settings_confirmed', expression: `("confirmed_at" is null) = ("confirmed_by" is null)` }),
  new TableCheck({ name: 'ck_settings_withdrawn', expression: `("withdrawn_at" is null) = ("withdrawn_by" is null)` }),
];

/** A change of a setting may wait for a second person, and be withdrawn before it takes effect. */
export class ConfirmSettings1764730000001 implements MigrationInterface {
  name = 'ConfirmSettings1764730000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(TABLE, COLUMNS);
    for (const key of KEYS) await runner.createForeignKey(TABLE, key);
    for (const check of CHECKS) await runner.createCheckConstraint(TABLE, check);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const check of CHECKS) await runner.dropCheckConstraint(TABLE, check);
    for (const key of KEYS) await runner.dropForeignKey(TABLE, key);
    await runner.dropColumns(TABLE, COLUMNS);
  }
}
