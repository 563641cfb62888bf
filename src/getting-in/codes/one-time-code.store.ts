import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import { violates } from '../../database/violation.js';
import { Refusal } from '../../http/refusal.js';
import { lockPeople } from '../../people/persons/locked-people.js';
import type { OneTimeCodeKind } from '../../shared/codes/code-vocab.js';

export interface NewCode {
  personId: string;
  codeHash: string;
}

export interface CodeRow {
  id: string;
  personId: string;
  expiresAt: string;
  usedAt: string | null;
  revokedAt: string | null;
  /** 1 where the person set a password after this was given. */
  isOvertaken: 0 | 1;
  /** 1 where the person was shut out or has left. */
  isShutOut: 0 | 1;
  name: string;
  givenName: string;
  familyName: string;
  staffNumber: string;
  phone: string | null;
  unitName: string;
}

export interface Issuing {
  kind: OneTimeCodeKind;
  issuedBy: string | null;
  now: string;
  expiresAt: string;
}

@Injectable()
export class OneTimeCodeStore {
  /** The newest of a person is the only one that opens anything. Of two given at the same moment one is refused. */
  async issue(tx: Tx, codes: readonly NewCode[], { kind, issuedBy, now, expiresAt }: Issuing): Promise<void> {
    await lockPeople(tx, codes.map(({ personId }) => personId));
    await this.revokeOpen(tx, codes.map(({ personId }) => personId), kind, now);
    try {
      await tx.run(insertInto('one_time_codes', codes.map((code) => ({ id: newId(), ...code, kind, issuedAt: now, issuedBy, expiresAt, usedAt: null, revokedAt: null }))));
    } catch (error) {
      throw violates(error, 'uq_one_time_codes_open', 'one_time_codes.person_id, one_time_codes.kind') ? new Refusal('changed-meanwhile', {}, { cause: error }) : error;
    }
  }

  /** Nothing given or asked for until now opens anything: a code of which nobody knows the letters stands where the newest would. */
  async cancel(tx: Tx, codes: readonly NewCode[], { kind, issuedBy, now }: Omit<Issuing, 'expiresAt'>): Promise<void> {
    await lockPeople(tx, codes.map(({ personId }) => personId));
    await this.revokeOpen(tx, codes.map(({ personId }) => personId), kind, now);
    await tx.run(insertInto('one_time_codes', codes.map((code) => ({ id: newId(), ...code, kind, issuedAt: now, issuedBy, expiresAt: now, usedAt: null, revokedAt: now }))));
  }

  /** Whether somebody printed or cancelled one after that time. What the program itself put into a letter does not count. */
  async isDecidedAfter(from: Sql, kind: OneTimeCodeKind, personId: string, at: string): Promise<boolean> {
    return (await from.one(sql`select 1 as found from one_time_codes where person_id = ${personId} and kind = ${kind} and issued_by is not null and issued_at > ${at} limit 1`)) !== null;
  }

  revokeOpen(tx: Tx, personIds: readonly string[], kind: OneTimeCodeKind, now: string): Promise<{ changed: number }> {
    return tx.run(sql`
      update one_time_codes set revoked_at = ${now} where kind = ${kind} and person_id in (${join([...personIds])}) and used_at is null and revoked_at is null`);
  }

  byHash(from: Sql, kind: OneTimeCodeKind, codeHash: string, today: string): Promise<CodeRow | null> {
    return from.one<CodeRow>(sql`
      select k.id, k.person_id, k.expires_at, k.used_at, k.revoked_at, case when c.set_at > k.issued_at then 1 else 0 end as is_overtaken,
        case when p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today}) then 0 else 1 end as is_shut_out,
        p.title || p.given_name || ' ' || p.family_name as name, p.given_name, p.family_name, p.staff_number, p.phone, u.name as unit_name
      from one_time_codes k join people p on p.id = k.person_id join units u on u.id = p.unit_id left join credentials c on c.person_id = p.id
      where k.kind = ${kind} and k.code_hash = ${codeHash}`);
  }

  /** Spent, cancelled or expired before that time. */
  async forget(tx: Tx, before: string): Promise<number> {
    return (await tx.run(sql`delete from one_time_codes where coalesce(used_at, revoked_at, expires_at) < ${before}`)).changed;
  }

  /** True for the one who used it; two at once cannot both. */
  async use(tx: Tx, id: string, now: string): Promise<boolean> {
    return (await tx.run(sql`update one_time_codes set used_at = ${now} where id = ${id} and used_at is null and revoked_at is null`)).changed === 1;
  }
}
