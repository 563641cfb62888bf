import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { isUrgent, NOTICE_KINDS } from '../../shared/notices/notice-kinds.js';

const CAN_WAIT = join(NOTICE_KINDS.filter((kind) => !isUrgent(kind)));

@Injectable()
export class DigestStore {
  /** People with something unread that can wait, for whom no digest of this day was made yet. */
  async readers(from: Sql, day: string): Promise<string[]> {
    const rows = await from.query<{ personId: string }>(sql`
      select distinct n.person_id from notices n where n.digest_on is null and n.read_at is null and n.kind in (${CAN_WAIT})
        and not exists (select 1 from notices d where d.person_id = n.person_id and d.digest_on = ${day}) order by n.person_id`);
    return rows.map((row) => row.personId);
  }

  async gather(tx: Tx, personId: string, day: string): Promise<number> {
    return (await tx.run(sql`
      update notices set digest_on = ${day} where person_id = ${personId} and digest_on is null and read_at is null and kind in (${CAN_WAIT})
        and not exists (select 1 from notices d where d.person_id = ${personId} and d.digest_on = ${day})`)).changed;
  }

  async oldestAt(tx: Tx, personId: string, day: string): Promise<string> {
    return (await tx.one<{ at: string }>(sql`select min(created_at) as at from notices where person_id = ${personId} and digest_on = ${day}`))!.at;
  }
}
