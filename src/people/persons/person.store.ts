import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql as Statement } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { normaliseForSearch } from '../../shared/thai/normalise.js';
import type { Employment, Language } from '../../shared/vocab.js';
import { personKeys } from './person-name.js';

export interface PersonFields {
  staffNumber: string;
  title: string;
  givenName: string;
  familyName: string;
  position: string;
  unitId: string;
  phone: string | null;
  email: string | null;
  employment: Employment;
  responsibleOfficerId: string | null;
  leavingOn: string | null;
}

export interface PersonRow extends PersonFields {
  id: string;
  unitName: string;
  unitPath: string;
  officerName: string | null;
  disabledAt: string | null;
  language: Language;
  hasPassword: 0 | 1;
  /** Until when a card of an invitation opens; null without one. */
  cardUntil: string | null;
  /** An invitation by mail has not left yet, and nothing was decided since. */
  hasLetterWaiting: 0 | 1;
  sortKey: string;
}

export interface PersonFilter {
  search?: string;
  /** With everything below. */
  unitPath?: string;
  state: 'active' | 'no-password' | 'disabled' | 'all';
  /** A further condition on `p` and `u`. */
  scope?: Statement;
}

export interface PageStart {
  limit: number;
  after: { sortKey: string; id: string } | null;
}

const isStillWanted = (askedAt: Statement): Statement =>
  sql`not exists (select 1 from one_time_codes k where k.person_id = p.id and k.kind = 'invitation' and k.issued_by is not null and k.issued_at > ${askedAt})`;
const letterWaiting = sql`(
  exists (select 1 from outbox x where x.subject_id = p.id and x.kind = 'invitation' and x.turned_at is null and ${isStillWanted(sql`x.told_at`)})
  or exists (select 1 from notices n join notice_messages m on m.notice_id = n.id where n.person_id = p.id and n.kind = 'invitation' and m.state in ('waiting', 'sending') and ${isStillWanted(sql`n.created_at`)}))`;

const PERSON = sql`
  select p.id, p.staff_number, p.title, p.given_name, p.family_name, p.position, p.unit_id, p.phone, p.email, p.employment, p.responsible_officer_id,
         p.leaving_on, p.disabled_at, p.language, p.sort_key, u.name as unit_name, u.path as unit_path,
         o.title || o.given_name || ' ' || o.family_name as officer_name, case when c.person_id is null then 0 else 1 end as has_password,
         (select k.expires_at from one_time_codes k where k.person_id = p.id and k.kind = 'invitation' and k.used_at is null and k.revoked_at is null) as card_until,
         case when ${letterWaiting} then 1 else 0 end as has_letter_waiting
  from people p join units u on u.id = p.unit_id left join people o on o.id = p.responsible_officer_id left join credentials c on c.person_id = p.id`;

const escaped = (text: string): string => `%${normaliseForSearch(text).replace(/[\\%_]/g, '\\$&')}%`;

/** With the title close to it, as people type it. */
const NAME_AS_SAID = sql`lower(p.title || p.given_name || ' ' || p.family_name)`;

const STANDING: Record<PersonFilter['state'], Statement> = {
  active: sql`and p.disabled_at is null`, 'no-password': sql`and p.disabled_at is null and c.person_id is null`, disabled: sql`and p.disabled_at is not null`, all: empty,
};

function conditions({ search, unitPath, state, scope }: PersonFilter): Statement {
  const words = search?.trim() ? sql`and (p.search_text like ${escaped(search)} escape '\\' or ${NAME_AS_SAID} like ${escaped(search)} escape '\\')` : empty;
  const unit = unitPath ? sql`and u.path like ${`${unitPath}%`}` : empty;
  return sql`${words} ${unit} ${STANDING[state]} ${scope ? sql`and ${scope}` : empty}`;
}

@Injectable()
export class PersonStore {
  byId(from: Sql, id: string): Promise<PersonRow | null> {
    return from.one<PersonRow>(sql`${PERSON} where p.id = ${id}`);
  }

  byStaffNumber(from: Sql, staffNumber: string): Promise<PersonRow | null> {
    return from.one<PersonRow>(sql`${PERSON} where p.staff_number = ${staffNumber}`);
  }

  /** One row more than asked for says that there is a further page. */
  page(from: Sql, filter: PersonFilter, { limit, after }: PageStart): Promise<PersonRow[]> {
    const start = after ? sql`and (p.sort_key, p.id) > (${after.sortKey}, ${after.id})` : empty;
    return from.query<PersonRow>(sql`${PERSON} where 1 = 1 ${conditions(filter)} ${start} order by p.sort_key, p.id limit ${limit + 1}`);
  }

  async insert(tx: Tx, person: PersonFields, now: string, language: Language = 'th'): Promise<string> {
    const id = newId();
    await tx.run(insertInto('people', { id, ...person, ...personKeys(person), language, disabledAt: null, createdAt: now }));
    return id;
  }

  async change(tx: Tx, id: string, person: PersonFields): Promise<void> {
    await tx.run(updateOf('people', { ...person, ...personKeys(person) }, sql`id = ${id}`));
  }

  /** What the person says of it at the first sign-in. */
  async setPhone(tx: Tx, id: string, phone: string): Promise<void> {
    await tx.run(sql`update people set phone = ${phone} where id = ${id}`);
  }

  async setDisabledAt(tx: Tx, id: string, at: string | null): Promise<void> {
    await tx.run(sql`update people set disabled_at = ${at} where id = ${id}`);
  }
}
