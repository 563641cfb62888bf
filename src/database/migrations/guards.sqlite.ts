/** The largest number of one entry promised at one instant within the new hold's period: it peaks where some hold starts. */
const PEAK = `(select max(at_start.total) from (
  select (select sum(h.quantity) from holds h where h.entry_id = new.entry_id and h.starts_at <= s.starts_at and h.ends_at > s.starts_at) as total
  from holds s where s.entry_id = new.entry_id and s.starts_at >= new.starts_at and s.starts_at < new.ends_at
  union all
  select (select sum(h.quantity) from holds h where h.entry_id = new.entry_id and h.starts_at <= new.starts_at and h.ends_at > new.starts_at)
) at_start)`;

const overlap = (event: string, when: string): string => `create trigger ${event} ${when} on holds when new.asset_id is not null begin
  select raise(abort, 'ex_holds_asset_period') where exists (
    select 1 from holds h where h.asset_id = new.asset_id and h.id <> new.id and h.starts_at < new.ends_at and new.starts_at < h.ends_at);
end`;

const withinStock = (event: string, when: string): string => `create trigger ${event} ${when} begin
  select raise(abort, 'tr_holds_within_stock') where ${PEAK} > (select lendable_stock from catalogue_entries where id = new.entry_id);
end`;

const GROWS = 'when new.quantity > old.quantity or new.starts_at < old.starts_at or new.ends_at > old.ends_at or new.entry_id <> old.entry_id';

const poolOut = (event: string, when: string): string => `create trigger ${event} ${when} on checkout_lines when new.pool_id is not null begin
  select raise(abort, 'tr_checkout_lines_within_pool') where
    (select sum(c.quantity - c.returned_quantity) from checkout_lines c where c.pool_id = new.pool_id and c.closed_at is null)
    > (select quantity from pools where id = new.pool_id);
end`;

const refuse = (table: string, change: 'update' | 'delete', when = ''): string =>
  `create trigger tr_${table}_no_${change} before ${change} on ${table} ${when} begin select raise(abort, 'tr_${table}_append_only'); end`;

export const sqliteGuards: string[] = [
  overlap('tr_holds_asset_period_insert', 'before insert'),
  overlap('tr_holds_asset_period_update', 'before update of asset_id, starts_at, ends_at'),
  withinStock('tr_holds_within_stock_insert', 'after insert on holds'),
  withinStock('tr_holds_within_stock_update', `after update on holds ${GROWS}`),
  poolOut('tr_checkout_lines_pool_insert', 'after insert'),
  poolOut('tr_checkout_lines_pool_update', 'after update of quantity, returned_quantity, closed_at, pool_id'),
  refuse('journal', 'update'),
  refuse('journal', 'delete'),
  refuse('journal_leaves', 'update'),
  refuse('journal_leaves', 'delete'),
  refuse('journal_personal', 'update', 'when new.data_json is not null or new.person_id <> old.person_id or new.journal_id <> old.journal_id'),
  refuse('journal_personal', 'delete'),
  refuse('loan_slip_editions', 'update'),
  refuse('loan_slip_editions', 'delete'),
  `create virtual table asset_search using fts5(search_text, tokenize = 'trigram')`,
  `create trigger tr_assets_search_insert after insert on assets begin insert into asset_search(rowid, search_text) values (new.search_no, new.search_text); end`,
  `create trigger tr_assets_search_update after update of search_text on assets when new.search_text <> old.search_text begin
    update asset_search set search_text = new.search_text where rowid = new.search_no; end`,
  `create trigger tr_assets_search_delete after delete on assets begin delete from asset_search where rowid = old.search_no; end`,
];

const TRIGGERS = sqliteGuards.flatMap((statement) => /^create trigger (\w+)/.exec(statement)?.[1] ?? []);
export const sqliteGuardsDown: string[] = [...TRIGGERS.map((name) => `drop trigger if exists ${name}`), 'drop table if exists asset_search'];
