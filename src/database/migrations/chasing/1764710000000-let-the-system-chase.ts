import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const OLD = ['id', 'request_id', 'nth', 'channel', 'note', 'memo_number', 'delivered_at', 'recorded_at', 'recorded_by', 'memo_on', 'memo_facts_json'].map((column) => `"${column}"`).join(', ');
const CHECK = `CHECK ("notice_id" is null or ("delivered_at" is not null and "recorded_by" is null))`;
const TO_NOTICES = `CONSTRAINT "fk_chases_notice_id" FOREIGN KEY ("notice_id") REFERENCES "notices" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION`;

/** SQLite changes no column in place. No table refers to this one, and it has no triggers. */
const rebuilt = (recordedBy: string, more: string): string[] => [
  `CREATE TABLE "new_chases" ("id" varchar(36) PRIMARY KEY NOT NULL, "request_id" varchar(36) NOT NULL, "nth" integer NOT NULL, "channel" varchar(40) NOT NULL, "note" text, "memo_number" text, "delivered_at" varchar, "recorded_at" varchar NOT NULL, "recorded_by" varchar(36)${recordedBy}, "memo_on" varchar, "memo_facts_json" text${more}, CONSTRAINT "fk_chases_request_id" FOREIGN KEY ("request_id") REFERENCES "loan_requests" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_chases_recorded_by" FOREIGN KEY ("recorded_by") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
  `INSERT INTO "new_chases" (${OLD}) SELECT ${OLD} FROM "chases"`,
  `DROP TABLE "chases"`,
  `ALTER TABLE "new_chases" RENAME TO "chases"`,
  `CREATE UNIQUE INDEX "ix_chases_nth_request_id" ON "chases" ("request_id", "nth")`,
];
const ONE_PER_NOTICE = `CREATE UNIQUE INDEX "ix_chases_notice_id" ON "chases" ("notice_id")`;

const up = {
  sqlite: [...rebuilt('', `, "notice_id" varchar(36), CONSTRAINT "ck_chases_carried" ${CHECK}, ${TO_NOTICES}`), ONE_PER_NOTICE],
  postgres: [
    `ALTER TABLE "chases" ALTER COLUMN "recorded_by" DROP NOT NULL`, `ALTER TABLE "chases" ADD "notice_id" character varying(36)`, `ALTER TABLE "chases" ADD CONSTRAINT "ck_chases_carried" ${CHECK}`,
    ONE_PER_NOTICE, `ALTER TABLE "chases" ADD ${TO_NOTICES}`,
  ],
};
const down = {
  sqlite: rebuilt(' NOT NULL', ''),
  postgres: [`ALTER TABLE "chases" DROP COLUMN "notice_id"`, `ALTER TABLE "chases" ALTER COLUMN "recorded_by" SET NOT NULL`],
};

/** A letter that the program carried is a chase as well: nobody recorded it, and each notice leaves one. */
export class LetTheSystemChase1764710000000 implements MigrationInterface {
  name = 'LetTheSystemChase1764710000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up[ENGINE]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from chases where recorded_by is null');
    for (const statement of down[ENGINE]) await runner.query(statement);
  }
}
