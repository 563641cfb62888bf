import sql, { join } from 'sql-template-tag';
import type { Tx } from '../database/sql.js';
import { recountStock } from './catalogue/stock.js';

/** Something that came back newly damaged: an asset, or some of a pool. */
export interface Damaged {
  entryId: string;
  assetId: string | null;
  poolId: string | null;
  quantity: number;
}

/** Takes what is newly damaged out of lending until somebody decides. Whoever calls this journals why. */
export async function setAside(tx: Tx, damaged: readonly Damaged[], at: string): Promise<void> {
  const assetIds = damaged.flatMap((one) => one.assetId ?? []);
  if (assetIds.length) {
    await tx.run(sql`update assets set condition = 'damaged', version = version + 1, updated_at = ${at} where id in (${join(assetIds)}) and condition = 'usable'`);
  }
  for (const { poolId, quantity } of damaged) {
    if (poolId === null) continue;
    await tx.run(sql`update pools set lendable_quantity = case when lendable_quantity > ${quantity} then lendable_quantity - ${quantity} else 0 end, version = version + 1 where id = ${poolId}`);
  }
  await recountStock(tx, damaged.map((one) => one.entryId));
}
