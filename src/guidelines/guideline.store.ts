import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto, updateOf } from '../database/statements.js';
import { violates } from '../database/violation.js';
import { Refusal } from '../http/refusal.js';
import type { GuidelineVersion } from './guideline-version.entity.js';

export interface VersionRow extends GuidelineVersion {
  comments: number;
  unhandled: number;
}

const VERSION = sql`
  select v.*, (select cast(count(*) as integer) from guideline_comments c where c.version_id = v.id) as comments,
    (select cast(count(*) as integer) from guideline_comments c where c.version_id = v.id and c.outcome is null) as unhandled
  from guideline_versions v`;
const MOST = 200;

/** Versions of the guideline. Once published, a row is never written again: the database refuses it. */
@Injectable()
export class GuidelineStore {
  all(from: Sql): Promise<VersionRow[]> {
    return from.query<VersionRow>(sql`${VERSION} order by v.id desc limit ${MOST}`);
  }

  one(from: Sql, id: string): Promise<VersionRow | null> {
    return from.one<VersionRow>(sql`${VERSION} where v.id = ${id}`);
  }

  /** The one in force on that day, or null. */
  current(from: Sql, today: string): Promise<VersionRow | null> {
    return from.one<VersionRow>(sql`${VERSION} where v.from_on <= ${today} order by v.from_on desc limit 1`);
  }

  latest(from: Sql): Promise<VersionRow | null> {
    return from.one<VersionRow>(sql`${VERSION} where v.status = 'published' order by v.from_on desc limit 1`);
  }

  /** First day of the version after this one; null while it is the latest. */
  async supersededOn(from: Sql, fromOn: string): Promise<string | null> {
    return (await from.one<{ fromOn: string }>(sql`select from_on from guideline_versions where from_on > ${fromOn} order by from_on limit 1`))?.fromOn ?? null;
  }

  draft(from: Sql): Promise<{ id: string } | null> {
    return from.one(sql`select id from guideline_versions where status = 'draft'`);
  }

  async insert(tx: Tx, version: GuidelineVersion): Promise<void> {
    try {
      await tx.run(insertInto('guideline_versions', version));
    } catch (error) {
      if (violates(error, 'uq_guideline_versions_one_draft', 'guideline_versions.status')) throw new Refusal('guidelines.draft-exists', {}, { cause: error });
      throw error;
    }
  }

  /** Changes a draft, from exactly the edition it was read in. */
  async update(tx: Tx, { id, edition }: Pick<GuidelineVersion, 'id' | 'edition'>, changes: Partial<GuidelineVersion>): Promise<boolean> {
    return (await tx.run(updateOf('guideline_versions', { ...changes, edition: edition + 1 }, sql`id = ${id} and edition = ${edition} and status = 'draft'`))).changed === 1;
  }
}
