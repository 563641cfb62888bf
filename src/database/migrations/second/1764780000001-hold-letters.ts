import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const TABLE = 'letter_holds';

/** When a backup was put back: what was told before goes out only when somebody releases it. */
export class HoldLetters1764780000001 implements MigrationInterface {
  name = 'HoldLetters1764780000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({
      name: TABLE,
      columns: [
        { name: 'id', type: 'varchar', length: '36', isPrimary: true, primaryKeyConstraintName: `pk_${TABLE}_id` },
        { name: 'restored_at', type: ENGINE === 'postgres' ? 'timestamptz' : 'varchar' },
      ],
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
