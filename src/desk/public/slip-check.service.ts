import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { CODE_LENGTH } from '../../outages/pads/pad.rules.js';
import { plainCode } from '../../shared/codes/spoken-code.js';
import type { SlipCheckView } from '../../shared/api/public.js';
import type { LoanStatus } from '../../shared/vocab.js';
import { Clock } from '../../http/clock.js';
import { EffectiveDues } from '../../loan-requests/reading/effective-dues.js';
import { AgencyName } from '../../settings/agency-name.js';

interface SlipRow {
  id: string;
  number: string;
  unitName: string;
  status: LoanStatus;
  edition: number;
  issuedAt: string;
  lineCount: number;
  startsAt: string;
  dueAt: string;
}

type BlankRow = Pick<SlipCheckView, 'number' | 'unitName' | 'status' | 'outageSlip' | 'issuedAt'>;

/** Whether the code on a slip is ours, and what a reader may compare: number, period, how many lines. No names. */
@Injectable()
export class SlipCheckService {
  constructor(private readonly reader: Reader, private readonly agency: AgencyName, private readonly dues: EffectiveDues, private readonly clock: Clock) {}

  async check(code: string): Promise<SlipCheckView> {
    const [agencyName, reportTo] = [await this.agency.name(), await this.agency.reportTo()];
    const row = await this.row(code.trim());
    if (row) return { isGenuine: true, agencyName, reportTo, outageSlip: null, ...(await this.facts(row)) };
    const nothing = { number: null, unitName: null, status: null, edition: null, issuedAt: null, lineCount: 0, startsAt: null, dueAt: null, daysLate: 0, outageSlip: null };
    const blank = await this.blank(code.trim());
    return blank ? { isGenuine: true, agencyName, reportTo, ...nothing, ...blank } : { isGenuine: false, agencyName, reportTo, ...nothing };
  }

  private async facts({ id, ...row }: SlipRow): Promise<Omit<SlipRow, 'id'> & { daysLate: number }> {
    const late = await this.dues.daysLate(this.reader, [{ id, status: row.status, dueAt: row.dueAt }], this.clock.iso());
    return { ...row, daysLate: late.get(id) ?? 0 };
  }

  /** Printed for outages: its number is ours, whatever is written on it. */
  private blank(code: string): Promise<BlankRow | null> {
    return this.reader.one<BlankRow>(sql`
      select s.number, u.name as unit_name, r.status, s.state as outage_slip, p.printed_at as issued_at from outage_slips s join outage_pads p on p.id = s.pad_id join units u on u.id = p.unit_id
      left join outage_entries e on e.slip_id = s.id left join loan_requests r on r.id = e.request_id where s.code = ${plainCode(code, CODE_LENGTH) ?? ''}`);
  }

  private row(code: string): Promise<SlipRow | null> {
    return this.reader.one<SlipRow>(sql`
      select r.id, r.number, u.name as unit_name, r.status, e.nth as edition, e.created_at as issued_at, r.starts_at, r.due_at,
        (select count(*) from loan_request_lines l where l.request_id = r.id 
          and (l.approved_quantity > 0 or (l.approved_quantity is null and exists (select 1 from checkout_lines c where c.line_id = l.id)))) as line_count
      from loan_slip_editions e join loan_requests r on r.id = e.request_id join units u on u.id = r.unit_id
      where e.verification_code = ${code}`);
  }
}
