import sql, { raw } from 'sql-template-tag';
import type { Sql } from '../database/sql.js';
import { violates } from '../database/violation.js';
import { found, Refusal } from '../http/refusal.js';
import type { Actor } from '../shared/actor.js';
import { reaches } from './reach.js';

const TABLES = {
  siteId: 'sites', storeId: 'stores', roomId: 'rooms', classId: 'asset_classes', unitId: 'units', responsiblePersonId: 'people',
} as const;
export type References = { [K in keyof typeof TABLES]?: string | null };

/** Refuses ids in a body that name nothing, with the fields concerned. */
export async function checkReferences(db: Sql, body: References): Promise<void> {
  const fields: string[] = [];
  for (const field of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
    const id = body[field];
    if (id && !(await db.one(sql`select 1 as found from ${raw(TABLES[field])} where id = ${id}`))) fields.push(field);
  }
  if (fields.length) throw new Refusal('inventory.unknown-reference', { fields });
}

/** A picture to show with a thing: a photo that this person uploaded. Anybody else's file is not theirs to publish. */
export async function checkPhoto(db: Sql, fileId: string | null | undefined, personId: string): Promise<void> {
  if (!fileId) return;
  const own = await db.one(sql`select 1 as found from files where id = ${fileId} and kind = 'photo' and uploaded_by = ${personId}`);
  if (!own) throw new Refusal('inventory.unknown-reference', { fields: ['photoFileId'] });
}

/** Numbers are never used twice, over assets and pools together, disposed ones included. */
export async function checkNumberIsNew(db: Sql, number: string): Promise<void> {
  const taken = await db.one(sql`select 1 as found from assets where number = ${number} union all select 1 from pools where number = ${number} limit 1`);
  if (taken) throw new Refusal('inventory.number-taken', { number });
}

/** Where a thing would stand after a change must be within the actor's reach as well. */
export async function checkReach(db: Sql, actor: Actor, unitId: string, storeId: string | null): Promise<void> {
  const unit = found(await db.one<{ path: string }>(sql`select path from units where id = ${unitId}`));
  if (!reaches(actor, unit.path, storeId)) throw new Refusal('inventory.out-of-reach');
}

/** Of two that give one number at the same moment the database takes one; the other reads why. */
export async function orNumberTaken<T>(number: string | null, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const isTaken = violates(error, 'ix_assets_number', 'assets.number', 'ix_pools_number', 'pools.number');
    throw isTaken ? new Refusal('inventory.number-taken', { number }, { cause: error }) : error;
  }
}
