import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';

/** A row holds ids only; this says what they stand for today. Whoever was erased has no name any more. */
@Injectable()
export class JournalNames {
  constructor(private readonly reader: Reader) {}

  async of(given: readonly string[]): Promise<Map<string, string>> {
    if (given.length === 0) return new Map();
    const ids = join([...new Set(given)]);
    const rows = await this.reader.query<{ id: string; name: string | null }>(sql`
      select id, title || given_name || ' ' || family_name as name from people where id in (${ids}) union all
      select id, name from units where id in (${ids}) union all
      select id, name from sites where id in (${ids}) union all
      select id, name from stores where id in (${ids}) union all
      select id, number from loan_requests where id in (${ids}) union all
      select id, description || coalesce(' ' || number, '') from assets where id in (${ids}) union all
      select id, name from pools where id in (${ids}) union all
      select id, name from catalogue_entries where id in (${ids}) union all
      select id, number from delegation_orders where id in (${ids}) union all
      select id, number from exception_orders where id in (${ids}) union all
      select id, title from posts where id in (${ids})`);
    return new Map(rows.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));
  }
}
