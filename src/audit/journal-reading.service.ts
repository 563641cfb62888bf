import { Injectable } from '@nestjs/common';
import { decodeCursor, pageOf } from '../http/page.js';
import type { JournalPage, JournalRow } from '../shared/api/journal.js';
import type { JournalQuery } from './journal.dto.js';
import { JournalStore, type JournalRecord } from './journal.store.js';

@Injectable()
export class JournalReading {
  constructor(private readonly store: JournalStore) {}

  async page(query: JournalQuery): Promise<JournalPage> {
    const before = decodeCursor(query.cursor, 1)?.[0] ?? null;
    const rows = await this.store.page(query, before === null ? null : String(before));
    const personal = await this.store.personal(rows.map((row) => row.id));
    return pageOf(rows, query.limit, (row) => [row.id], (row) => viewOf(row, personal.get(row.id) ?? []));
  }
}

function viewOf({ bytes, actorPostTitle, authority, ...row }: JournalRecord, personal: string[]): JournalRow {
  const { before, after } = JSON.parse(bytes) as { before: unknown; after: unknown };
  return { ...row, authority: authority ?? actorPostTitle, before: textOf(before), after: textOf(after), personal };
}

const textOf = (state: unknown): string | null => (state === null || state === undefined ? null : JSON.stringify(state));
