import { ENGINE } from '../../../config.js';

const OVERLAPS = `exists (select 1 from outages o where o.id <> new.id and (new.ended_at is null or o.started_at < new.ended_at) and (o.ended_at is null or new.started_at < o.ended_at))`;
/** Only the end comes after, once, and never before what was handed over. */
const REWRITTEN = `old.ended_at is not null or new.started_at <> old.started_at or new.reason <> old.reason or new.declared_at <> old.declared_at or new.declared_by <> old.declared_by
    or exists (select 1 from outage_entries e where e.outage_id = new.id and new.ended_at is not null and e.happened_at > new.ended_at)`;
const OUTSIDE = `not exists (select 1 from outages o where o.id = new.outage_id and o.started_at <= new.happened_at and (o.ended_at is null or new.happened_at <= o.ended_at))
    or not exists (select 1 from outage_slips s where s.id = new.slip_id and s.state = 'used')`;
/** A slip once entered stays that loan, and a conflict stays told. */
const ENTERED = `new.slip_id <> old.slip_id or new.outage_id <> old.outage_id or old.request_id is not null or (old.conflict is not null and new.conflict is null)`;
const SETTLED = `old.state <> 'unused' or new.id <> old.id or new.number <> old.number or new.code <> old.code or new.pad_id <> old.pad_id`;
const FOREIGN = `new.number like 'ขข. %' and not exists (select 1 from outage_slips s where s.number = new.number and s.state = 'used')`;

interface Guard {
  name: string;
  when: string;
  breach: string;
}

const GUARDS: readonly Guard[] = [
  { name: 'outages_said_once', when: 'before update on outages', breach: REWRITTEN },
  { name: 'outages_kept', when: 'before delete on outages', breach: '1 = 1' },
  { name: 'outage_slips_once', when: 'before update on outage_slips', breach: SETTLED },
  { name: 'outage_slips_kept', when: 'before delete on outage_slips', breach: '1 = 1' },
  { name: 'outage_entries_inside', when: 'before insert on outage_entries', breach: OUTSIDE },
  { name: 'outage_entries_inside_update', when: 'before update on outage_entries', breach: `${ENTERED} or ${OUTSIDE}` },
  { name: 'outage_entries_kept', when: 'before delete on outage_entries', breach: '1 = 1' },
  { name: 'loan_requests_series', when: 'before insert on loan_requests', breach: FOREIGN },
  { name: 'loan_requests_series_update', when: 'before update of number on loan_requests', breach: FOREIGN },
];
/** PostgreSQL has an exclusion constraint for it, which holds between two who declare at once. */
const ON_SQLITE: readonly Guard[] = [
  { name: 'outages_period_insert', when: 'before insert on outages', breach: OVERLAPS },
  { name: 'outages_period_update', when: 'before update of ended_at on outages', breach: OVERLAPS },
];

/** The name by which the program knows a breach: both ways of one invariant bear one name. */
const known = (name: string): string => (name.startsWith('outages_period') ? 'ex_outages_period' : `tr_${name.replace(/_update$/, '')}`);

const onPostgres = ({ name, when, breach }: Guard): string[] => [
  `create function fn_${name}() returns trigger language plpgsql as $$
begin
  if ${breach} then raise exception '${known(name)}' using errcode = 'P0001', constraint = '${known(name)}'; end if;
  return new;
end $$`,
  `create trigger tr_${name} ${when} for each row execute function fn_${name}()`,
];
const onSqlite = ({ name, when, breach }: Guard): string => `create trigger tr_${name} ${when} begin select raise(abort, '${known(name)}') where ${breach}; end`;

export const outageGuards: string[] = ENGINE === 'postgres' ? GUARDS.flatMap(onPostgres) : [...GUARDS, ...ON_SQLITE].map(onSqlite);
export const outageGuardsDown: string[] = ENGINE === 'postgres' ? GUARDS.map(({ name }) => `drop function if exists fn_${name}() cascade`) : [...GUARDS, ...ON_SQLITE].map(({ name }) => `drop trigger if exists tr_${name}`);
