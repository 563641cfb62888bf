import { Injectable } from '@nestjs/common';
import sql, { empty, join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { addDays, bangkokInstant } from '../../shared/calendar.js';
import { isKeeper, KEPT_DAYS, seatOf, whyNotSecond, type KeptTerm, type Seat, type SeatFacts } from './second-person.rules.js';

interface SeatRow extends Omit<SeatFacts, 'isPassed'> {
  personId: string;
  isPassed: 0 | 1;
}

/** Who counts as administrator and storekeeper in one, and who is another person for what they change. */
@Injectable()
export class SecondPersonStore {
  constructor(private readonly clock: Clock) {}

  async keepsStore(from: Sql, personId: string): Promise<boolean> {
    return isKeeper((await this.kept(from, [personId])).get(personId) ?? [], this.clock.today());
  }

  async seatsOf(from: Sql, personId: string): Promise<Seat[]> {
    return (await this.seats(from, personId)).map((seat) => ({ givenBy: seat.givenBy }));
  }

  /** Who may confirm what this person proposes. */
  async confirmersOf(from: Sql, authorId: string): Promise<string[]> {
    const seats = await this.seats(from, null);
    const people = [...new Set(seats.map((seat) => seat.personId))];
    return people.filter((personId) => whyNotSecond(authorId, { personId, seats: seats.filter((seat) => seat.personId === personId) }) === null);
  }

  /** Whether nobody but this person is here who could ever confirm. */
  async isAlone(from: Sql, personId: string): Promise<boolean> {
    return (await this.rows(from, null)).every((seat) => seat.personId === personId);
  }

  async administers(from: Sql, personId: string, unitPath: string): Promise<boolean> {
    const today = this.clock.today();
    return (await from.one(sql`
      select 1 as found from posts po join units u on u.id = po.unit_id where po.person_id = ${personId} and po.kind = 'administrator'
        and po.from_on <= ${today} and (po.until_on is null or po.until_on >= ${today}) and ${unitPath} like u.path || '%'`)) !== null;
  }

  private async seats(from: Sql, personId: string | null): Promise<(Seat & { personId: string })[]> {
    const rows = await this.rows(from, personId);
    const kept = await this.kept(from, rows.flatMap((row) => row.recordedBy ?? []));
    return rows.map((row) => ({ personId: row.personId, ...seatOf({ ...row, isPassed: row.isPassed === 1 }, kept.get(row.recordedBy ?? '') ?? []) }));
  }

  /** Of people who still work here. A deputy stands beside the post and has no seat. */
  private rows(from: Sql, personId: string | null): Promise<SeatRow[]> {
    const today = this.clock.today();
    return from.query<SeatRow>(sql`
      select po.person_id, po.kind, po.recorded_by, po.recorded_at, case when exists (select 1 from authority_changes c where c.applied_id = po.id and c.kind = 'post-given' and c.outcome in ('confirmed', 'alone')) then 1 else 0 end as is_passed
      from posts po join units u on u.id = po.unit_id join people p on p.id = po.person_id
      where po.is_deputy = 0 and (po.kind = 'head-of-agency' or (po.kind = 'administrator' and u.parent_id is null and po.store_id is null))
        and po.from_on <= ${today} and (po.until_on is null or po.until_on >= ${today})
        and p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today}) ${personId === null ? empty : sql`and po.person_id = ${personId}`}
      order by po.id`);
  }

  /** Storekeepers' posts and orders of these people, of late, now and to come. */
  private async kept(from: Sql, personIds: readonly string[]): Promise<ReadonlyMap<string, KeptTerm[]>> {
    if (personIds.length === 0) return new Map();
    const whose = join([...new Set(personIds)]);
    const rows = await from.query<KeptTerm & { personId: string }>(sql`
      select person_id, recorded_at, until_on from posts where kind = 'storekeeper' and person_id in (${whose})
      union all
      select to_person_id as person_id, recorded_at, until_on from delegation_orders
      where post_kind = 'storekeeper' and to_person_id in (${whose}) and (revoked_at is null or revoked_at >= ${bangkokInstant(addDays(this.clock.today(), -KEPT_DAYS))})`);
    const terms = new Map<string, KeptTerm[]>();
    for (const { personId, ...term } of rows) terms.set(personId, [...(terms.get(personId) ?? []), term]);
    return terms;
  }
}
