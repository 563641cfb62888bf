import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { AgencyName } from '../../settings/agency-name.js';
import type { QuarterlyCheck } from '../../shared/api/quarterly/reports.js';
import { SignOffStore } from '../signing/sign-off.store.js';

/** For whoever holds the paper: whether its code is ours, and which signature it carries. No name, no figure. */
@Injectable()
export class QuarterlyChecking {
  constructor(private readonly reader: Reader, private readonly store: SignOffStore, private readonly agency: AgencyName) {}

  async check(code: string): Promise<QuarterlyCheck> {
    const [agencyName, row] = [await this.agency.name(), await this.store.byCode(this.reader, code.trim())];
    if (!row) return { isGenuine: false, agencyName, periodId: null, signedAt: null, signedTitle: null, capacity: null, orderNumber: null };
    const { periodId, signedAt, signedAs: signedTitle, capacity, orderNumber } = row;
    return { isGenuine: true, agencyName, periodId, signedAt, signedTitle, capacity, orderNumber };
  }
}
