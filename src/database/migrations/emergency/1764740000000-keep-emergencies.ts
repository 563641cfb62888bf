import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';
import { postgresEmergencyGuards, postgresEmergencyGuardsDown, sqliteEmergencyGuards, sqliteEmergencyGuardsDown } from './emergency.guards.js';

const CHECKS = `CONSTRAINT "ck_emergency_checkouts_decided" CHECK (("decided_at" is null) = ("outcome" is null) and ("decided_at" is null) = ("decided_by" is null) and ("decided_at" is null or "decided_at" >= "handed_over_at") and ("outcome" is null or "outcome" <> 'refused' or "decision_reason" is not null)), CONSTRAINT "ck_emergency_checkouts_ratify_by" CHECK ("ratify_by" > "handed_over_at" and length("reason") > 0), CONSTRAINT "ck_emergency_checkouts_apart" CHECK ("officer_id" <> "handed_over_by" and ("decided_by" is null or "decided_by" <> "handed_over_by"))`;
const KEYS = [['request_id', 'loan_requests'], ['officer_id', 'people'], ['handed_over_by', 'people'], ['decided_by', 'people']]
  .map(([column, table]) => `CONSTRAINT "fk_emergency_checkouts_${column}" FOREIGN KEY ("${column}") REFERENCES "${table}" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION`).join(', ');

const sqlite = `CREATE TABLE "emergency_checkouts" ("request_id" varchar(36) PRIMARY KEY NOT NULL, "officer_id" varchar(36) NOT NULL, "reached_by" varchar(40) NOT NULL, "reason" text NOT NULL, "handed_over_by" varchar(36) NOT NULL, "handed_over_at" varchar NOT NULL, "ratify_by" varchar NOT NULL, "decided_at" varchar, "decided_by" varchar(36), "outcome" varchar(40), "decision_reason" text, ${CHECKS}, ${KEYS})`;
const postgres = `CREATE TABLE "emergency_checkouts" ("request_id" character varying(36) NOT NULL, "officer_id" character varying(36) NOT NULL, "reached_by" character varying(40) NOT NULL, "reason" text NOT NULL, "handed_over_by" character varying(36) NOT NULL, "handed_over_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ratify_by" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE, "decided_by" character varying(36), "outcome" character varying(40), "decision_reason" text, ${CHECKS}, CONSTRAINT "pk_emergency_checkouts_request_id" PRIMARY KEY ("request_id"), ${KEYS})`;
const INDEX = 'CREATE INDEX "ix_emergency_checkouts_decided_at_ratify_by" ON "emergency_checkouts" ("decided_at", "ratify_by")';

/** What left on an officer's word before the approval; and from now on the database itself lets nothing else leave unapproved. */
export class KeepEmergencies1764740000000 implements MigrationInterface {
  name = 'KeepEmergencies1764740000000';

  async up(runner: QueryRunner): Promise<void> {
    const [table, guards] = ENGINE === 'postgres' ? [postgres, postgresEmergencyGuards] : [sqlite, sqliteEmergencyGuards];
    for (const statement of [table, INDEX, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of ENGINE === 'postgres' ? postgresEmergencyGuardsDown : sqliteEmergencyGuardsDown) await runner.query(statement);
    await runner.query('drop table emergency_checkouts');
  }
}
