import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { CredentialStore } from '../passwords/credential.store.js';
import { isPassword } from '../passwords/password-hash.js';
import type { SignInDto } from './session.dto.js';
import { SessionService } from './session.service.js';
import { SignInAttemptStore } from './sign-in-attempt.store.js';
import type { Visit } from './visit.js';

@Injectable()
export class SignInService {
  constructor(
    private readonly reader: Reader, private readonly clock: Clock, private readonly credentials: CredentialStore,
    private readonly attempts: SignInAttemptStore, private readonly sessions: SessionService,
  ) {}

  /** Unknown name, wrong password and shut out are told apart to nobody, neither in words nor in time. */
  async signIn({ name, password }: SignInDto, visit: Visit): Promise<string> {
    const attempt = await this.attempts.begin({ staffNumber: name, address: visit.address });
    const credential = await this.credentials.byStaffNumber(this.reader, name, this.clock.today());
    const isRight = await isPassword(password, credential?.passwordHash ?? null);
    if (!isRight || !credential) throw new Refusal('session.wrong-password');
    await this.attempts.succeed(attempt);
    return this.sessions.open(credential.personId, visit);
  }
}
