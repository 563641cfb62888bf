import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';

export interface Leaf {
  leafIndex: number;
  subjectType: string;
  subjectId: string;
}

/** What has to be read again: slips and questions that new facts, or a new day, concern. */
export interface Concerned {
  requestIds: string[];
  sightingIds: string[];
  custodyIds: string[];
}

/** Papers that may explain a finding about somebody's authority or duties when they are recorded late. */
const AUTHORITY_PAPERS = new Set(['order', 'post', 'exception-order']);

@Injectable()
export class ConcernedStore {
  constructor(private readonly reader: Reader) {}

  leavesAfter(leafIndex: number, limit: number): Promise<Leaf[]> {
    return this.reader.query<Leaf>(sql`
      select l.leaf_index, j.subject_type, j.subject_id from journal_leaves l join journal j on j.id = l.journal_id
      where l.leaf_index > ${leafIndex} order by l.leaf_index limit ${limit}`);
  }

  async by(leaves: readonly Leaf[]): Promise<Concerned> {
    const ids = join([...new Set(leaves.map((leaf) => leaf.subjectId))]);
    const requests = await this.ids(sql`
      select id from loan_requests where id in (${ids}) union
      select request_id from checkouts where id in (${ids}) union
      select request_id from chases where id in (${ids}) union
      select c.request_id from return_lines l join checkout_lines c on c.id = l.checkout_line_id where l.return_id in (${ids}) union
      select r.id from loan_requests r join people p on p.id = r.borrower_id where p.id in (${ids}) and r.status = 'checked-out'`);
    const papers = leaves.some((leaf) => AUTHORITY_PAPERS.has(leaf.subjectType)) ? await this.awaitingPapers() : [];
    const sightingIds = await this.ids(sql`
      select id from sightings where id in (${ids}) union
      select s.id from custodies c join sightings s on s.asset_id = c.asset_id where c.id in (${ids}) and s.asked_at is not null`);
    const custodyIds = await this.ids(sql`select id from custodies where id in (${ids}) union select id from custodies where person_id in (${ids}) and ended_at is null`);
    return { requestIds: [...new Set([...requests, ...papers])], sightingIds, custodyIds };
  }

  /** Everything whose answer depends on the day: loans past their due, questions past their time, and what leavers have. */
  async byDay(today: string, now: string): Promise<Concerned> {
    const requestIds = await this.ids(sql`
      select distinct c.request_id as id from checkout_lines c join loan_requests r on r.id = c.request_id where c.closed_at is null and r.due_at < ${now}
      union select r.id from loan_requests r join people p on p.id = r.borrower_id where r.status = 'checked-out' and p.leaving_on <= ${today}
      union select o.request_id from opening_balances o join loan_requests r on r.id = o.request_id where r.status = 'checked-out' and o.regularise_by < ${now}
      union select e.request_id from emergency_checkouts e where e.decided_at is null and e.ratify_by < ${now}`);
    const sightingIds = await this.ids(sql`select id from sightings where asked_at is not null and answered_at is null and answer_due_on < ${today}`);
    const custodyIds = await this.ids(sql`select c.id from custodies c join people p on p.id = c.person_id where c.ended_at is null and p.leaving_on <= ${today}`);
    return { requestIds, sightingIds, custodyIds };
  }

  private awaitingPapers(): Promise<string[]> {
    return this.ids(sql`select distinct request_id as id from findings where rule in ('R02', 'R03') and closed_at is null and request_id is not null`);
  }

  private async ids(statement: ReturnType<typeof sql>): Promise<string[]> {
    return (await this.reader.query<{ id: string }>(statement)).map((row) => row.id);
  }
}
