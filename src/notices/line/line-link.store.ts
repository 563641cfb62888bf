import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';

@Injectable()
export class LineLinkStore {
  async linkedAt(from: Sql, personId: string): Promise<string | null> {
    return (await from.one<{ linkedAt: string }>(sql`select linked_at from line_links where person_id = ${personId}`))?.linkedAt ?? null;
  }

  /** One account for one person: an earlier link of either ends. */
  async link(tx: Tx, personId: string, lineUserId: string, linkedAt: string): Promise<void> {
    await tx.run(sql`delete from line_links where person_id = ${personId} or line_user_id = ${lineUserId}`);
    await tx.run(insertInto('line_links', { personId, lineUserId, linkedAt }));
  }

  /** False where none was linked. */
  async unlink(tx: Tx, personId: string): Promise<boolean> {
    return (await tx.run(sql`delete from line_links where person_id = ${personId}`)).changed === 1;
  }

  /** A new code takes the place of the last. */
  async keepCode(tx: Tx, personId: string, codeHash: string, expiresAt: string): Promise<void> {
    await tx.run(sql`${insertInto('line_codes', { personId, codeHash, expiresAt })} on conflict (person_id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at`);
  }

  /** Whose code it is, used up by asking. */
  async takeCode(tx: Tx, codeHash: string, now: string): Promise<string | null> {
    const row = await tx.one<{ personId: string }>(sql`
      select c.person_id from line_codes c join people p on p.id = c.person_id and p.disabled_at is null where c.code_hash = ${codeHash} and c.expires_at > ${now}`);
    if (!row) return null;
    return (await tx.run(sql`delete from line_codes where code_hash = ${codeHash}`)).changed === 1 ? row.personId : null;
  }

  async guessesSince(from: Sql, lineUserId: string, since: string): Promise<number> {
    const row = await from.one<{ n: number }>(sql`select cast(count(*) as integer) as n from line_guesses where line_user_id = ${lineUserId} and at > ${since}`);
    return row?.n ?? 0;
  }

  async guessed(tx: Tx, lineUserId: string, at: string): Promise<void> {
    await tx.run(insertInto('line_guesses', { id: newId(), lineUserId, at }));
  }

  async forget(tx: Tx, before: string): Promise<void> {
    await tx.run(sql`delete from line_guesses where at < ${before}`);
    await tx.run(sql`delete from line_codes where expires_at < ${before}`);
  }
}
