import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../config.js';
import { postgresNotices, postgresSentOnce } from './notices/notices.postgres.js';
import { sqliteNotices, sqliteSentOnce } from './notices/notices.sqlite.js';

const TABLES = ['line_guesses', 'line_codes', 'line_links', 'notice_choices', 'notice_attempts', 'notice_messages', 'notices', 'outbox'];

/** The outbox, what comes of it for each person, and the log of its delivery. */
export class CreateNotices1764200000000 implements MigrationInterface {
  name = 'CreateNotices1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    const statements = ENGINE === 'postgres' ? [...postgresNotices, ...postgresSentOnce] : [...sqliteNotices, ...sqliteSentOnce];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table "${table}"`);
    if (ENGINE === 'postgres') await runner.query('drop function refuse_change_of_sent');
  }
}
