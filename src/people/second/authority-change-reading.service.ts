import { Injectable } from '@nestjs/common';
import { Reader, type Sql } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { AuthorityChangeList } from '../../shared/api/access/authority-changes.js';
import { AuthorityChangeStore, type ChangeRow } from './authority-change.store.js';
import { changeView, isSeenBy, type Standing } from './authority-change.view.js';
import { SecondPersonStore } from './second-person.store.js';

/** Asked on everybody's first page: nobody else is shown any. */
const mayRead = ({ posts }: Actor): boolean => posts.some(({ kind }) => kind === 'administrator' || kind === 'head-of-agency');

/** Changes of posts and orders as their readers may see them. */
@Injectable()
export class AuthorityChangeReading {
  constructor(private readonly reader: Reader, private readonly store: AuthorityChangeStore, private readonly seconds: SecondPersonStore) {}

  async list(actor: Actor): Promise<AuthorityChangeList> {
    if (!mayRead(actor)) return { items: [] };
    const standing = await this.standing(this.reader, actor);
    return { items: (await this.store.waiting(this.reader)).filter((row) => isSeenBy(row, standing)).map((row) => changeView(row, standing)) };
  }

  /** What one may not see does not exist. */
  async seen(from: Sql, actor: Actor, id: string): Promise<{ row: ChangeRow; standing: Standing }> {
    const standing = await this.standing(from, actor);
    const row = found(await this.store.byId(from, id));
    return { row: found(isSeenBy(row, standing) ? row : null), standing };
  }

  private async standing(from: Sql, actor: Actor): Promise<Standing> {
    return { actor, seats: await this.seconds.seatsOf(from, actor.personId) };
  }
}
