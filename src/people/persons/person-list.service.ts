import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader, type Sql } from '../../database/sql.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { ColleaguePage, PersonPage, PersonView } from '../../shared/api/people.js';
import { administeredBy, seen } from '../administered.js';
import { PostStore } from '../posts/post.store.js';
import { postView } from '../posts/post.view.js';
import { UnitStore } from '../units/unit.store.js';
import type { ColleagueQuery, PersonQuery } from './person.dto.js';
import { PersonStore, type PageStart, type PersonRow } from './person.store.js';
import { colleagueView, personView } from './person.view.js';

/** Who works here: the narrow list for everybody, the full one for administrators. */
@Injectable()
export class PersonListService {
  constructor(
    private readonly reader: Reader, private readonly clock: Clock, private readonly people: PersonStore,
    private readonly units: UnitStore, private readonly posts: PostStore,
  ) {}

  async colleagues(query: ColleagueQuery): Promise<ColleaguePage> {
    const unitPath = await this.unitPath(query.unitId);
    const rows = await this.people.page(this.reader, { search: query.search, unitPath, state: 'active' }, startOf(query));
    return pageOf(rows, query.limit, keyOf, colleagueView);
  }

  async page(actor: Actor, query: PersonQuery): Promise<PersonPage> {
    const { search, state } = query;
    const unitPath = await this.unitPath(query.unitId);
    const rows = await this.people.page(this.reader, { search, unitPath, state, scope: administeredBy(actor, sql`u.path`) }, startOf(query));
    const views = await this.views(this.reader, rows);
    return pageOf(rows, query.limit, keyOf, (row) => views.get(row.id)!);
  }

  async one(actor: Actor, id: string): Promise<PersonView> {
    return this.view(this.reader, seen(actor, await this.people.byId(this.reader, id)));
  }

  async view(from: Sql, row: PersonRow): Promise<PersonView> {
    return (await this.views(from, [row])).get(row.id)!;
  }

  private async views(from: Sql, rows: PersonRow[]): Promise<Map<string, PersonView>> {
    const today = this.clock.today();
    const posts = await this.posts.inForceOf(from, rows.map((row) => row.id), today);
    return new Map(rows.map((row) => [row.id, personView(row, posts.filter((post) => post.personId === row.id).map((post) => postView(post, today)))]));
  }

  /** A unit that does not exist holds nobody. */
  private async unitPath(unitId: string | undefined): Promise<string | undefined> {
    return unitId === undefined ? undefined : (await this.units.byId(this.reader, unitId))?.path ?? '-';
  }
}

const keyOf = (row: PersonRow): [string, string] => [row.sortKey, row.id];

function startOf({ limit, cursor }: ColleagueQuery): PageStart {
  const after = decodeCursor(cursor, 2);
  return { limit, after: after && { sortKey: String(after[0]), id: String(after[1]) } };
}
