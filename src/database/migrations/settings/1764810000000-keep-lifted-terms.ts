import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const id = (name: string, more: object = {}) => ({ name, type: 'varchar', length: '36', ...more });
const key = (column: string, referencedTableName: string) => ({ name: `fk_lifted_terms_${column}`, columnNames: [column], referencedTableName, referencedColumnNames: ['id'] });

/** Each use of an order that lifts the terms of lending. */
export class KeepLiftedTerms1764810000000 implements MigrationInterface {
  name = 'KeepLiftedTerms1764810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({
      name: 'lifted_terms',
      columns: [
        id('id', { isPrimary: true, primaryKeyConstraintName: 'pk_lifted_terms_id' }), id('request_id'), id('order_id'), { name: 'what', type: 'varchar', length: '40' },
        { name: 'happened_at', type: ENGINE === 'postgres' ? 'timestamptz' : 'varchar' },
      ],
      foreignKeys: [key('request_id', 'loan_requests'), key('order_id', 'exception_orders')],
      checks: [{ name: 'ck_lifted_terms_what', expression: `"what" in ('sent', 'extended')` }],
      indices: [{ name: 'ix_lifted_terms_happened_at', columnNames: ['happened_at'] }],
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('lifted_terms');
  }
}
