import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { assetsReadBy } from '../../inventory/reach.js';
import { overseen } from '../../returns/overseeing.js';
import type { Actor } from '../../shared/actor.js';
import type { HandBackLoan } from '../../shared/api/custody/hand-back.js';
import type { PostKind } from '../../shared/vocab.js';

export interface HandBackPerson {
  personId: string;
  personName: string;
  position: string;
  unitName: string;
  unitPath: string;
  leavingOn: string | null;
}

export interface LeaverRow extends HandBackPerson {
  leavingOn: string;
  loans: number;
  custodies: number;
}

const HEADS: readonly PostKind[] = ['head-of-unit', 'deputy-head', 'head-of-agency'];
const MOST = 200;

const PERSON = sql`p.id as person_id, p.title || p.given_name || ' ' || p.family_name as person_name, p.position, bu.name as unit_name, bu.path as unit_path, p.leaving_on`;

/** Loans that this person watches over: of the responsible unit `u`, the store `st`, or the borrower's unit `bu`. */
const loansSeenBy = (actor: Actor): Statement => sql`(p.id = ${actor.personId} or ${overseen(actor, { borrowerUnit: true, store: true })})`;

function custodiesSeenBy(actor: Actor): Statement {
  const own = actor.posts.filter((post) => HEADS.includes(post.kind)).map((post) => sql`bu.path like ${`${post.unitPath}%`}`);
  return sql`(${join([sql`p.id = ${actor.personId}`, assetsReadBy(actor), ...own], ' or ')})`;
}

const LOANS = sql`
  checkout_lines c join loan_requests r on r.id = c.request_id and c.closed_at is null join units u on u.id = r.unit_id
  left join assets a on a.id = c.asset_id left join pools pl on pl.id = c.pool_id left join stores st on st.id = coalesce(a.store_id, pl.store_id)`;

/** What one person has of the agency's, as far as the reader watches over it. */
@Injectable()
export class HandBackStore {
  constructor(private readonly reader: Reader) {}

  person(id: string): Promise<HandBackPerson | null> {
    return this.reader.one<HandBackPerson>(sql`select ${PERSON} from people p join units bu on bu.id = p.unit_id where p.id = ${id}`);
  }

  loans(actor: Actor, personId: string): Promise<HandBackLoan[]> {
    return this.reader.query<HandBackLoan>(sql`
      select r.id as request_id, r.number as slip_number, coalesce(a.description, pl.name) as title, coalesce(a.number, pl.number) as number, c.quantity - c.returned_quantity as quantity_out,
        l.unit_word, u.name as unit_name, st.name as store_name, r.due_at
      from ${LOANS} join loan_request_lines l on l.id = c.line_id join people p on p.id = r.borrower_id join units bu on bu.id = p.unit_id
      where r.borrower_id = ${personId} and ${loansSeenBy(actor)} order by r.due_at, c.id limit 500`);
  }

  /** Whoever leaves by that day, or has left, and still has something; the earliest first. */
  leavers(actor: Actor, by: string): Promise<LeaverRow[]> {
    return this.reader.query<LeaverRow>(sql`
      select * from (
        select ${PERSON}, (select cast(count(*) as integer) from ${LOANS} where r.borrower_id = p.id and ${loansSeenBy(actor)}) as loans,
          (select cast(count(*) as integer) from custodies c join assets a on a.id = c.asset_id where c.person_id = p.id and c.ended_at is null and ${custodiesSeenBy(actor)}) as custodies
        from people p join units bu on bu.id = p.unit_id where p.leaving_on <= ${by}) leavers
      where loans > 0 or custodies > 0 order by leaving_on, person_id limit ${MOST}`);
  }
}
