import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../config.js';

const sqlite = [
  `CREATE TABLE "return_claims" ("id" varchar(36) PRIMARY KEY NOT NULL, "request_id" varchar(36) NOT NULL, "claimed_by" varchar(36) NOT NULL, "brought_at" varchar NOT NULL, "handed_to" text NOT NULL, "note" text, "recorded_at" varchar NOT NULL, "answer_by_on" varchar NOT NULL, "closed_at" varchar, "closed_by" varchar(36), "outcome" varchar(40), "return_id" varchar(36), "denial_reason" text, CONSTRAINT "ck_return_claims_closed" CHECK (("closed_at" is null) = ("outcome" is null) and ("outcome" <> 'denied' or "denial_reason" is not null)), CONSTRAINT "ck_return_claims_brought" CHECK ("brought_at" <= "recorded_at"), CONSTRAINT "fk_return_claims_request_id" FOREIGN KEY ("request_id") REFERENCES "loan_requests" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_return_claims_claimed_by" FOREIGN KEY ("claimed_by") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_return_claims_closed_by" FOREIGN KEY ("closed_by") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_return_claims_return_id" FOREIGN KEY ("return_id") REFERENCES "returns" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
  `CREATE UNIQUE INDEX "uq_return_claims_one_open" ON "return_claims" ("request_id") WHERE "closed_at" is null`,
  `CREATE INDEX "ix_return_claims_recorded_at_request_id" ON "return_claims" ("request_id", "recorded_at")`,
  `ALTER TABLE "chases" ADD COLUMN "memo_on" varchar`,
  `ALTER TABLE "chases" ADD COLUMN "memo_facts_json" text`,
];

const postgres = [
  `CREATE TABLE "return_claims" ("id" character varying(36) NOT NULL, "request_id" character varying(36) NOT NULL, "claimed_by" character varying(36) NOT NULL, "brought_at" TIMESTAMP WITH TIME ZONE NOT NULL, "handed_to" text NOT NULL, "note" text, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answer_by_on" date NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, "closed_by" character varying(36), "outcome" character varying(40), "return_id" character varying(36), "denial_reason" text, CONSTRAINT "ck_return_claims_closed" CHECK (("closed_at" is null) = ("outcome" is null) and ("outcome" <> 'denied' or "denial_reason" is not null)), CONSTRAINT "ck_return_claims_brought" CHECK ("brought_at" <= "recorded_at"), CONSTRAINT "pk_return_claims_id" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "uq_return_claims_one_open" ON "return_claims" ("request_id") WHERE "closed_at" is null`,
  `CREATE INDEX "ix_return_claims_recorded_at_request_id" ON "return_claims" ("request_id", "recorded_at")`,
  `ALTER TABLE "chases" ADD "memo_on" date`,
  `ALTER TABLE "chases" ADD "memo_facts_json" text`,
  `ALTER TABLE "return_claims" ADD CONSTRAINT "fk_return_claims_request_id" FOREIGN KEY ("request_id") REFERENCES "loan_requests"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "return_claims" ADD CONSTRAINT "fk_return_claims_claimed_by" FOREIGN KEY ("claimed_by") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "return_claims" ADD CONSTRAINT "fk_return_claims_closed_by" FOREIGN KEY ("closed_by") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "return_claims" ADD CONSTRAINT "fk_return_claims_return_id" FOREIGN KEY ("return_id") REFERENCES "returns"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

/** แจ้งคืนแล้ว รอตรวจรับ, and the memo that chases: what it printed, and the date the records office gave it. */
export class KeepClaimsAndMemos1764600000001 implements MigrationInterface {
  name = 'KeepClaimsAndMemos1764600000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ENGINE === 'postgres' ? postgres : sqlite) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table return_claims');
    for (const column of ['memo_facts_json', 'memo_on']) await runner.query(`alter table chases drop column ${column}`);
  }
}
