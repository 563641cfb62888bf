import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const TABLE = 'first_run_skips';

/** Steps of the first day that an agency does without. */
export class KeepFirstRun1764730000000 implements MigrationInterface {
  name = 'KeepFirstRun1764730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({
      name: TABLE,
      columns: [
        { name: 'step', type: 'varchar', length: '40', isPrimary: true, primaryKeyConstraintName: `pk_${TABLE}_step` },
        { name: 'skipped_at', type: ENGINE === 'postgres' ? 'timestamptz' : 'varchar' },
        { name: 'skipped_by', type: 'varchar', length: '36' },
      ],
      foreignKeys: [{ name: `fk_${TABLE}_skipped_by`, columnNames: ['skipped_by'], referencedTableName: 'people', referencedColumnNames: ['id'] }],
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
