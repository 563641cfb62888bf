import { Injectable, type OnModuleInit } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { updateOf } from '../../database/statements.js';
import { found } from '../../http/refusal.js';
import { SubjectKeepers, type SubjectNow } from '../../settings/subjects/subject-keepers.js';
import type { Actor } from '../../shared/actor.js';
import { ownHoursOf } from '../../shared/hours/opening-hours.js';
import { refuseUnlessKeptBy, refuseUnlessOfAgency } from './place-reach.js';
import { PlaceStore } from './place.store.js';

/** Whether a site counts as inside, and the hours of a store: decided by whoever keeps them, and held in columns that are read all over. */
@Injectable()
export class PlaceKeepers implements OnModuleInit {
  constructor(private readonly keepers: SubjectKeepers, private readonly places: PlaceStore) {}

  onModuleInit(): void {
    this.keepers.keep('site.counts-as-inside', { table: 'sites', read: sites, write: writeSite, refuseUnlessKept: (from, actor, id) => this.refuseSite(from, actor, id) });
    this.keepers.keep('store.hours', { table: 'stores', read: stores, write: writeStore, refuseUnlessKept: (from, actor, id) => refuseUnlessKeptBy(from, actor, id, undefined) });
  }

  private async refuseSite(from: Sql, actor: Actor, id: string): Promise<void> {
    refuseUnlessOfAgency(actor);
    found(await this.places.site(from, id));
  }
}

async function sites(from: Sql, ids: readonly string[]): Promise<SubjectNow[]> {
  if (ids.length === 0) return [];
  const rows = await from.query<{ id: string; name: string; countsAsInside: 0 | 1 }>(sql`select id, name, counts_as_inside from sites where id in (${join([...ids])})`);
  return rows.map(({ id, name, countsAsInside }) => ({ id, name, value: countsAsInside === 1 }));
}

async function stores(from: Sql, ids: readonly string[]): Promise<SubjectNow[]> {
  if (ids.length === 0) return [];
  const rows = await from.query<{ id: string; name: string; hoursJson: string }>(sql`select id, name, hours_json from stores where id in (${join([...ids])})`);
  return rows.map(({ id, name, hoursJson }) => ({ id, name, value: ownHoursOf(hoursJson) }));
}

async function writeSite(tx: Tx, id: string, value: unknown): Promise<void> {
  await tx.run(updateOf('sites', { countsAsInside: value === true }, sql`id = ${id}`));
}

async function writeStore(tx: Tx, id: string, value: unknown): Promise<void> {
  await tx.run(updateOf('stores', { hoursJson: JSON.stringify(value) }, sql`id = ${id}`));
}
