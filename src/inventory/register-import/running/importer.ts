import sql from 'sql-template-tag';
import type { Sql } from '../../../database/sql.js';
import type { Actor, HeldPost } from '../../../shared/actor.js';
import type { Language, PostKind } from '../../../shared/vocab.js';
import type { Reach } from '../checking/row-planner.js';

/** On whose account a register comes in, and how far that reaches. */
export interface Importer {
  personId: string;
  /** Null on the command line, where the machine's keeper acts and no session. */
  actor: Actor | null;
  reach: Reach;
  /** Responsible unit of rows that name none, until something else is chosen. */
  unitId: string | null;
  language: Language;
}

const SUPPLY_POSTS: readonly PostKind[] = ['head-of-supplies-unit', 'head-of-supply-officers', 'storekeeper'];

/** A keeper of a single store keeps no unit's register. */
const registerPosts = (actor: Actor): HeldPost[] => actor.posts.filter(({ kind, storeId }) => SUPPLY_POSTS.includes(kind) && storeId === null);

export function importerOf(actor: Actor): Importer {
  const posts = registerPosts(actor);
  const reach: Reach = (path) => path !== '' && posts.some(({ unitPath }) => path.startsWith(unitPath));
  const widest = [...posts].sort((a, b) => a.unitPath.length - b.unitPath.length)[0];
  return { personId: actor.personId, actor, reach, unitId: widest?.unitId ?? null, language: actor.language };
}

/** Sees imports of others too: whoever keeps the register of the whole agency. */
export const keepsWholeRegister = (actor: Actor): boolean => registerPosts(actor).some(({ unitPath }) => unitPath.split('/').length === 3);

const CAST_BY_POST = ['head-of-supplies-unit', 'head-of-supply-officers', 'storekeeper', 'administrator'];

/** The command line acts on the account of the agency's supply office, or of the named person. Null where there is nobody yet. */
export async function machineImporter(db: Sql, staffNumber: string | null): Promise<Importer | null> {
  const named = staffNumber === null ? null : await db.one<{ id: string }>(sql`select id from people where staff_number = ${staffNumber}`);
  const posts = await db.query<{ id: string; kind: string }>(sql`select person_id as id, kind from posts where until_on is null order by id`);
  const keeper = CAST_BY_POST.map((kind) => posts.find((post) => post.kind === kind)).find((post) => post !== undefined);
  const anybody = await db.one<{ id: string }>(sql`select id from people order by id`);
  const root = await db.one<{ id: string }>(sql`select id from units where parent_id is null and ended_on is null order by id`);
  const personId = staffNumber === null ? (keeper?.id ?? anybody?.id) : named?.id;
  return personId === undefined || !root ? null : { personId, actor: null, reach: () => true, unitId: root.id, language: 'th' };
}
