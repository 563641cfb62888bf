import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { AuthorityChange } from './authority-change.entity.js';

export interface ChangeRow extends AuthorityChange {
  personName: string;
  unitName: string;
  unitPath: string;
  authorName: string;
  storeName: string | null;
}

type Settlement = Pick<AuthorityChange, 'settledAt' | 'settledBy' | 'outcome' | 'appliedId'>;

const CHANGE = sql`
  select c.*, p.title || p.given_name || ' ' || p.family_name as person_name, a.title || a.given_name || ' ' || a.family_name as author_name,
         u.name as unit_name, u.path as unit_path, st.name as store_name
  from authority_changes c join people p on p.id = c.person_id join people a on a.id = c.author_id join units u on u.id = c.unit_id left join stores st on st.id = c.store_id`;
const MOST = 200;

@Injectable()
export class AuthorityChangeStore {
  /** The oldest first. */
  waiting(from: Sql): Promise<ChangeRow[]> {
    return from.query<ChangeRow>(sql`${CHANGE} where c.settled_at is null order by c.id limit ${MOST}`);
  }

  byId(from: Sql, id: string): Promise<ChangeRow | null> {
    return from.one<ChangeRow>(sql`${CHANGE} where c.id = ${id}`);
  }

  async insert(tx: Tx, change: AuthorityChange): Promise<void> {
    await tx.run(insertInto('authority_changes', change));
  }

  /** False when somebody else settled it first. */
  async settle(tx: Tx, id: string, settlement: Settlement): Promise<boolean> {
    return (await tx.run(updateOf('authority_changes', settlement, sql`id = ${id} and settled_at is null`))).changed === 1;
  }
}
