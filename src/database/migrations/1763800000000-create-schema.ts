import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../config.js';
import { postgresSchema } from './schema.postgres.js';
import { sqliteSchema } from './schema.sqlite.js';

/** All tables as the entities of the first release describe them, once and for all. */
export class CreateSchema1763800000000 implements MigrationInterface {
  name = 'CreateSchema1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    if (ENGINE === 'postgres') for (const extension of ['btree_gist', 'pg_trgm']) await runner.query(`create extension if not exists ${extension}`);
    for (const statement of ENGINE === 'postgres' ? postgresSchema : sqliteSchema) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = (ENGINE === 'postgres' ? postgresSchema : sqliteSchema).flatMap((statement) => /^CREATE TABLE "(\w+)"/i.exec(statement)?.[1] ?? []);
    for (const table of tables.reverse()) await runner.query(`drop table if exists "${table}"${ENGINE === 'postgres' ? ' cascade' : ''}`);
  }
}
