import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../config.js';
import { postgresGuards, postgresGuardsDown } from './guards.postgres.js';
import { sqliteGuards, sqliteGuardsDown } from './guards.sqlite.js';

/** What must never break is refused by the database itself: overlapping holds, overdrawn pools, an edited journal. */
export class GuardInvariants1763800000001 implements MigrationInterface {
  name = 'GuardInvariants1763800000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ENGINE === 'postgres' ? postgresGuards : sqliteGuards) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of ENGINE === 'postgres' ? postgresGuardsDown : sqliteGuardsDown) await runner.query(statement);
  }
}
