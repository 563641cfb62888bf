import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const id = (name: string, more: object = {}) => ({ name, type: 'varchar', length: '36', ...more });
const key = (column: string) => ({ name: `fk_opening_takeovers_${column}`, columnNames: [column], referencedTableName: 'loan_requests', referencedColumnNames: ['id'] });

/** Requests for what is out already on an opening slip. */
export class KeepTakeovers1764760000001 implements MigrationInterface {
  name = 'KeepTakeovers1764760000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({
      name: 'opening_takeovers',
      columns: [
        id('request_id', { isPrimary: true, primaryKeyConstraintName: 'pk_opening_takeovers_request_id' }), id('opening_id'),
        { name: 'begun_at', type: ENGINE === 'postgres' ? 'timestamptz' : 'varchar', isNullable: true },
      ],
      foreignKeys: [key('request_id'), key('opening_id')],
      indices: [
        { name: 'ix_opening_takeovers_opening_id', columnNames: ['opening_id'] },
        { name: 'uq_opening_takeovers_begun', columnNames: ['opening_id'], isUnique: true, where: '"begun_at" is not null' },
      ],
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('opening_takeovers');
  }
}
