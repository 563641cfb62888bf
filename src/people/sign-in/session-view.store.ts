import { Inject, Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Config } from '../../config.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { CONFIG } from '../../http/config.token.js';
import type { Actor } from '../../shared/actor.js';
import type { SessionView } from '../../shared/api/session.js';
import type { Language } from '../../shared/vocab.js';
import { SecondPersonStore } from '../second/second-person.store.js';

interface PersonRow {
  position: string;
  unitName: string;
  phone: string | null;
  expiresAt: string;
  resetAt: string | null;
  resetBy: string | null;
}

/** A password that somebody helped to reset is told to its owner for so long. */
const RESET_SHOWN_DAYS = 14;

/** What the web must know before it shows anything. */
@Injectable()
export class SessionViewStore {
  constructor(private readonly reader: Reader, private readonly clock: Clock, private readonly seconds: SecondPersonStore, @Inject(CONFIG) private readonly config: Config) {}

  async of(actor: Actor | null | undefined): Promise<SessionView> {
    const { agencyName, administrators } = await this.agency();
    const common = { demo: this.config.isDemo, agencyName, setUpNeeded: administrators === 0 };
    const row = actor ? await this.person(actor) : null;
    if (!actor || !row) return { ...common, ...NOBODY };
    const { personId: id, name, unitId, language } = actor;
    const { position, unitName, phone } = row;
    return {
      ...common, person: { id, name, position, unitId, unitName, phone }, posts: await this.posts(actor), permissions: [...actor.permissions],
      changesWait: await this.changesWait(actor), language, endsAt: row.expiresAt, passwordReset: row.resetAt === null ? null : { at: row.resetAt, by: row.resetBy },
    };
  }

  private async changesWait({ personId, posts }: Actor): Promise<boolean> {
    return posts.some(({ kind }) => kind === 'administrator') && this.seconds.keepsStore(this.reader, personId);
  }

  private async agency(): Promise<{ agencyName: string | null; administrators: number }> {
    const row = await this.reader.one<{ agencyName: string | null; administrators: number }>(sql`
      select (select name from units where parent_id is null order by created_at limit 1) as agency_name,
             (select count(*) from posts where kind = 'administrator') as administrators`);
    return { agencyName: row?.agencyName ?? null, administrators: Number(row?.administrators ?? 0) };
  }

  private person(actor: Actor): Promise<PersonRow | null> {
    const since = new Date(this.clock.now().getTime() - RESET_SHOWN_DAYS * 86_400_000).toISOString();
    return this.reader.one<PersonRow>(sql`
      select p.position, p.phone, u.name as unit_name, s.expires_at, k.used_at as reset_at, o.title || o.given_name || ' ' || o.family_name as reset_by
      from people p
      join units u on u.id = p.unit_id join sessions s on s.id = ${actor.sessionId}
      left join one_time_codes k on k.person_id = p.id and k.kind = 'reset' and k.used_at > ${since} left join people o on o.id = k.issued_by
      where p.id = ${actor.personId} order by k.used_at desc limit 1`);
  }

  private async posts({ posts }: Actor): Promise<SessionView['posts']> {
    if (posts.length === 0) return [];
    const units = await this.reader.query<{ id: string; name: string }>(sql`select id, name from units where id in (${join(posts.map((post) => post.unitId))})`);
    const names = new Map(units.map((unit) => [unit.id, unit.name]));
    return posts.map(({ id, kind, title, unitId, storeId }) => ({ id, kind, title, unitId, storeId, unitName: names.get(unitId) ?? '' }));
  }
}

const NOBODY = { person: null, posts: [], permissions: [], changesWait: false, language: 'th' as Language, endsAt: null, passwordReset: null };
