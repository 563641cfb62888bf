import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const isPostgres = ENGINE === 'postgres';
const [ID, WORD, INSTANT, DAY] = isPostgres
  ? ['character varying(36)', 'character varying(40)', 'TIMESTAMP WITH TIME ZONE', 'date'] : ['varchar(36)', 'varchar(40)', 'varchar', 'varchar'];

const reference = (table: string, column: string, to: string): string =>
  `, CONSTRAINT "fk_${table}_${column}" FOREIGN KEY ("${column}") REFERENCES "${to}" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION`;
const key = (table: string, ...columns: string[]): string => `CONSTRAINT "pk_${table}_${[...columns].sort().join('_')}" PRIMARY KEY (${columns.map((column) => `"${column}"`).join(', ')})`;

const VERSIONS = `CREATE TABLE "guideline_versions" ("id" ${ID} NOT NULL, "status" ${WORD} NOT NULL, "number" integer, "words_json" text NOT NULL, "edition" integer NOT NULL, "created_by" ${ID} NOT NULL, "created_at" ${INSTANT} NOT NULL, "edited_by" ${ID} NOT NULL, "edited_at" ${INSTANT} NOT NULL, "comments_from_on" ${DAY}, "comments_until_on" ${DAY}, "proposed_at" ${INSTANT}, "return_reason" text, "published_at" ${INSTANT}, "published_by" ${ID}, "published_as" text, "capacity" ${WORD}, "order_number" text, "from_on" ${DAY}, "words_hash" text, `
  + `${key('guideline_versions', 'id')}, CONSTRAINT "ck_guideline_versions_published" CHECK (("status" = 'published') = ("number" is not null and "from_on" is not null and "published_at" is not null and "published_by" is not null and "words_hash" is not null)), CONSTRAINT "ck_guideline_versions_comments" CHECK (("comments_from_on" is null) = ("comments_until_on" is null) and "comments_from_on" <= "comments_until_on")`
  + `${['created_by', 'edited_by', 'published_by'].map((column) => reference('guideline_versions', column, 'people')).join('')})`;

const COMMENTS = `CREATE TABLE "guideline_comments" ("id" ${ID} NOT NULL, "version_id" ${ID} NOT NULL, "section" ${WORD} NOT NULL, "words" text NOT NULL, "said_by" ${ID} NOT NULL, "said_at" ${INSTANT} NOT NULL, "outcome" ${WORD}, "answer" text, "answered_by" ${ID}, "answered_at" ${INSTANT}, `
  + `${key('guideline_comments', 'id')}, CONSTRAINT "ck_guideline_comments_answered" CHECK (("outcome" is null) = ("answered_at" is null) and ("outcome" is null) = ("answer" is null))`
  + `${reference('guideline_comments', 'version_id', 'guideline_versions')}${['said_by', 'answered_by'].map((column) => reference('guideline_comments', column, 'people')).join('')})`;

const ACKNOWLEDGEMENTS = `CREATE TABLE "guideline_acknowledgements" ("version_id" ${ID} NOT NULL, "person_id" ${ID} NOT NULL, "acknowledged_at" ${INSTANT} NOT NULL, `
  + `${key('guideline_acknowledgements', 'version_id', 'person_id')}${reference('guideline_acknowledgements', 'version_id', 'guideline_versions')}${reference('guideline_acknowledgements', 'person_id', 'people')})`;

const INDEXES = [
  `CREATE UNIQUE INDEX "uq_guideline_versions_one_draft" ON "guideline_versions" ("status") WHERE "status" = 'draft'`,
  'CREATE UNIQUE INDEX "ix_guideline_versions_number" ON "guideline_versions" ("number")',
  'CREATE UNIQUE INDEX "ix_guideline_versions_from_on" ON "guideline_versions" ("from_on")',
  'CREATE INDEX "ix_guideline_comments_version_id" ON "guideline_comments" ("version_id")',
  'CREATE INDEX "ix_guideline_acknowledgements_person_id" ON "guideline_acknowledgements" ("person_id")',
];

const frozen = (change: string): string => `create trigger tr_guideline_versions_no_${change} before ${change} on guideline_versions when old.status = 'published'
  begin select raise(abort, 'tr_guideline_versions_frozen'); end`;
const FREEZE = isPostgres ? [
  `create function fn_guideline_versions_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'tr_guideline_versions_frozen' using errcode = 'P0001', constraint = 'tr_guideline_versions_frozen';
end $$`,
  `create trigger tr_guideline_versions_frozen before update or delete on guideline_versions for each row when (old.status = 'published') execute function fn_guideline_versions_frozen()`,
] : [frozen('update'), frozen('delete')];

/** The agency's guideline: versions that stay as they were published, comments of staff, and who took note of which. */
export class KeepGuidelines1764720000000 implements MigrationInterface {
  name = 'KeepGuidelines1764720000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [VERSIONS, COMMENTS, ACKNOWLEDGEMENTS, ...INDEXES, ...FREEZE]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['guideline_acknowledgements', 'guideline_comments', 'guideline_versions']) await runner.query(`drop table "${table}"`);
    if (isPostgres) await runner.query('drop function fn_guideline_versions_frozen()');
  }
}
