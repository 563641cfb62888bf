import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../config.js';
import { postgresCustodyGuards, postgresCustodyGuardsDown, sqliteCustodyGuards, sqliteCustodyGuardsDown } from './custody/custody.guards.js';
import { postgresCustody, sqliteCustody } from './custody/custody.schema.js';

const [TABLES, GUARDS, GUARDS_DOWN] = ENGINE === 'postgres'
  ? [postgresCustody, postgresCustodyGuards, postgresCustodyGuardsDown] : [sqliteCustody, sqliteCustodyGuards, sqliteCustodyGuardsDown];

/** Things with one person until further notice, their yearly confirmation, and the permits by which they leave the premises. */
export class KeepCustody1764300000000 implements MigrationInterface {
  name = 'KeepCustody1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...GUARDS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of GUARDS_DOWN) await runner.query(statement);
    for (const table of ['take_out_permit_lines', 'take_out_permits', 'permit_counters', 'custody_confirmations', 'custodies']) await runner.query(`drop table if exists "${table}"`);
  }
}
