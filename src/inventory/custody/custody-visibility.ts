import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Actor } from '../../shared/actor.js';
import type { PostKind } from '../../shared/vocab.js';
import { assetsReadBy, reaches } from '../reach.js';
import type { CustodyFacts, CustodyReader } from './custody.rules.js';
import type { CustodyRow } from './custody.store.js';

const HEADS: readonly PostKind[] = ['head-of-unit', 'deputy-head', 'head-of-agency'];

/** The holder, the heads above the holder, and the supply office and auditor of the thing. */
export function custodiesSeenBy(actor: Actor): Statement {
  const own = actor.posts.filter((post) => HEADS.includes(post.kind)).map((post) => sql`pu.path like ${`${post.unitPath}%`}`);
  return sql`(${join([sql`c.person_id = ${actor.personId}`, assetsReadBy(actor), ...own], ' or ')})`;
}

export const custodyReader = (actor: Actor, { unitPath, storeId }: Pick<CustodyRow, 'unitPath' | 'storeId'>, mayDutiesMeet: boolean): CustodyReader =>
  ({ personId: actor.personId, keepsIt: actor.permissions.has('register.manage') && reaches(actor, unitPath, storeId), mayDutiesMeet });

export const custodyFacts = (row: CustodyRow): CustodyFacts => ({ ...row, hasTransferWaiting: row.nextId !== null, isScannedThisYear: row.isScanned === 1 });
