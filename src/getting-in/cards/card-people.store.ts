import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { administeredBy } from '../../people/administered.js';
import { isWithin } from '../../people/power.rules.js';
import { PowerStore } from '../../people/power.store.js';
import { OwnSeconds } from '../../people/second/own-seconds.store.js';
import type { Actor } from '../../shared/actor.js';

/** Whom a card is for, as it names them. */
export interface CardPerson {
  id: string;
  name: string;
  staffNumber: string;
  unitName: string;
  hasPassword: 0 | 1;
  hasCard: 0 | 1;
  /** Has an address that nobody else here has: whoever reads a shared mailbox could come in as its owner. */
  hasOwnMail: 0 | 1;
  /** May act where this administrator may not: the card would open more than the administrator has. */
  hasMorePower: boolean;
  /** This administrator keeps a store, and with that account would need no second person. */
  isOwnSecond: boolean;
}

/** Chosen one by one; or everybody of a unit and below; or everybody. */
export interface CardsFor {
  ids?: readonly string[];
  unitId?: string;
}

/** People an administrator may let in: of the own units, in service, not shut out. */
@Injectable()
export class CardPeopleStore {
  constructor(private readonly powers: PowerStore, private readonly seconds: OwnSeconds) {}

  async chosen(from: Sql, actor: Actor, ids: readonly string[], day: Day): Promise<CardPerson[]> {
    const found = await people(from, actor, sql`and p.id in (${join([...ids])})`, day);
    return this.marked(from, actor, found, ids);
  }

  /** Those who have no password yet, and whom this administrator may let in. */
  async waiting(from: Sql, actor: Actor, unitId: string | undefined, day: Day): Promise<CardPerson[]> {
    const unit = unitId === undefined ? empty : sql`and u.path like (select path from units where id = ${unitId}) || '%'`;
    const found = await people(from, actor, sql`and c.person_id is null ${unit}`, day);
    return (await this.marked(from, actor, found, null)).filter((person) => !person.hasMorePower && !person.isOwnSecond);
  }

  private async marked(from: Sql, actor: Actor, rows: readonly Row[], ids: readonly string[] | null): Promise<CardPerson[]> {
    const [powers, seconds] = [await this.powers.byPerson(from, ids), await this.seconds.closedTo(from, actor.personId)];
    return rows.map((row) => ({ ...row, hasMorePower: !isWithin(actor, powers.get(row.id) ?? []), isOwnSecond: seconds.has(row.id) }));
  }
}

type Row = Omit<CardPerson, 'hasMorePower' | 'isOwnSecond'>;

export interface Day {
  today: string;
  now: string;
}

/** A condition on `p`. */
export const hasOwnMail = sql`(coalesce(p.email, '') <> '' and not exists (select 1 from people q where lower(q.email) = lower(p.email) and q.id <> p.id and q.disabled_at is null))`;

const people = (from: Sql, actor: Actor, which: Statement, { today, now }: Day): Promise<Row[]> => from.query<Row>(sql`
  select p.id, p.title || p.given_name || ' ' || p.family_name as name, p.staff_number, u.name as unit_name,
    case when c.person_id is null then 0 else 1 end as has_password,
    case when exists (select 1 from one_time_codes k where k.person_id = p.id and k.kind = 'invitation' and k.used_at is null and k.revoked_at is null and k.expires_at > ${now})
      then 1 else 0 end as has_card,
    case when ${hasOwnMail} then 1 else 0 end as has_own_mail
  from people p join units u on u.id = p.unit_id left join credentials c on c.person_id = p.id
  where p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today}) and ${administeredBy(actor, sql`u.path`)} ${which}
  order by u.path, p.sort_key, p.id`);
