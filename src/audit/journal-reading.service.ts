import { Injectable } from '@nestjs/common';
import { decodeCursor, pageOf } from '../http/page.js';
import { Refusal } from '../http/refusal.js';
import { isOfAgency, type Actor } from '../shared/actor.js';
import type { JournalPage, JournalRow } from '../shared/api/journal.js';
import type { JournalQuery } from './journal.dto.js';
import { JournalNames } from './reading/journal-names.store.js';
import { JournalStore, type JournalRecord } from './journal.store.js';

@Injectable()
export class JournalReading {
  constructor(private readonly store: JournalStore, private readonly names: JournalNames) {}

  /** A row tells of several units at once: only an auditor of the whole agency reads it. */
  async page(actor: Actor, query: JournalQuery): Promise<JournalPage> {
    if (!actor.posts.some((post) => post.kind === 'auditor' && isOfAgency(post))) throw new Refusal('not-permitted');
    const before = decodeCursor(query.cursor, 1)?.[0] ?? null;
    const rows = await this.store.page(query, before === null ? null : String(before));
    const personal = await this.store.personal(rows.map((row) => row.id));
    const names = await this.names.of([...rows.flatMap((row) => idsIn(row)), ...(query.actorId ? [query.actorId] : [])]);
    const page = pageOf(rows, query.limit, (row) => [row.id], (row) => viewOf(row, names, personal.get(row.id) ?? []));
    return { ...page, actorName: (query.actorId && names.get(query.actorId)) ?? null };
  }
}

function viewOf({ bytes, actorPostTitle, authority, ...row }: JournalRecord, known: Map<string, string>, personal: string[]): JournalRow {
  const names = [...new Set(idsIn({ bytes, ...row }))].flatMap((id) => ({ id, name: known.get(id) ?? '' })).filter(({ name }) => name !== '');
  const { before, after } = JSON.parse(bytes) as { before: unknown; after: unknown };
  return { ...row, authority: authority ?? actorPostTitle, before: textOf(before), after: textOf(after), names, personal };
}

const textOf = (state: unknown): string | null => (state === null || state === undefined ? null : JSON.stringify(state));

const ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const idsIn = ({ bytes, subjectId }: Pick<JournalRecord, 'bytes' | 'subjectId'>): string[] => [subjectId, ...(bytes.match(ID) ?? [])];
