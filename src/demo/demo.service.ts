import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Config } from '../config.js';
import { Reader } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { CONFIG } from '../http/config.token.js';
import { found, Refusal } from '../http/refusal.js';
import { SessionService } from '../people/sign-in/session.service.js';
import type { Visit } from '../people/sign-in/visit.js';
import type { DemoPeople, DemoPerson } from '../shared/api/session.js';
import type { PostKind } from '../shared/vocab.js';
import { DEMO_HINTS } from './demo-hints.seed.js';
import type { DemoSessionDto } from './demo.dto.js';

interface Row {
  personId: string;
  staffNumber: string;
  name: string;
  position: string;
  unitName: string;
  kind: PostKind | null;
}

/** Lets a visitor be any of the demo people. Outside the demo none of it exists. */
@Injectable()
export class DemoService {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly reader: Reader, private readonly clock: Clock, private readonly sessions: SessionService) {}

  async people(): Promise<DemoPeople> {
    this.refuseOutside();
    const today = this.clock.today();
    const rows = await this.reader.query<Row>(sql`
      select p.id as person_id, p.staff_number, p.title || p.given_name || ' ' || p.family_name as name, p.position, u.name as unit_name, po.kind
      from people p join units u on u.id = p.unit_id
      left join posts po on po.person_id = p.id and po.from_on <= ${today} and (po.until_on is null or po.until_on >= ${today})
      where p.disabled_at is null order by p.staff_number, po.from_on, po.id`);
    const people = new Map<string, DemoPerson>();
    for (const row of rows) addTo(people, row);
    return { items: [...people.values()] };
  }

  /** Answers the session's token. */
  async enter({ personId }: DemoSessionDto, visit: Visit): Promise<string> {
    this.refuseOutside();
    found(await this.reader.one(sql`select id from people where id = ${personId} and disabled_at is null`));
    return this.sessions.open(personId, visit);
  }

  private refuseOutside(): void {
    if (!this.config.isDemo) throw new Refusal('not-found');
  }
}

function addTo(people: Map<string, DemoPerson>, { personId, staffNumber, name, position, unitName, kind }: Row): void {
  const hint = DEMO_HINTS[staffNumber] ?? { th: '', en: '' };
  const person = people.get(personId) ?? { personId, name, position, unitName, postKinds: [], tryThisTh: hint.th, tryThisEn: hint.en };
  if (kind) person.postKinds.push(kind);
  people.set(personId, person);
}
