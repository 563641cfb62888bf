import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDEX = 'ix_holds_ends_at_entry_id';

/** Years of ended holds lie before today's: a scan at the counter asks only for those of one kind that have not ended. */
export class IndexHoldsByEntryAndEnd1763900000000 implements MigrationInterface {
  name = 'IndexHoldsByEntryAndEnd1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('holds', new TableIndex({ name: INDEX, columnNames: ['entry_id', 'ends_at'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('holds', INDEX);
  }
}
