import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { PermitCheckView } from '../../shared/api/custody/gate.js';
import type { PermitStatus } from '../../shared/vocab.js';
import { AgencyName } from '../../settings/agency-name.js';

interface CheckedRow {
  id: string;
  number: string;
  status: PermitStatus;
  startsOn: string;
  endsOn: string;
}

/** Whether the code on a permit is ours, and what may be compared. No names. */
@Injectable()
export class PermitCheckService {
  constructor(private readonly reader: Reader, private readonly agency: AgencyName, private readonly clock: Clock) {}

  async check(code: string): Promise<PermitCheckView> {
    const agencyName = await this.agency.name();
    const reportTo = await this.agency.reportTo();
    const row = await this.reader.one<CheckedRow>(sql`select id, number, status, starts_on, ends_on from take_out_permits where verification_code = ${code.trim()}`);
    if (!row) return { isGenuine: false, agencyName, reportTo, number: null, status: null, isInForce: false, startsOn: null, endsOn: null, assetNumbers: [] };
    const { id, number, status, startsOn, endsOn } = row;
    const today = this.clock.today();
    const numbers = await this.reader.query<{ number: string }>(sql`
      select coalesce(a.number, a.description) as number from take_out_permit_lines l join assets a on a.id = l.asset_id join custodies c on c.id = l.custody_id
      where l.permit_id = ${id} and c.ended_at is null order by l.id`);
    const isInForce = status === 'granted' && startsOn <= today && today <= endsOn && numbers.length > 0;
    return { isGenuine: true, agencyName, reportTo, number, status, isInForce, startsOn, endsOn, assetNumbers: numbers.map((one) => one.number) };
  }
}
