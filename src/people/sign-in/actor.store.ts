import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { ActorSource } from '../../http/session.guard.js';
import type { Actor, HeldPost } from '../../shared/actor.js';
import { permissionsOf } from '../../shared/permissions.js';
import type { Language, PostKind } from '../../shared/vocab.js';

interface ActorRow {
  sessionId: string;
  lastSeenAt: string;
  personId: string;
  name: string;
  language: Language;
  unitId: string;
  unitPath: string;
  postId: string | null;
  postKind: PostKind;
  postTitle: string;
  postUnitId: string;
  postUnitPath: string;
  postStoreId: string | null;
}

export const IDLE_MINUTES = 30;
const TOUCH_EVERY_MS = 60_000;
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Another process may have written meanwhile: nobody stays signed in longer than this for that. */
const KNOWN_FOR_MS = 1000;
const MOST_KNOWN = 1000;

/** Session, person and posts in one statement, and not again for the calls that follow at once while nothing was written here. */
@Injectable()
export class ActorStore extends ActorSource {
  private readonly known = new Map<string, { at: number; actor: Actor }>();
  private knownAfter = 0;

  constructor(private readonly reader: Reader, private readonly transactions: Transactions, private readonly clock: Clock) {
    super();
  }

  async actorOf(token: string): Promise<Actor | null> {
    const [hash, at, { kept }] = [tokenHash(token), this.clock.now().getTime(), this.transactions];
    if (kept !== this.knownAfter || this.known.size > MOST_KNOWN) this.known.clear();
    this.knownAfter = kept;
    const known = this.known.get(hash);
    if (known && Math.abs(at - known.at) < KNOWN_FOR_MS) return known.actor;
    const actor = await this.lookUp(hash);
    if (actor && kept === this.transactions.kept) this.known.set(hash, { at, actor });
    return actor;
  }

  private async lookUp(hash: string): Promise<Actor | null> {
    const rows = await this.rowsOf(hash);
    const first = rows[0];
    if (!first) return null;
    await this.touch(first);
    const posts = rows.filter((row) => row.postId !== null).map(postOf);
    const { personId, sessionId, name, unitId, unitPath, language } = first;
    return { personId, sessionId, name, unitId, unitPath, language, posts, permissions: permissionsOf(posts) };
  }

  private rowsOf(hash: string): Promise<ActorRow[]> {
    const now = this.clock.iso();
    const today = this.clock.today();
    const idleSince = new Date(this.clock.now().getTime() - IDLE_MINUTES * 60_000).toISOString();
    return this.reader.query<ActorRow>(sql`
      select s.id as session_id, s.last_seen_at, p.id as person_id, p.title || p.given_name || ' ' || p.family_name as name, p.language,
             p.unit_id, u.path as unit_path, po.id as post_id, po.kind as post_kind, po.title as post_title,
             po.unit_id as post_unit_id, pu.path as post_unit_path, po.store_id as post_store_id
      from sessions s
      join people p on p.id = s.person_id
      join units u on u.id = p.unit_id
      left join posts po on po.person_id = p.id and po.from_on <= ${today} and (po.until_on is null or po.until_on >= ${today})
      left join units pu on pu.id = po.unit_id
      where s.token_hash = ${hash} and s.revoked_at is null and s.expires_at > ${now} and s.last_seen_at > ${idleSince}
        and p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today})
      order by po.from_on, po.id`);
  }

  /** At most one write a minute, else every read would be a write. */
  private async touch(row: ActorRow): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - Date.parse(row.lastSeenAt) < TOUCH_EVERY_MS) return;
    await this.transactions.run((tx) => tx.run(sql`update sessions set last_seen_at = ${this.clock.iso()} where id = ${row.sessionId}`));
  }
}

const postOf = (row: ActorRow): HeldPost => ({
  id: row.postId!, kind: row.postKind, title: row.postTitle, unitId: row.postUnitId, unitPath: row.postUnitPath, storeId: row.postStoreId,
});
