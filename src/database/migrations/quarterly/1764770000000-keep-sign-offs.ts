import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const isPostgres = ENGINE === 'postgres';
const [ID, WORD, INSTANT, DAY] = isPostgres
  ? ['character varying(36)', 'character varying(40)', 'TIMESTAMP WITH TIME ZONE', 'date'] : ['varchar(36)', 'varchar(40)', 'varchar', 'varchar'];

const SIGN_OFFS = `CREATE TABLE "quarterly_sign_offs" ("id" ${ID} NOT NULL, "period_id" ${WORD} NOT NULL, "fiscal_year" integer NOT NULL, "ended_at" ${INSTANT} NOT NULL, "report_json" text NOT NULL, "report_hash" text NOT NULL, "figures_hash" text NOT NULL, "signed_at" ${INSTANT} NOT NULL, "signed_by" ${ID} NOT NULL, "signed_as" text NOT NULL, "capacity" ${WORD} NOT NULL, "order_number" text, "ordered_on" ${DAY}, "remark" text, "verification_code" text NOT NULL, `
  + 'CONSTRAINT "pk_quarterly_sign_offs_id" PRIMARY KEY ("id"), CONSTRAINT "ck_quarterly_sign_offs_ended" CHECK ("signed_at" >= "ended_at"), '
  + `CONSTRAINT "ck_quarterly_sign_offs_capacity" CHECK ("capacity" <> 'delegated' and ("capacity" = 'holder') = ("order_number" is null)), `
  + 'CONSTRAINT "fk_quarterly_sign_offs_signed_by" FOREIGN KEY ("signed_by") REFERENCES "people" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)';

const INDEXES = [
  'CREATE UNIQUE INDEX "ix_quarterly_sign_offs_period_id" ON "quarterly_sign_offs" ("period_id")',
  'CREATE UNIQUE INDEX "ix_quarterly_sign_offs_verification_code" ON "quarterly_sign_offs" ("verification_code")',
];

const frozen = (change: string): string => `create trigger tr_quarterly_sign_offs_no_${change} before ${change} on quarterly_sign_offs
  begin select raise(abort, 'tr_quarterly_sign_offs_frozen'); end`;
const FREEZE = isPostgres ? [
  `create function fn_quarterly_sign_offs_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'tr_quarterly_sign_offs_frozen' using errcode = 'P0001', constraint = 'tr_quarterly_sign_offs_frozen';
end $$`,
  'create trigger tr_quarterly_sign_offs_frozen before update or delete on quarterly_sign_offs for each row execute function fn_quarterly_sign_offs_frozen()',
] : [frozen('update'), frozen('delete')];

/** Quarterly reports as the head of agency signed them: nothing in them is written again. */
export class KeepSignOffs1764770000000 implements MigrationInterface {
  name = 'KeepSignOffs1764770000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [SIGN_OFFS, ...INDEXES, ...FREEZE]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table "quarterly_sign_offs"');
    if (isPostgres) await runner.query('drop function fn_quarterly_sign_offs_frozen()');
  }
}
