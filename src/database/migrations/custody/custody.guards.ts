const HOLDER = (asset: string): string => `exists (select 1 from custodies cu where cu.asset_id = ${asset} and cu.ended_at is null)`;
const LENT = `exists (select 1 from checkout_lines l where l.asset_id = new.asset_id and l.closed_at is null)
  or exists (select 1 from holds h where h.asset_id = new.asset_id and h.ends_at > new.assigned_at)
  or exists (select 1 from assets a where a.id = new.asset_id and a.lendable = 1)`;

const raise = (constraint: string): string => `raise exception '${constraint}' using errcode = 'P0001', constraint = '${constraint}'`;

/** Both sides lock the asset first: else a hand-over and a giving into custody, each unseen by the other, would both pass. */
const guard = (name: string, lock: 'share' | 'update' | null, breach: string): string => `create function fn_${name}() returns trigger language plpgsql as $$
begin
  ${lock ? `perform 1 from assets where id = new.asset_id for ${lock};` : ''}
  if ${breach} then ${raise(`tr_${name}`)}; end if;
  return new;
end $$`;

/** Custody and lending exclude each other, from whichever side one comes. */
export const postgresCustodyGuards: string[] = [
  guard('custodies_asset_free', 'update', LENT),
  `create trigger tr_custodies_asset_free before insert on custodies for each row when (new.ended_at is null) execute function fn_custodies_asset_free()`,
  guard('checkout_lines_not_in_custody', 'share', HOLDER('new.asset_id')),
  `create trigger tr_checkout_lines_not_in_custody before insert on checkout_lines for each row when (new.asset_id is not null and new.closed_at is null)
   execute function fn_checkout_lines_not_in_custody()`,
  guard('holds_not_in_custody', 'share', HOLDER('new.asset_id')),
  `create trigger tr_holds_not_in_custody before insert or update of asset_id on holds for each row when (new.asset_id is not null) execute function fn_holds_not_in_custody()`,
  guard('assets_not_in_custody', null, HOLDER('new.id')),
  `create trigger tr_assets_not_in_custody before update of lendable on assets for each row when (new.lendable = 1 and old.lendable = 0) execute function fn_assets_not_in_custody()`,
];

export const postgresCustodyGuardsDown: string[] = ['custodies_asset_free', 'checkout_lines_not_in_custody', 'holds_not_in_custody', 'assets_not_in_custody']
  .map((name) => `drop function if exists fn_${name}() cascade`);

const refuse = (name: string, constraint: string, when: string, breach: string): string =>
  `create trigger ${name} ${when} begin select raise(abort, '${constraint}') where ${breach}; end`;

export const sqliteCustodyGuards: string[] = [
  refuse('tr_custodies_asset_free', 'tr_custodies_asset_free', 'before insert on custodies when new.ended_at is null', LENT),
  refuse('tr_checkout_lines_not_in_custody', 'tr_checkout_lines_not_in_custody', 'before insert on checkout_lines when new.asset_id is not null and new.closed_at is null', HOLDER('new.asset_id')),
  refuse('tr_holds_not_in_custody_insert', 'tr_holds_not_in_custody', 'before insert on holds when new.asset_id is not null', HOLDER('new.asset_id')),
  refuse('tr_holds_not_in_custody_update', 'tr_holds_not_in_custody', 'before update of asset_id on holds when new.asset_id is not null', HOLDER('new.asset_id')),
  refuse('tr_assets_not_in_custody', 'tr_assets_not_in_custody', 'before update of lendable on assets when new.lendable = 1 and old.lendable = 0', HOLDER('new.id')),
];

export const sqliteCustodyGuardsDown: string[] = sqliteCustodyGuards.flatMap((statement) => /^create trigger (\w+)/.exec(statement)?.[1] ?? []).map((name) => `drop trigger if exists ${name}`);
