import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';
import { outageGuards, outageGuardsDown } from './outages.guards.js';
import { outageTables, paperDecisions } from './outages.schema.js';

const INDEXES = [
  'CREATE INDEX "ix_outages_started_at" ON "outages" ("started_at")',
  'CREATE INDEX "ix_outage_pads_unit_id" ON "outage_pads" ("unit_id")',
  'CREATE UNIQUE INDEX "ix_outage_slips_nth_pad_id" ON "outage_slips" ("pad_id", "nth")',
  'CREATE UNIQUE INDEX "ix_outage_slips_number" ON "outage_slips" ("number")',
  'CREATE UNIQUE INDEX "ix_outage_slips_code" ON "outage_slips" ("code")',
  'CREATE INDEX "ix_outage_entries_outage_id" ON "outage_entries" ("outage_id")',
  'CREATE UNIQUE INDEX "ix_outage_entries_request_id" ON "outage_entries" ("request_id")',
  'CREATE UNIQUE INDEX "ix_outage_entries_page_file_id" ON "outage_entries" ("page_file_id")',
];
const SIGNED_ON_SLIP = [
  'alter table paper_decisions alter column memo_id drop not null',
  'alter table paper_decisions add column "outage_slip_id" character varying(36)',
  'alter table paper_decisions add constraint "fk_paper_decisions_outage_slip_id" foreign key ("outage_slip_id") references "outage_slips" ("id") on delete no action on update no action',
  'alter table paper_decisions add constraint "ck_paper_decisions_page" check (("memo_id" is null) <> ("outage_slip_id" is null))',
];
const NOT_ON_SLIP = ['delete from paper_decisions where memo_id is null', 'alter table paper_decisions drop column outage_slip_id', 'alter table paper_decisions alter column memo_id set not null'];
const PAPER_INDEX = 'CREATE INDEX "ix_paper_decisions_recorded_on" ON "paper_decisions" ("recorded_on")';

/** SQLite cannot loosen a column: the table is written anew. Nothing refers to it, and it bears no trigger. */
const rebuilt = (isOnSlip: boolean): string[] => [
  'alter table paper_decisions rename to paper_decisions_before', 'drop index ix_paper_decisions_recorded_on', paperDecisions(isOnSlip), PAPER_INDEX,
  `insert into paper_decisions (step_id, memo_id, page_file_id, printed_on, signed_on, recorded_on, signed_by, recorded_by, objected_at, objection)
     select step_id, memo_id, page_file_id, printed_on, signed_on, recorded_on, signed_by, recorded_by, objected_at, objection from paper_decisions_before where memo_id is not null`,
  'drop table paper_decisions_before',
];

/** ใบยืมสำรอง: declared outages, pads of numbered blank slips, and what was entered of them afterwards. */
export class KeepOutages1764800000000 implements MigrationInterface {
  name = 'KeepOutages1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    const paper = ENGINE === 'postgres' ? SIGNED_ON_SLIP : rebuilt(true);
    for (const statement of [...outageTables(), ...INDEXES, ...paper, ...outageGuards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const paper = ENGINE === 'postgres' ? NOT_ON_SLIP : rebuilt(false);
    for (const statement of [...outageGuardsDown, ...paper]) await runner.query(statement);
    for (const table of ['outage_entries', 'outage_slips', 'outage_pads', 'outages']) await runner.query(`drop table ${table}`);
  }
}
