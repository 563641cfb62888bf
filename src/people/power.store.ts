import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import type { Power } from './power.rules.js';

/** What people may act as, today or later: a way into an account that is opened today still stands on the day a post begins. */
@Injectable()
export class PowerStore {
  constructor(private readonly clock: Clock) {}

  async ofPerson(from: Sql, personId: string): Promise<readonly Power[]> {
    return (await this.byPerson(from, [personId])).get(personId) ?? [];
  }

  /** Of everybody, or of those named; who has none is not in it. */
  async byPerson(from: Sql, personIds: readonly string[] | null): Promise<ReadonlyMap<string, readonly Power[]>> {
    const today = this.clock.today();
    const whose = (person: Statement): Statement => (personIds === null ? empty : sql`and ${person} in (${join([...personIds])})`);
    const rows = await from.query<Power & { personId: string }>(sql`
      select a.person_id, a.kind, u.path as unit_path from (
        select po.person_id, po.kind, po.unit_id from posts po where (po.until_on is null or po.until_on >= ${today}) ${whose(sql`po.person_id`)}
        union all
        select o.to_person_id as person_id, o.post_kind as kind, o.unit_id from delegation_orders o
        where o.revoked_at is null and (o.until_on is null or o.until_on >= ${today}) ${whose(sql`o.to_person_id`)}) a
      join units u on u.id = a.unit_id`);
    const found = new Map<string, Power[]>();
    for (const { personId, kind, unitPath } of rows) found.set(personId, [...(found.get(personId) ?? []), { kind, unitPath }]);
    return found;
  }
}
