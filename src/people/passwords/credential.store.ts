import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';

export interface CredentialRow {
  personId: string;
  passwordHash: string | null;
  staffNumber: string;
  givenName: string;
  familyName: string;
}

@Injectable()
export class CredentialStore {
  /** Of a person who may sign in today; the hash is null where no password was set. */
  byStaffNumber(from: Sql, staffNumber: string, today: string): Promise<CredentialRow | null> {
    return from.one<CredentialRow>(sql`
      select p.id as person_id, c.password_hash, p.staff_number, p.given_name, p.family_name from people p left join credentials c on c.person_id = p.id
      where p.staff_number = ${staffNumber} and p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today})`);
  }

  byPerson(from: Sql, personId: string): Promise<CredentialRow | null> {
    return from.one<CredentialRow>(sql`
      select p.id as person_id, c.password_hash, p.staff_number, p.given_name, p.family_name from people p left join credentials c on c.person_id = p.id
      where p.id = ${personId}`);
  }

  async set(tx: Tx, { personId, passwordHash, setAt }: { personId: string; passwordHash: string; setAt: string }): Promise<void> {
    await tx.run(sql`
      insert into credentials (person_id, password_hash, set_at) values (${personId}, ${passwordHash}, ${setAt})
      on conflict (person_id) do update set password_hash = excluded.password_hash, set_at = excluded.set_at`);
  }
}
