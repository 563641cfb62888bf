import sql, { join, raw, type Sql as Statement } from 'sql-template-tag';
import { ENGINE } from '../../../config.js';
import type { AssetLoanState, AssetSort } from '../../../shared/vocab.js';
import type { AssetFilter } from './asset-list.dto.js';
import type { FoundBySearch } from './asset-search.js';

export const SORT_COLUMN: Record<AssetSort, string> = { name: 'sort_key', number: 'number_key', price: 'price_key', acquired: 'acquired_key' };

const OPEN = sql`select cl.asset_id from checkout_lines cl join loan_requests r on r.id = cl.request_id where cl.closed_at is null and cl.asset_id is not null`;
/** Of `loan_requests r`. What is said to be back is not overdue until somebody has looked. */
export const IS_CLAIMED = sql`exists (select 1 from return_claims k where k.request_id = r.id and k.closed_at is null)`;
export const isOverdue = (now: string): Statement => sql`(r.due_at < ${now} and not ${IS_CLAIMED})`;
const heldAt = (now: string): Statement => sql`select h.asset_id from holds h where h.asset_id is not null and h.starts_at <= ${now} and h.ends_at > ${now}`;

/** Conditions on `assets a`, of filters and search together, on what the reader sees. */
export function conditionsOf(filter: AssetFilter, seen: Statement, search: FoundBySearch | null, now: string): Statement {
  const parts = [seen];
  if (search) parts.push(search.condition);
  if (filter.unitId) parts.push(sql`a.unit_id in (select u.id from units u join units top on top.id = ${filter.unitId} where u.path like top.path || '%')`);
  if (filter.classId) parts.push(sql`a.class_id = ${filter.classId}`);
  if (filter.condition) parts.push(sql`a.condition = ${filter.condition}`);
  if (filter.lendable) parts.push(sql`a.lendable = ${flag(filter.lendable)}`);
  if (filter.numbered) parts.push(sql`a.numbered = ${flag(filter.numbered)}`);
  if (filter.storeId) parts.push(sql`a.store_id = ${filter.storeId}`);
  if (filter.roomId) parts.push(sql`a.room_id = ${filter.roomId}`);
  if (filter.inCustody) parts.push(sql`a.id ${raw(flag(filter.inCustody) ? 'in' : 'not in')} (select cu.asset_id from custodies cu where cu.ended_at is null)`);
  if (filter.loanState) parts.push(inLoanState(filter.loanState, now));
  return join(parts, ' and ');
}

const flag = (text: string): 0 | 1 => (text === 'true' || text === '1' ? 1 : 0);

function inLoanState(state: AssetLoanState, now: string): Statement {
  const states: Record<AssetLoanState, Statement> = {
    out: sql`a.id in (${OPEN} and not ${isOverdue(now)})`,
    overdue: sql`a.id in (${OPEN} and ${isOverdue(now)})`,
    reserved: sql`a.id in (${heldAt(now)}) and a.id not in (${OPEN})`,
    free: sql`a.lendable = 1 and a.condition = 'usable' and a.id not in (${OPEN}) and a.id not in (${heldAt(now)})`,
  };
  return states[state];
}

/**
 * `assets a`, read along the sort's index: it holds every filter, so any combination is answered from it alone.
 * SQLite keeps no figures on how values are spread and would begin with a foreign key instead. What is narrow by
 * itself begins there.
 */
export function assetsAlong(sort: AssetSort, filter: AssetFilter, search: FoundBySearch | null): Statement {
  const isNarrow = search?.isNarrow || (filter.loanState !== undefined && filter.loanState !== 'free') || (filter.inCustody !== undefined && flag(filter.inCustody) === 1);
  return ENGINE === 'sqlite' && !isNarrow ? raw(`assets a indexed by ix_assets_by_${sort}`) : raw('assets a');
}
