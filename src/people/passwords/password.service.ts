import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Reader, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { CredentialStore, type CredentialRow } from './credential.store.js';
import { hashPassword, isPassword } from './password-hash.js';
import { whyNotPassword } from './password.rules.js';
import type { PasswordChangeDto } from '../sign-in/session.dto.js';
import { SessionStore } from '../sign-in/session.store.js';
import { SignInAttemptStore } from '../sign-in/sign-in-attempt.store.js';
import type { Visit } from '../sign-in/visit.js';

/** Refuses a weak password before anything is written. */
export const checkPassword = (password: string, { staffNumber, givenName, familyName }: Omit<CredentialRow, 'personId' | 'passwordHash'>): void =>
  refuse(whyNotPassword(password, { staffNumber, names: [givenName, familyName] }));

@Injectable()
export class PasswordSetter {
  constructor(private readonly clock: Clock, private readonly credentials: CredentialStore, private readonly sessions: SessionStore) {}

  /** Ends every session of the person but the kept one. */
  async set(tx: Tx, { keptSessionId, ...credential }: { personId: string; passwordHash: string; keptSessionId: string | null }): Promise<void> {
    const now = this.clock.iso();
    await this.credentials.set(tx, { ...credential, setAt: now });
    await this.sessions.endOthers(tx, credential.personId, keptSessionId, now);
  }
}

@Injectable()
export class PasswordService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal,
    private readonly credentials: CredentialStore, private readonly setter: PasswordSetter, private readonly attempts: SignInAttemptStore,
  ) {}

  /** One's own; the old one is asked for again, and guesses at it count like guesses at sign-in. */
  async change(actor: Actor, { currentPassword, newPassword }: PasswordChangeDto, visit: Visit): Promise<void> {
    const credential = found(await this.credentials.byPerson(this.reader, actor.personId));
    const attempt = await this.attempts.begin({ staffNumber: credential.staffNumber, address: visit.address });
    if (!(await isPassword(currentPassword, credential.passwordHash))) throw new Refusal('password.wrong-current');
    await this.attempts.succeed(attempt);
    checkPassword(newPassword, credential);
    const passwordHash = await hashPassword(newPassword);
    await this.transactions.run(async (tx) => {
      await this.setter.set(tx, { personId: actor.personId, passwordHash, keptSessionId: actor.sessionId });
      await this.journal.record(tx, { event: 'password.changed', actor, subject: { type: 'person', id: actor.personId } });
    });
  }
}
