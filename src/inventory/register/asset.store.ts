import { Injectable } from '@nestjs/common';
import sql, { type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { Asset } from './asset.entity.js';
import { IS_CLAIMED } from './list/asset-filter.js';
import { nextSearchNo } from './search-no.js';

export interface AssetRow extends Asset {
  unitPath: string;
}

/** Everything one asset's page shows, in one row. */
export interface AssetViewRow extends AssetRow {
  unitName: string;
  className: string | null;
  siteName: string | null;
  storeName: string | null;
  hoursJson: string | null;
  roomName: string | null;
  responsiblePersonName: string | null;
  tag: string | null;
  outUntil: string | null;
  isClaimed: boolean | 0 | 1;
  heldUntil: string | null;
  requestId: string | null;
  borrowerId: string | null;
  slipNumber: string | null;
  borrowerName: string | null;
  custodyId: string | null;
  custodyAcceptedAt: string | null;
  custodyAssignedAt: string | null;
  holderName: string | null;
}

const viewOf = (id: string, now: string): Statement => sql`
  select a.*, u.path as unit_path, u.name as unit_name, c.name as class_name, st.name as site_name, s.name as store_name, s.hours_json, rm.name as room_name,
    coalesce(keeper.title || keeper.given_name || ' ' || keeper.family_name, a.responsible_text) as responsible_person_name, t.id as tag,
    r.due_at as out_until, ${IS_CLAIMED} as is_claimed, r.id as request_id, r.borrower_id, r.number as slip_number,
    coalesce(b.title || b.given_name || ' ' || b.family_name, r.organisation, r.contact_name) as borrower_name,
    cu.id as custody_id, cu.accepted_at as custody_accepted_at, cu.assigned_at as custody_assigned_at, hp.title || hp.given_name || ' ' || hp.family_name as holder_name,
    (select max(h.ends_at) from holds h where h.asset_id = a.id and h.starts_at <= ${now} and h.ends_at > ${now}) as held_until
  from assets a join units u on u.id = a.unit_id left join asset_classes c on c.id = a.class_id
    left join stores s on s.id = a.store_id left join sites st on st.id = coalesce(a.site_id, s.site_id) left join rooms rm on rm.id = a.room_id
    left join people keeper on keeper.id = a.responsible_person_id left join tags t on t.asset_id = a.id and t.revoked_at is null
    left join checkout_lines cl on cl.asset_id = a.id and cl.closed_at is null left join loan_requests r on r.id = cl.request_id
    left join people b on b.id = r.borrower_id
    left join custodies cu on cu.asset_id = a.id and cu.ended_at is null and cu.awaits_transfer = 0 left join people hp on hp.id = cu.person_id
  where a.id = ${id}`;

/** The SQL of one asset. */
@Injectable()
export class AssetStore {
  view(db: Sql, id: string, now: string): Promise<AssetViewRow | null> {
    return db.one(viewOf(id, now));
  }

  /** For a change. */
  row(tx: Tx, id: string): Promise<AssetRow | null> {
    return tx.one(sql`select a.*, u.path as unit_path from assets a join units u on u.id = a.unit_id where a.id = ${id}`);
  }

  async insert(tx: Tx, asset: Omit<Asset, 'searchNo'>): Promise<void> {
    await tx.run(insertInto('assets', { ...asset, searchNo: await nextSearchNo(tx) }));
  }

  /** False when somebody else changed it since `version`. */
  async change(tx: Tx, id: string, version: number, changes: Partial<Asset>): Promise<boolean> {
    const { changed } = await tx.run(updateOf('assets', { ...changes, version: version + 1 }, sql`id = ${id} and version = ${version}`));
    return changed === 1;
  }

  isOut(db: Sql, id: string): Promise<{ found: number } | null> {
    return db.one(sql`select 1 as found from checkout_lines where asset_id = ${id} and closed_at is null`);
  }

  isInCustody(db: Sql, id: string): Promise<{ found: number } | null> {
    return db.one(sql`select 1 as found from custodies where asset_id = ${id} and ended_at is null limit 1`);
  }

  /** An open loan, or an approved promise of this very asset that has not ended. */
  isPromised(db: Sql, id: string, now: string): Promise<{ found: number } | null> {
    return db.one(sql`select 1 as found from checkout_lines where asset_id = ${id} and closed_at is null
      union all select 1 from holds where asset_id = ${id} and ends_at > ${now} limit 1`);
  }
}
