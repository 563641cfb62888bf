import sql from 'sql-template-tag';
import type { Sql } from '../../../database/sql.js';
import { fold } from './fold.rules.js';

/** The agency's names as a file may write them, folded as in search. */
export interface KnownNames {
  units: Map<string, string>;
  /** Unit id → path, for whose reach a unit is in. */
  unitPaths: Map<string, string>;
  sites: Map<string, string>;
  stores: Map<string, { id: string; siteId: string }>;
  rooms: Map<string, { id: string; siteId: string }[]>;
  classes: Map<string, string>;
  classCodes: Map<string, string>;
  people: Map<string, string | null>;
}

interface Named {
  id: string;
  name: string;
}

export async function knownNames(db: Sql): Promise<KnownNames> {
  const units = await db.query<Named & { path: string; code: string | null }>(sql`select id, name, code, path from units where ended_on is null`);
  const sites = await db.query<Named>(sql`select id, name from sites where ended_at is null`);
  const stores = await db.query<Named & { siteId: string }>(sql`select id, name, site_id from stores where ended_at is null`);
  const rooms = await db.query<Named & { siteId: string }>(sql`select id, name, site_id from rooms`);
  const classes = await db.query<Named & { code: string | null }>(sql`select id, name, code from asset_classes`);
  return {
    units: new Map(units.flatMap(({ id, name, code }) => [[fold(name), id], ...(code ? [[fold(code), id] as const] : [])] as [string, string][])),
    unitPaths: new Map(units.map(({ id, path }) => [id, path])),
    sites: byName(sites),
    stores: new Map(stores.map(({ id, name, siteId }) => [fold(name), { id, siteId }])),
    rooms: grouped(rooms),
    classes: byName(classes),
    classCodes: new Map(classes.flatMap(({ id, code }) => (code ? [[fold(code), id]] : []))),
    people: await peopleByName(db),
  };
}

const byName = (rows: readonly Named[]): Map<string, string> => new Map(rows.map(({ id, name }) => [fold(name), id]));

function grouped(rooms: readonly (Named & { siteId: string })[]): KnownNames['rooms'] {
  const groups: KnownNames['rooms'] = new Map();
  for (const { id, name, siteId } of rooms) groups.set(fold(name), [...(groups.get(fold(name)) ?? []), { id, siteId }]);
  return groups;
}

/** With and without the title; a name that two people bear means nobody. */
async function peopleByName(db: Sql): Promise<Map<string, string | null>> {
  const rows = await db.query<{ id: string; title: string; givenName: string; familyName: string }>(
    sql`select id, title, given_name, family_name from people where disabled_at is null`,
  );
  const names = new Map<string, string | null>();
  for (const { id, title, givenName, familyName } of rows) {
    for (const name of new Set([fold(`${givenName}${familyName}`), fold(`${title}${givenName}${familyName}`)])) names.set(name, names.has(name) ? null : id);
  }
  return names;
}
