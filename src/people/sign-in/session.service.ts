import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Reader, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { SessionList } from '../../shared/api/session.js';
import { IDLE_MINUTES } from './actor.store.js';
import { SessionStore, type SessionRow } from './session.store.js';
import type { Visit } from './visit.js';

export const SESSION_HOURS = 12;

/** Sessions begin and end here, whoever proved the identity. */
@Injectable()
export class SessionService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly sessions: SessionStore,
  ) {}

  /** A new session and its cookie for a person whose identity is proven. */
  async open(personId: string, visit: Visit): Promise<string> {
    const token = await this.transactions.run((tx) => this.begin(tx, personId, visit));
    visit.setCookie(token, SESSION_HOURS * 3600);
    return token;
  }

  /** What the browser held before ends, so that nobody can plant a session in it. */
  private async begin(tx: Tx, personId: string, visit: Visit): Promise<string> {
    const now = this.clock.iso();
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_HOURS * 3_600_000).toISOString();
    if (visit.token) await this.sessions.endByToken(tx, visit.token, now);
    const session = await this.sessions.start(tx, { personId, device: visit.device, now, expiresAt });
    await this.journal.record(tx, { event: 'session.started', actor: { personId, posts: [] }, subject: { type: 'session', id: session.id } });
    return session.token;
  }

  async list(actor: Actor): Promise<SessionList> {
    const idleSince = new Date(this.clock.now().getTime() - IDLE_MINUTES * 60_000).toISOString();
    const rows = await this.sessions.openOf(this.reader, actor.personId, this.clock.iso(), idleSince);
    const item = ({ id, createdAt, lastSeenAt, expiresAt, device }: SessionRow) =>
      ({ id, startedAt: createdAt, lastSeenAt, endsAt: expiresAt, device, current: id === actor.sessionId });
    return { items: rows.map(item) };
  }

  /** One of one's own; anybody else's does not exist. */
  end(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { changed } = await this.sessions.end(tx, id, actor.personId, this.clock.iso());
      if (changed === 0) throw new Refusal('not-found');
      await this.journal.record(tx, { event: 'session.ended', actor, subject: { type: 'session', id } });
    });
  }

  async signOut(actor: Actor | undefined, visit: Visit): Promise<void> {
    visit.setCookie('', 0);
    if (actor) await this.end(actor, actor.sessionId);
  }
}
