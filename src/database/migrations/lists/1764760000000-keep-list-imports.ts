import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const isPostgres = ENGINE === 'postgres';
const instant = (name: string, isNullable = false) => ({ name, type: isPostgres ? 'timestamptz' : 'varchar', isNullable });
const id = (name: string, more: object = {}) => ({ name, type: 'varchar', length: '36', ...more });
const word = (name: string) => ({ name, type: 'varchar', length: '40' });
const text = (name: string, isNullable = false) => ({ name, type: 'text', isNullable });
const whole = (name: string) => ({ name, type: 'integer' });
const key = (table: string, column: string, to: string) => ({ name: `fk_${table}_${column}`, columnNames: [column], referencedTableName: to, referencedColumnNames: ['id'] });
const primary = (table: string) => id('id', { isPrimary: true, primaryKeyConstraintName: `pk_${table}_id` });

/** Lists that come in by file: people, units, what is already out. */
export class KeepListImports1764760000000 implements MigrationInterface {
  name = 'KeepListImports1764760000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({
      name: 'list_imports',
      columns: [primary('list_imports'), word('kind'), text('file_name'), id('file_id'), word('state'), text('options_json'), id('created_by'), instant('created_at'), instant('accepted_at', true)],
      foreignKeys: [key('list_imports', 'file_id', 'files'), key('list_imports', 'created_by', 'people')],
      indices: [{ name: 'ix_list_imports_created_by_kind', columnNames: ['created_by', 'kind'] }],
    }));
    await runner.createTable(new Table({
      name: 'list_import_rows',
      columns: [
        primary('list_import_rows'), id('import_id'), whole('line'), whole('seq'), word('outcome'), { name: 'applied', type: isPostgres ? 'smallint' : 'integer', default: 0 },
        id('person_id', { isNullable: true }), text('subject_id', true), text('cells_json'), text('detail_json'),
      ],
      foreignKeys: [key('list_import_rows', 'import_id', 'list_imports'), key('list_import_rows', 'person_id', 'people')],
      indices: [{ name: 'ix_list_import_rows_import_id_line', columnNames: ['import_id', 'line'], isUnique: true }, { name: 'ix_list_import_rows_import_id_seq', columnNames: ['import_id', 'seq'] }],
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('list_import_rows');
    await runner.dropTable('list_imports');
  }
}
