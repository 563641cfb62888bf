import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../config.js';

const sqlite = [
  `CREATE TABLE "loan_extensions" ("id" varchar(36) PRIMARY KEY NOT NULL, "request_id" varchar(36) NOT NULL, "nth" integer NOT NULL, "reason" text NOT NULL, "asked_by" varchar(36) NOT NULL, "asked_at" varchar NOT NULL, "old_due_at" varchar NOT NULL, "effective_due_at" varchar NOT NULL, "new_due_at" varchar NOT NULL, "post_kind" varchar(40) NOT NULL, "unit_id" varchar(36) NOT NULL, "post_title" text NOT NULL, "rule" text NOT NULL, "promised_at" varchar, "decided_at" varchar, "decided_by" varchar(36), "capacity" varchar(40), "order_id" varchar(36), "order_number" text, "post_id" varchar(36), "outcome" varchar(40), "decision_reason" text, CONSTRAINT "ck_loan_extensions_in_time" CHECK ("outcome" is null or "outcome" <> 'approve' or "decided_at" <= "effective_due_at"), CONSTRAINT "ck_loan_extensions_later" CHECK ("new_due_at" > "old_due_at" and "asked_at" <= "effective_due_at"), CONSTRAINT "fk_loan_extensions_request_id" FOREIGN KEY ("request_id") REFERENCES "loan_requests" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_loan_extensions_asked_by" FOREIGN KEY ("asked_by") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_loan_extensions_unit_id" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_loan_extensions_decided_by" FOREIGN KEY ("decided_by") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_loan_extensions_order_id" FOREIGN KEY ("order_id") REFERENCES "delegation_orders" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_loan_extensions_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
  `CREATE UNIQUE INDEX "uq_loan_extensions_one_open" ON "loan_extensions" ("request_id") WHERE "decided_at" is null`,
  `CREATE INDEX "ix_loan_extensions_decided_at_decided_by" ON "loan_extensions" ("decided_by", "decided_at")`,
  `CREATE INDEX "ix_loan_extensions_decided_at_post_kind_unit_id" ON "loan_extensions" ("unit_id", "post_kind", "decided_at")`,
  `CREATE UNIQUE INDEX "ix_loan_extensions_nth_request_id" ON "loan_extensions" ("request_id", "nth")`,
];

const postgres = [
  `CREATE TABLE "loan_extensions" ("id" character varying(36) NOT NULL, "request_id" character varying(36) NOT NULL, "nth" integer NOT NULL, "reason" text NOT NULL, "asked_by" character varying(36) NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "old_due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "effective_due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "new_due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "post_kind" character varying(40) NOT NULL, "unit_id" character varying(36) NOT NULL, "post_title" text NOT NULL, "rule" text NOT NULL, "promised_at" TIMESTAMP WITH TIME ZONE, "decided_at" TIMESTAMP WITH TIME ZONE, "decided_by" character varying(36), "capacity" character varying(40), "order_id" character varying(36), "order_number" text, "post_id" character varying(36), "outcome" character varying(40), "decision_reason" text, CONSTRAINT "ck_loan_extensions_in_time" CHECK ("outcome" is null or "outcome" <> 'approve' or "decided_at" <= "effective_due_at"), CONSTRAINT "ck_loan_extensions_later" CHECK ("new_due_at" > "old_due_at" and "asked_at" <= "effective_due_at"), CONSTRAINT "pk_loan_extensions_id" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "uq_loan_extensions_one_open" ON "loan_extensions" ("request_id") WHERE "decided_at" is null`,
  `CREATE INDEX "ix_loan_extensions_decided_at_decided_by" ON "loan_extensions" ("decided_by", "decided_at")`,
  `CREATE INDEX "ix_loan_extensions_decided_at_post_kind_unit_id" ON "loan_extensions" ("unit_id", "post_kind", "decided_at")`,
  `CREATE UNIQUE INDEX "ix_loan_extensions_nth_request_id" ON "loan_extensions" ("request_id", "nth")`,
  `ALTER TABLE "loan_extensions" ADD CONSTRAINT "fk_loan_extensions_request_id" FOREIGN KEY ("request_id") REFERENCES "loan_requests"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "loan_extensions" ADD CONSTRAINT "fk_loan_extensions_asked_by" FOREIGN KEY ("asked_by") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "loan_extensions" ADD CONSTRAINT "fk_loan_extensions_unit_id" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "loan_extensions" ADD CONSTRAINT "fk_loan_extensions_decided_by" FOREIGN KEY ("decided_by") REFERENCES "people"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "loan_extensions" ADD CONSTRAINT "fk_loan_extensions_order_id" FOREIGN KEY ("order_id") REFERENCES "delegation_orders"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "loan_extensions" ADD CONSTRAINT "fk_loan_extensions_post_id" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

/** ขยายเวลา: who asked for a later due, when and why, and who decided in which capacity. */
export class KeepExtensions1764600000000 implements MigrationInterface {
  name = 'KeepExtensions1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ENGINE === 'postgres' ? postgres : sqlite) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table loan_extensions');
  }
}
