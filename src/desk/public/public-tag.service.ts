import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import type { PublicTagView } from '../../shared/api/public.js';
import { tagFromScan } from '../../shared/tag-code.js';
import { AgencyName } from '../../settings/agency-name.js';

interface PublicRow {
  revokedAt: string | null;
  poolId: string | null;
  unitName: string;
}

/** For whoever finds a thing in the street: whose it is and whom to tell. No names, no number, nothing of loans. */
@Injectable()
export class PublicTagService {
  constructor(private readonly reader: Reader, private readonly agency: AgencyName) {}

  async view(scanned: string): Promise<PublicTagView> {
    const tag = tagFromScan(scanned);
    const row = tag ? await this.row(tag) : null;
    const agencyName = await this.agency.name();
    const reportTo = await this.agency.reportTo();
    if (!row) return { kind: 'unknown', agencyName, unitName: null, reportTo };
    const kind = row.revokedAt ? 'revoked' : row.poolId ? 'pool' : 'asset';
    return { kind, agencyName, unitName: row.unitName, reportTo };
  }

  private row(tag: string): Promise<PublicRow | null> {
    return this.reader.one<PublicRow>(sql`
      select t.revoked_at, t.pool_id, u.name as unit_name from tags t left join assets a on a.id = t.asset_id left join pools p on p.id = t.pool_id
      left join catalogue_entries e on e.id = p.entry_id join units u on u.id = coalesce(a.unit_id, e.unit_id) where t.id = ${tag}`);
  }
}
