import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader, type Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { PostList, PostView } from '../../shared/api/people.js';
import { administeredBy } from '../administered.js';
import { fullName } from '../persons/person-name.js';
import { PersonStore } from '../persons/person.store.js';
import { UnitStore } from '../units/unit.store.js';
import type { PostQuery } from './post.dto.js';
import { PostStore, type NewPost } from './post.store.js';
import { postView } from './post.view.js';

@Injectable()
export class PostReading {
  constructor(private readonly reader: Reader, private readonly clock: Clock, private readonly posts: PostStore, private readonly units: UnitStore, private readonly people: PersonStore) {}

  async list(actor: Actor, { unitId, personId, kind, at, limit, cursor }: PostQuery): Promise<PostList> {
    const unitPath = unitId === undefined ? undefined : (await this.units.byId(this.reader, unitId))?.path ?? '-';
    const afterId = decodeCursor(cursor, 1)?.[0] ?? null;
    const filter = { unitPath, personId, kind, at, scope: administeredBy(actor, sql`u.path`) };
    const rows = await this.posts.page(this.reader, filter, { limit, afterId: afterId === null ? null : String(afterId) });
    const today = this.clock.today();
    return pageOf(rows, limit, (row) => [row.id], (row) => postView(row, today));
  }

  async one(tx: Tx, id: string): Promise<PostView> {
    return postView(found(await this.posts.byId(tx, id)), this.clock.today());
  }

  /** What waits for a second person, under the id of the change; in no list of posts. */
  async proposed(tx: Tx, author: Actor, post: NewPost, id: string): Promise<PostView> {
    const [unit, person] = [found(await this.units.byId(tx, post.unitId)), found(await this.people.byId(tx, post.personId))];
    const row = { id, ...post, personName: fullName(person), unitName: unit.name, unitPath: unit.path, recordedAt: this.clock.iso(), recordedByName: author.name };
    return { ...postView(row, this.clock.today()), inForce: false, waits: true };
  }
}
