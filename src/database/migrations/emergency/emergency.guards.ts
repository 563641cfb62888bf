const BORROWS = 'exists (select 1 from loan_requests r where r.id = new.request_id and (new.officer_id in (r.borrower_id, r.sponsor_id, r.responsible_officer_id)\n    or (r.borrower_kind = \'outsider\' and r.sponsor_id is null and new.officer_id = r.filled_in_by)))';

/** Its lawful approval is still open, or refused, in the round that stands, and no emergency stands beside it. */
const UNCOVERED = `exists (select 1 from approval_steps s join loan_requests r on r.id = s.request_id and r.round = s.round
    where s.request_id = new.request_id and s.kind = 'approval' and coalesce(s.outcome, '') <> 'approve')
  and not exists (select 1 from emergency_checkouts e where e.request_id = new.request_id and e.outcome is null)`;

const GUARDS = [
  { name: 'emergency_checkouts_officer_apart', when: 'before insert on emergency_checkouts', breach: BORROWS },
  { name: 'checkouts_approved_or_emergency', when: 'before insert on checkouts', breach: UNCOVERED },
] as const;

export const postgresEmergencyGuards: string[] = GUARDS.flatMap(({ name, when, breach }) => [
  `create function fn_${name}() returns trigger language plpgsql as $$
begin
  if ${breach} then raise exception 'tr_${name}' using errcode = 'P0001', constraint = 'tr_${name}'; end if;
  return new;
end $$`,
  `create trigger tr_${name} ${when} for each row execute function fn_${name}()`,
]);
export const postgresEmergencyGuardsDown: string[] = GUARDS.map(({ name }) => `drop function if exists fn_${name}() cascade`);

export const sqliteEmergencyGuards: string[] = GUARDS.map(({ name, when, breach }) => `create trigger tr_${name} ${when} begin select raise(abort, 'tr_${name}') where ${breach}; end`);
export const sqliteEmergencyGuardsDown: string[] = GUARDS.map(({ name }) => `drop trigger if exists tr_${name}`);
