const raise = (constraint: string): string => `raise exception '${constraint}' using errcode = 'P0001', constraint = '${constraint}'`;

/** Locks the entry first: without that, two transactions each see room for the last one. */
const WITHIN_STOCK = `create function fn_holds_within_stock() returns trigger language plpgsql as $$
declare stock integer; peak integer;
begin
  if tg_op = 'UPDATE' and new.quantity <= old.quantity and new.starts_at >= old.starts_at and new.ends_at <= old.ends_at and new.entry_id = old.entry_id then
    return new;
  end if;
  update catalogue_entries set bump = bump + 1 where id = new.entry_id returning lendable_stock into stock;
  select max((select sum(h.quantity) from holds h where h.entry_id = new.entry_id and h.starts_at <= s.at and h.ends_at > s.at)) into peak
  from (select new.starts_at as at union all
        select starts_at from holds where entry_id = new.entry_id and starts_at >= new.starts_at and starts_at < new.ends_at) s;
  if peak > stock then ${raise('tr_holds_within_stock')}; end if;
  return new;
end $$`;

const WITHIN_POOL = `create function fn_checkout_lines_within_pool() returns trigger language plpgsql as $$
declare stock integer; taken integer;
begin
  update pools set bump = bump + 1 where id = new.pool_id returning quantity into stock;
  select sum(quantity - returned_quantity) into taken from checkout_lines where pool_id = new.pool_id and closed_at is null;
  if taken > stock then ${raise('tr_checkout_lines_within_pool')}; end if;
  return new;
end $$`;

const APPEND_ONLY = `create function fn_append_only() returns trigger language plpgsql as $$
declare name text := 'tr_' || tg_table_name || '_append_only';
begin
  raise exception '%', name using errcode = 'P0001', constraint = name;
end $$`;

const APPEND_ONLY_TABLES = ['journal', 'journal_leaves', 'loan_slip_editions'];

const appendOnly = (table: string): string[] => [
  `create trigger tr_${table}_append_only before update or delete on ${table} for each row execute function fn_append_only()`,
  `create trigger tr_${table}_no_truncate before truncate on ${table} for each statement execute function fn_append_only()`,
];

export const postgresGuards: string[] = [
  WITHIN_STOCK,
  `create trigger tr_holds_within_stock after insert or update on holds for each row execute function fn_holds_within_stock()`,
  WITHIN_POOL,
  `create trigger tr_checkout_lines_within_pool after insert or update on checkout_lines for each row when (new.pool_id is not null)
   execute function fn_checkout_lines_within_pool()`,
  APPEND_ONLY,
  ...APPEND_ONLY_TABLES.flatMap(appendOnly),
  `create trigger tr_journal_personal_erase_only before update on journal_personal for each row
   when (new.data_json is not null or new.person_id <> old.person_id or new.journal_id <> old.journal_id) execute function fn_append_only()`,
  `create trigger tr_journal_personal_no_delete before delete on journal_personal for each row execute function fn_append_only()`,
  `create trigger tr_journal_personal_no_truncate before truncate on journal_personal for each statement execute function fn_append_only()`,
  `create index ix_assets_search on assets using gin (search_text gin_trgm_ops)`,
];

export const postgresGuardsDown: string[] = [
  'drop index if exists ix_assets_search',
  ...['fn_holds_within_stock', 'fn_checkout_lines_within_pool', 'fn_append_only'].map((name) => `drop function if exists ${name}() cascade`),
];
