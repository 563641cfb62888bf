import { DataSource } from 'typeorm';
import sql, { raw } from 'sql-template-tag';
import type { Office } from '../app.js';

/** How the program works, not what the agency knows: the journal itself, kept replies, heartbeats, and wrong guesses, which are counted although the call is refused. */
const NO_RECORDS = ['journal', 'journal_personal', 'journal_leaves', 'idempotency_keys', 'jobs', 'pick_up_secrets', 'sign_in_attempts', 'code_guesses'];

/** The office's records at one moment: each table's rows as text, and the journal's events in order. */
export interface Moment {
  tables: ReadonlyMap<string, string>;
  events: readonly string[];
}

export class Records {
  private readonly tables: string[];

  constructor(private readonly office: Office) {
    this.tables = office.app.get(DataSource).entityMetadatas.map(({ tableName }) => tableName).filter((table) => !NO_RECORDS.includes(table));
  }

  async now(): Promise<Moment> {
    const { reader } = this.office;
    const rows = await Promise.all(this.tables.map((table) => reader.query<object>(sql`select * from ${raw(table)}`)));
    const events = await reader.query<{ event: string }>(sql`select event from journal order by id`);
    return { tables: new Map(this.tables.map((table, n) => [table, textOf(rows[n]!)])), events: events.map(({ event }) => event) };
  }
}

/** That somebody was seen, or has read a notice, is no change. */
const textOf = (rows: readonly object[]): string =>
  rows.map((row) => JSON.stringify(row, (key, value: unknown) => (key === 'lastSeenAt' || key === 'readAt' ? undefined : value))).sort().join('\n');

export const changedTables = (before: Moment, after: Moment): string[] => [...after.tables].filter(([table, text]) => before.tables.get(table) !== text).map(([table]) => table);
export const newEvents = (before: Moment, after: Moment): string[] => after.events.slice(before.events.length);
