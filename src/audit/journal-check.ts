import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../database/sql.js';
import { canonicalJson } from './canonical-json.js';
import { commitment, leafHash, TreeHead } from './leaf-hash.js';

const PAGE = 2000;

interface SealedRow {
  leafIndex: number;
  leafHash: string;
  id: string;
  at: string;
  event: string;
  actorId: string | null;
  actorPost: string | null;
  authority: string | null;
  subjectType: string;
  subjectId: string;
  bytes: string;
}
interface PersonalPart {
  journalId: string;
  personId: string;
  salt: string;
  dataJson: string;
}
interface Bytes {
  before: unknown;
  after: unknown;
  personal: { personId: string; commitment: string }[];
}

export interface JournalCheck {
  /** Sealed leaves that agree, from the first. */
  size: number;
  /** Head of the tree over them, hex: keep it outside and compare. */
  head: string;
  /** First leaf that is missing, or does not agree with its row; null when all do. */
  firstBroken: number | null;
  /** Rows that still wait for the sealer. */
  unsealed: number;
}

/** Reads the whole journal again and compares it with what was sealed. */
@Injectable()
export class JournalVerifier {
  constructor(private readonly reader: Reader) {}

  async verify(): Promise<JournalCheck> {
    const head = new TreeHead();
    for (let page = await this.page(0); page.length; page = await this.page(head.size)) {
      const parts = await this.parts(page);
      for (const row of page) {
        if (!isSound(row, head.size, parts.get(row.id) ?? [])) return this.result(head, head.size);
        head.add(row.leafHash);
      }
    }
    return this.result(head, null);
  }

  private page(from: number): Promise<SealedRow[]> {
    return this.reader.query<SealedRow>(sql`
      select l.leaf_index, l.leaf_hash, j.id, j.at, j.event, j.actor_id, j.actor_post, j.authority, j.subject_type, j.subject_id, j.bytes
      from journal_leaves l left join journal j on j.id = l.journal_id where l.leaf_index >= ${from} order by l.leaf_index limit ${PAGE}`);
  }

  private async parts(page: SealedRow[]): Promise<Map<string, PersonalPart[]>> {
    const ids = page.map((row) => row.id).filter((id) => id !== null).sort();
    const rows = await this.reader.query<PersonalPart>(sql`
      select journal_id, person_id, salt, data_json from journal_personal
      where journal_id >= ${ids[0] ?? ''} and journal_id <= ${ids.at(-1) ?? ''} and data_json is not null`);
    const parts = new Map<string, PersonalPart[]>();
    for (const row of rows) parts.set(row.journalId, [...(parts.get(row.journalId) ?? []), row]);
    return parts;
  }

  private async result(head: TreeHead, firstBroken: number | null): Promise<JournalCheck> {
    const unsealed = await this.reader.one<{ n: number }>(sql`
      select count(*) as n from journal j left join journal_leaves l on l.journal_id = j.id where l.journal_id is null`);
    return { size: head.size, head: head.root(), firstBroken, unsealed: unsealed?.n ?? 0 };
  }
}

/** The leaf stands in its place, hashes these bytes, and the bytes say what the row's columns and its personal parts say. */
function isSound(row: SealedRow, index: number, parts: PersonalPart[]): boolean {
  if (row.leafIndex !== index || !row.bytes || leafHash(row.bytes) !== row.leafHash) return false;
  const { before, after, personal } = JSON.parse(row.bytes) as Bytes;
  const { leafIndex: _index, leafHash: _hash, bytes: _bytes, ...columns } = row;
  if (canonicalJson({ ...columns, before, after, personal }) !== row.bytes) return false;
  return parts.every((part) => personal.some((one) => one.personId === part.personId && one.commitment === commitment(part.salt, part.dataJson)));
}
