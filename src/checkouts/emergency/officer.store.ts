import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { Parties } from '../../loan-requests/approval-case.rules.js';
import { concernedIn } from '../../loan-requests/emergency/emergency.rules.js';
import { nameOf } from '../../loan-requests/loan-request.store.js';
import type { EmergencyOfficer } from '../../shared/api/loans/emergencies.js';
import type { PostKind } from '../../shared/vocab.js';
import type { SlipRow } from '../checkout.store.js';

/** Who answers for people or for things: their word can be asked for afterwards. */
const POSTS: PostKind[] = ['head-of-agency', 'deputy-head', 'head-of-unit', 'head-of-supply-officers', 'head-of-supplies-unit'];

@Injectable()
export class OfficerStore {
  /** Holders of such posts, and who uses their power by an order in force today; those along the slip's own units first. Not who is concerned. */
  onDuty(from: Sql, slip: Parties & Pick<SlipRow, 'unitPath'>, actorId: string, today: string): Promise<EmergencyOfficer[]> {
    const concerned = [...concernedIn(slip), actorId];
    return from.query<EmergencyOfficer>(sql`
      select p.id as person_id, ${nameOf('p')} as name, p.position, u.name as unit_name
      from people p join units u on u.id = p.unit_id
      where p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today}) and p.id not in (${join(concerned)})
        and (exists (select 1 from posts o where o.person_id = p.id and o.kind in (${join(POSTS)}) and o.from_on <= ${today} and (o.until_on is null or o.until_on >= ${today}))
          or exists (select 1 from delegation_orders d where d.to_person_id = p.id and d.post_kind in (${join(POSTS)}) and d.from_on <= ${today} and (d.until_on is null or d.until_on >= ${today}) and d.revoked_at is null))
      order by case when ${slip.unitPath} like u.path || '%' then 0 else 1 end, p.given_name, p.id`);
  }
}
