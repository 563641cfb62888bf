import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { Actor } from '../../shared/actor.js';
import type { AcknowledgementCount, AcknowledgementRow } from '../../shared/api/guideline/guidelines.js';
import type { PostKind } from '../../shared/vocab.js';
import type { AcknowledgementFilter } from '../guideline.dto.js';

const WATCHERS: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit', 'auditor', 'head-of-unit', 'deputy-head', 'head-of-agency'];

export interface PersonAcknowledged extends AcknowledgementRow {
  sortKey: string;
}

/** `versionId` is the version in force; `today` YYYY-MM-DD. */
export interface Wanted {
  versionId: string;
  today: string;
  filter: Pick<AcknowledgementFilter, 'unitId' | 'state' | 'q'>;
}

/** People of the units over which one of the reader's posts watches. */
function watchedBy(actor: Actor): Statement {
  const posts = actor.posts.filter((post) => WATCHERS.includes(post.kind));
  return posts.length === 0 ? sql`1 = 0` : sql`(${join(posts.map((post) => sql`u.path like ${`${post.unitPath}%`}`), ' or ')})`;
}

/** Everybody who works here today. */
const staff = ({ versionId, today }: Wanted, actor: Actor): Statement => sql`
  people p join units u on u.id = p.unit_id left join guideline_acknowledgements k on k.person_id = p.id and k.version_id = ${versionId}
  where p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today}) and ${watchedBy(actor)}`;

function narrowed({ unitId, state, q }: Wanted['filter']): Statement {
  const parts = [sql`1 = 1`];
  if (unitId) parts.push(sql`u.path like (select path || '%' from units where id = ${unitId})`);
  if (state) parts.push(state === 'has' ? sql`k.acknowledged_at is not null` : sql`k.acknowledged_at is null`);
  if (q?.trim()) parts.push(sql`lower(p.search_text) like ${`%${q.trim().toLowerCase().replace(/[%_\\]/g, '')}%`}`);
  return join(parts, ' and ');
}

@Injectable()
export class AcknowledgementStore {
  async at(from: Sql, versionId: string, personId: string): Promise<string | null> {
    const row = await from.one<{ acknowledgedAt: string }>(sql`select acknowledged_at from guideline_acknowledgements where version_id = ${versionId} and person_id = ${personId}`);
    return row?.acknowledgedAt ?? null;
  }

  /** False when it was there already. */
  async insert(tx: Tx, row: { versionId: string; personId: string; acknowledgedAt: string }): Promise<boolean> {
    return (await tx.run(sql`${insertInto('guideline_acknowledgements', row)} on conflict do nothing`)).changed === 1;
  }

  page(from: Sql, actor: Actor, wanted: Wanted, limit: number, after: [string, string] | null): Promise<PersonAcknowledged[]> {
    const further = after ? sql`(p.sort_key, p.id) > (${after[0]}, ${after[1]})` : sql`1 = 1`;
    return from.query<PersonAcknowledged>(sql`
      select p.id as person_id, p.title || p.given_name || ' ' || p.family_name as person_name, u.name as unit_name, k.acknowledged_at, p.sort_key
      from ${staff(wanted, actor)} and ${narrowed(wanted.filter)} and ${further} order by p.sort_key, p.id limit ${limit}`);
  }

  counts(from: Sql, actor: Actor, wanted: Wanted): Promise<AcknowledgementCount[]> {
    return from.query<AcknowledgementCount>(sql`
      select u.id as unit_id, u.name as unit_name, cast(count(*) as integer) as people, cast(count(k.acknowledged_at) as integer) as acknowledged
      from ${staff(wanted, actor)} group by u.id, u.name, u.sort_key order by u.sort_key, u.id`);
  }
}
