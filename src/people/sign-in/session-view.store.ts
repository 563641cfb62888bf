import { Inject, Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Config } from '../../config.js';
import { Reader } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import type { Actor } from '../../shared/actor.js';
import type { SessionView } from '../../shared/api/session.js';
import type { Language } from '../../shared/vocab.js';

interface PersonRow {
  position: string;
  unitName: string;
  phone: string | null;
  expiresAt: string;
  mustChange: 0 | 1 | null;
}

/** What the web must know before it shows anything. */
@Injectable()
export class SessionViewStore {
  constructor(private readonly reader: Reader, @Inject(CONFIG) private readonly config: Config) {}

  async of(actor: Actor | null | undefined): Promise<SessionView> {
    const { agencyName, administrators } = await this.agency();
    const common = { demo: this.config.isDemo, agencyName, setUpNeeded: administrators === 0 };
    const row = actor ? await this.person(actor) : null;
    if (!actor || !row) return { ...common, ...NOBODY };
    const { personId: id, name, unitId, language } = actor;
    const { position, unitName, phone } = row;
    return {
      ...common, person: { id, name, position, unitId, unitName, phone }, posts: await this.posts(actor), permissions: [...actor.permissions],
      language, endsAt: row.expiresAt, mustChangePassword: row.mustChange === 1,
    };
  }

  private async agency(): Promise<{ agencyName: string | null; administrators: number }> {
    const row = await this.reader.one<{ agencyName: string | null; administrators: number }>(sql`
      select (select name from units where parent_id is null order by created_at limit 1) as agency_name,
             (select count(*) from posts where kind = 'administrator') as administrators`);
    return { agencyName: row?.agencyName ?? null, administrators: Number(row?.administrators ?? 0) };
  }

  private person(actor: Actor): Promise<PersonRow | null> {
    return this.reader.one<PersonRow>(sql`
      select p.position, p.phone, u.name as unit_name, s.expires_at, c.must_change from people p
      join units u on u.id = p.unit_id join sessions s on s.id = ${actor.sessionId} left join credentials c on c.person_id = p.id
      where p.id = ${actor.personId}`);
  }

  private async posts({ posts }: Actor): Promise<SessionView['posts']> {
    if (posts.length === 0) return [];
    const units = await this.reader.query<{ id: string; name: string }>(sql`select id, name from units where id in (${join(posts.map((post) => post.unitId))})`);
    const names = new Map(units.map((unit) => [unit.id, unit.name]));
    return posts.map(({ id, kind, title, unitId, storeId }) => ({ id, kind, title, unitId, storeId, unitName: names.get(unitId) ?? '' }));
  }
}

const NOBODY = { person: null, posts: [], permissions: [], language: 'th' as Language, endsAt: null, mustChangePassword: false };
