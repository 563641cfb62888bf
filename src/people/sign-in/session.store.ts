import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import { tokenHash } from './actor.store.js';

export interface StartedSession {
  id: string;
  /** Goes into the cookie and is kept nowhere. */
  token: string;
}

export interface SessionRow {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  device: string;
}

@Injectable()
export class SessionStore {
  async start(tx: Tx, session: { personId: string; device: string; now: string; expiresAt: string }): Promise<StartedSession> {
    const started = { id: newId(), token: randomBytes(32).toString('base64url') };
    const { personId, device, now, expiresAt } = session;
    await tx.run(insertInto('sessions', { id: started.id, tokenHash: tokenHash(started.token), personId, createdAt: now, lastSeenAt: now, expiresAt, device }));
    return started;
  }

  /** Those that could still be used. */
  openOf(from: Sql, personId: string, now: string, idleSince: string): Promise<SessionRow[]> {
    return from.query<SessionRow>(sql`
      select id, created_at, last_seen_at, expires_at, device from sessions
      where person_id = ${personId} and revoked_at is null and expires_at > ${now} and last_seen_at > ${idleSince} order by last_seen_at desc, id`);
  }

  end(tx: Tx, id: string, personId: string, now: string): Promise<{ changed: number }> {
    return tx.run(sql`update sessions set revoked_at = ${now} where id = ${id} and person_id = ${personId} and revoked_at is null`);
  }

  endByToken(tx: Tx, token: string, now: string): Promise<{ changed: number }> {
    return tx.run(sql`update sessions set revoked_at = ${now} where token_hash = ${tokenHash(token)} and revoked_at is null`);
  }

  /** Every session of the person but this one. */
  endOthers(tx: Tx, personId: string, keptId: string | null, now: string): Promise<{ changed: number }> {
    return tx.run(sql`update sessions set revoked_at = ${now} where person_id = ${personId} and revoked_at is null and id <> ${keptId ?? ''}`);
  }
}
