import { ENGINE } from '../../../config.js';

const KEYS: Record<string, Record<string, string>> = {
  outages: { declared_by: 'people', ended_by: 'people' },
  outage_pads: { unit_id: 'units', printed_by: 'people' },
  outage_slips: { pad_id: 'outage_pads', settled_by: 'people' },
  outage_entries: {
    slip_id: 'outage_slips', outage_id: 'outages', request_id: 'loan_requests', recorded_by: 'people', borrower_id: 'people', signer_id: 'people', handed_over_by: 'people', page_file_id: 'files', settled_by: 'people',
  },
  paper_decisions: { step_id: 'approval_steps', memo_id: 'loan_memos', page_file_id: 'files', signed_by: 'people', recorded_by: 'people' },
};
const CHECKS: Record<string, Record<string, string>> = {
  outages: {
    period: `"started_at" <= "declared_at" and ("ended_at" is null or "ended_at" > "started_at") and length("reason") > 0`,
    ended: `("ended_at" is null) = ("ended_by" is null) and ("ended_at" is null) = ("end_recorded_at" is null) and ("ended_at" is null or "ended_at" <= "end_recorded_at")`,
  },
  outage_pads: { numbers: `"first_nth" > 0 and "last_nth" >= "first_nth"` },
  outage_slips: {
    state: `"state" in ('unused', 'used', 'spoiled') and ("state" = 'unused') = ("settled_at" is null) and ("state" = 'unused') = ("settled_by" is null) and ("state" = 'spoiled') = ("spoiled_reason" is not null)`,
    series: `"number" like 'ขข. %'`,
  },
  outage_entries: {
    kept: `("request_id" is not null or "conflict" is not null) and "happened_at" <= "recorded_at"`,
    settled: `("settled_at" is null) = ("settled_by" is null) and ("settled_at" is null or "conflict" is not null) and ("conflict" is null or "request_id" is null or "settled_at" is not null)`,
    apart: `"recorded_by" <> "signer_id"`,
  },
  paper_decisions: {
    dates: `"printed_on" <= "signed_on" and "signed_on" <= "recorded_on"`, recorder: `"signed_by" <> "recorded_by"`, objection: `("objected_at" is null) = ("objection" is null)`,
  },
};

const isPostgres = ENGINE === 'postgres';
const MUST = ' NOT NULL';
const id = (name: string, rest = MUST): string => `"${name}" ${isPostgres ? 'character varying(36)' : 'varchar(36)'}${rest}`;
const key = (name: string, table: string): string => (isPostgres ? `${id(name)}, CONSTRAINT "pk_${table}_${name}" PRIMARY KEY ("${name}")` : `"${name}" varchar(36) PRIMARY KEY NOT NULL`);
const instant = (name: string, rest = MUST): string => `"${name}" ${isPostgres ? 'TIMESTAMP WITH TIME ZONE' : 'varchar'}${rest}`;
const day = (name: string): string => `"${name}" ${isPostgres ? 'date' : 'varchar'} NOT NULL`;
const word = (name: string, rest = MUST): string => `"${name}" ${isPostgres ? 'character varying(40)' : 'varchar(40)'}${rest}`;

/** One statement a table: keys stand inside it on SQLite, where they cannot be added. */
function create(table: string, columns: readonly string[], more: { keys?: Record<string, string>; checks?: Record<string, string> } = {}): string {
  const keys = Object.entries({ ...KEYS[table], ...more.keys }).map(([column, to]) => `CONSTRAINT "fk_${table}_${column}" FOREIGN KEY ("${column}") REFERENCES "${to}" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
  const checks = Object.entries({ ...CHECKS[table], ...more.checks }).map(([name, expression]) => `CONSTRAINT "ck_${table}_${name}" CHECK (${expression})`);
  return `CREATE TABLE "${table}" (${[...columns, ...checks, ...keys].join(', ')})`;
}

export const outageTables = (): string[] => [
  create('outages', [
    key('id', 'outages'), instant('started_at'), instant('ended_at', ''), '"reason" text NOT NULL', instant('declared_at'), id('declared_by'), instant('end_recorded_at', ''), id('ended_by', ''),
    ...(isPostgres ? ['CONSTRAINT "ex_outages_period" EXCLUDE using gist (tstzrange("started_at", "ended_at") with &&)'] : []),
  ]),
  create('outage_pads', [
    key('id', 'outage_pads'), id('unit_id'), '"fiscal_year" integer NOT NULL', '"first_nth" integer NOT NULL', '"last_nth" integer NOT NULL', id('printed_by'), instant('printed_at'),
  ]),
  create('outage_slips', [
    key('id', 'outage_slips'), id('pad_id'), '"nth" integer NOT NULL', '"number" text NOT NULL', '"code" text NOT NULL', word('state'), '"spoiled_reason" text', instant('settled_at', ''), id('settled_by', ''),
  ]),
  create('outage_entries', [
    key('slip_id', 'outage_entries'), id('outage_id'), id('request_id', ''), instant('happened_at'), instant('recorded_at'), id('recorded_by'), id('borrower_id'), id('signer_id'), id('handed_over_by'),
    id('page_file_id'), '"written_json" text NOT NULL', word('conflict', ''), '"conflict_json" text', instant('settled_at', ''), id('settled_by', ''), '"settlement" text',
  ]),
];

/** On SQLite: signed on a memo, or also on a blank slip of an outage. */
export function paperDecisions(isOnSlip: boolean): string {
  const columns = [
    key('step_id', 'paper_decisions'), id('memo_id', isOnSlip ? '' : MUST), ...(isOnSlip ? [id('outage_slip_id', '')] : []), id('page_file_id'), day('printed_on'), day('signed_on'), day('recorded_on'),
    id('signed_by'), id('recorded_by'), instant('objected_at', ''), '"objection" text',
  ];
  return create('paper_decisions', columns, isOnSlip ? { keys: { outage_slip_id: 'outage_slips' }, checks: { page: '("memo_id" is null) <> ("outage_slip_id" is null)' } } : {});
}
