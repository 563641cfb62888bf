import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGINE } from '../../../config.js';

const KEYS = {
  loan_memos: { request_id: 'loan_requests', printed_by: 'people' },
  paper_decisions: { step_id: 'approval_steps', memo_id: 'loan_memos', page_file_id: 'files', signed_by: 'people', recorded_by: 'people' },
} as const;
type Table = keyof typeof KEYS;

const CHECKS = [
  `CONSTRAINT "ck_paper_decisions_dates" CHECK ("printed_on" <= "signed_on" and "signed_on" <= "recorded_on")`,
  `CONSTRAINT "ck_paper_decisions_recorder" CHECK ("signed_by" <> "recorded_by")`,
  `CONSTRAINT "ck_paper_decisions_objection" CHECK (("objected_at" is null) = ("objection" is null))`,
].join(', ');

const keyOf = (table: Table, column: string, to: string): string =>
  `CONSTRAINT "fk_${table}_${column}" FOREIGN KEY ("${column}") REFERENCES "${to}" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION`;

/** One statement a table: keys stand inside it on SQLite, where they cannot be added. */
function create(table: Table, columns: readonly string[], more: readonly string[] = []): string {
  const keys = Object.entries(KEYS[table]).map(([column, to]) => keyOf(table, column, to));
  return `CREATE TABLE "${table}" (${[...columns, ...more, ...keys].join(', ')})`;
}

function tables(): string[] {
  const isPostgres = ENGINE === 'postgres';
  const id = (name: string): string => `"${name}" ${isPostgres ? 'character varying(36)' : 'varchar(36)'} NOT NULL`;
  const key = (name: string, table: Table): string => (isPostgres ? `${id(name)}, CONSTRAINT "pk_${table}_${name}" PRIMARY KEY ("${name}")` : `"${name}" varchar(36) PRIMARY KEY NOT NULL`);
  const instant = (name: string, rest = ' NOT NULL'): string => `"${name}" ${isPostgres ? 'TIMESTAMP WITH TIME ZONE' : 'varchar'}${rest}`;
  const day = (name: string): string => `"${name}" ${isPostgres ? 'date' : 'varchar'} NOT NULL`;
  return [
    create('loan_memos', [
      key('id', 'loan_memos'), id('request_id'), '"round" integer NOT NULL', '"nth" integer NOT NULL', '"code" text NOT NULL', '"facts_json" text NOT NULL', instant('printed_at'), id('printed_by'),
      instant('back_at', ''),
    ]),
    create('paper_decisions', [
      key('step_id', 'paper_decisions'), id('memo_id'), id('page_file_id'), day('printed_on'), day('signed_on'), day('recorded_on'), id('signed_by'), id('recorded_by'), instant('objected_at', ''),
      '"objection" text',
    ], [CHECKS]),
  ];
}

const INDEXES = [
  'CREATE UNIQUE INDEX "ix_loan_memos_nth_request_id" ON "loan_memos" ("request_id", "nth")',
  'CREATE UNIQUE INDEX "ix_loan_memos_code" ON "loan_memos" ("code")',
  'CREATE INDEX "ix_paper_decisions_recorded_on" ON "paper_decisions" ("recorded_on")',
];

/** เสนอแฟ้ม and อนุมัติบนกระดาษ: what was printed, which page came back signed, and who recorded it. */
export class KeepPaperDecisions1764700000000 implements MigrationInterface {
  name = 'KeepPaperDecisions1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables(), ...INDEXES]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table paper_decisions');
    await runner.query('drop table loan_memos');
  }
}
