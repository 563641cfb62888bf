import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ENGINE } from '../../config.js';

const instant = (name: string, isNullable = false) => ({ name, type: ENGINE === 'postgres' ? 'timestamptz' : 'varchar', isNullable });
const id = (name: string, more: object = {}) => ({ name, type: 'varchar', length: '36', ...more });
const text = (name: string) => ({ name, type: 'text', isNullable: true });
const key = (table: string, column: string, to: string) => ({ name: `fk_${table}_${column}`, columnNames: [column], referencedTableName: to, referencedColumnNames: ['id'] });

/** What was out before the office began, and the declaration that all of it is entered. */
export class CreateOpeningBalances1764500000001 implements MigrationInterface {
  name = 'CreateOpeningBalances1764500000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({
      name: 'opening_balances',
      columns: [
        id('request_id', { isPrimary: true, primaryKeyConstraintName: 'pk_opening_balances_request_id' }), id('recorded_by'), instant('recorded_at'), text('note'), instant('regularise_by'),
        instant('denied_at', true), text('denied_reason'), instant('voided_at', true), text('voided_reason'),
      ],
      foreignKeys: [key('opening_balances', 'request_id', 'loan_requests'), key('opening_balances', 'recorded_by', 'people')],
      indices: [{ name: 'ix_opening_balances_regularise_by', columnNames: ['regularise_by'] }],
    }));
    await runner.createTable(new Table({
      name: 'opening_closures',
      columns: [id('id', { isPrimary: true, primaryKeyConstraintName: 'pk_opening_closures_id' }), instant('declared_at'), id('declared_by')],
      foreignKeys: [key('opening_closures', 'declared_by', 'people')],
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('opening_closures');
    await runner.dropTable('opening_balances');
  }
}
