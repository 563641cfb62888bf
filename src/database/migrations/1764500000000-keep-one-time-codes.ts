import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ENGINE } from '../../config.js';

const TABLE = 'one_time_codes';
const isPostgres = ENGINE === 'postgres';
const instant = (name: string, isNullable = false) => ({ name, type: isPostgres ? 'timestamptz' : 'varchar', isNullable });
const id = (name: string, more: object = {}) => ({ name, type: 'varchar', length: '36', ...more });
const person = (column: string) => ({ name: `fk_${TABLE}_${column}`, columnNames: [column], referencedTableName: 'people', referencedColumnNames: ['id'] });

/** Ways in that open once. A password that somebody else set and knows is none any more: its owner gets a card or a code. */
export class KeepOneTimeCodes1764500000000 implements MigrationInterface {
  name = 'KeepOneTimeCodes1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({
      name: TABLE,
      columns: [
        id('id', { isPrimary: true, primaryKeyConstraintName: `pk_${TABLE}_id` }), id('person_id'), { name: 'kind', type: 'varchar', length: '40' }, { name: 'code_hash', type: 'text' },
        instant('issued_at'), id('issued_by', { isNullable: true }), instant('expires_at'), instant('used_at', true), instant('revoked_at', true),
      ],
      foreignKeys: [person('person_id'), person('issued_by')],
      indices: [
        { name: `ix_${TABLE}_code_hash`, columnNames: ['code_hash'], isUnique: true },
        { name: `uq_${TABLE}_open`, columnNames: ['person_id', 'kind'], isUnique: true, where: '"used_at" is null and "revoked_at" is null' },
      ],
    }));
    await runner.query('delete from credentials where must_change = 1');
    await runner.dropColumn('credentials', 'must_change');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.addColumn('credentials', new TableColumn({ name: 'must_change', type: isPostgres ? 'smallint' : 'integer', default: isPostgres ? "'0'" : '0' }));
    await runner.dropTable(TABLE);
  }
}
