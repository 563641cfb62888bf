import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import { FOLDER_KEEPERS } from './folder.rules.js';

/** More is no folder that anybody carries; what was promised first comes first. */
const MOST = 200;

@Injectable()
export class FolderStore {
  /** Requests that wait for things of the units whose supply office this is. */
  async kept(from: Sql, actor: Actor): Promise<string[]> {
    const posts = actor.posts.filter((post) => FOLDER_KEEPERS.includes(post.kind));
    if (posts.length === 0) return [];
    const covered = join(posts.map((post) => sql`u.path like ${`${post.unitPath}%`}`), ' or ');
    return this.waiting(from, sql`join units u on u.id = r.unit_id`, sql`and (${covered})`);
  }

  /** Of these, what still waits, in its order. */
  async inOrder(from: Sql, ids: readonly string[]): Promise<string[]> {
    return ids.length === 0 ? [] : this.waiting(from, empty, sql`and r.id in (${join([...ids])})`);
  }

  private async waiting(from: Sql, more: Statement, condition: Statement): Promise<string[]> {
    const rows = await from.query<{ id: string }>(sql`
      select r.id from loan_requests r ${more} where r.status = 'submitted' ${condition} order by r.submitted_at, r.id limit ${MOST}`);
    return rows.map((row) => row.id);
  }
}
