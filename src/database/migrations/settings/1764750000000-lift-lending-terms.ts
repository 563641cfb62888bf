import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLE = 'exception_orders';
const LIFTS = new TableColumn({ name: 'lifts', type: 'varchar', length: '40', default: "'duties'" });

/** An exception order says which rule it lifts; those recorded so far let duties meet. */
export class LiftLendingTerms1764750000000 implements MigrationInterface {
  name = 'LiftLendingTerms1764750000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(TABLE, LIFTS);
  }

  /** Without the column every order would let duties meet, so those that lift something else go with it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ${TABLE} where lifts <> 'duties'`);
    await runner.dropColumn(TABLE, LIFTS);
  }
}
