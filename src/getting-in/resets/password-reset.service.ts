import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Transactions } from '../../database/transactions.js';
import { Refusal } from '../../http/refusal.js';
import { hashPassword } from '../../people/passwords/password-hash.js';
import { checkPassword } from '../../people/passwords/password.service.js';
import { CodePassword } from '../codes/code-password.js';
import type { PasswordResetDto } from '../getting-in.dto.js';
import { TypedCode } from './typed-code.js';

/** The code from the officer becomes a password of one's own. */
@Injectable()
export class PasswordResetService {
  constructor(private readonly transactions: Transactions, private readonly journal: Journal, private readonly typed: TypedCode, private readonly passwords: CodePassword) {}

  /** Answers who is to be signed in. */
  async reset({ name, code, newPassword }: PasswordResetDto, address: string): Promise<string> {
    const given = await this.typed.of(name, code, address);
    checkPassword(newPassword, given);
    const passwordHash = await hashPassword(newPassword);
    const { personId } = given;
    await this.transactions.run(async (tx) => {
      if (!(await this.passwords.set(tx, given, passwordHash))) throw new Refusal('resets.wrong-code');
      await this.journal.record(tx, { event: 'password.reset', actor: { personId, posts: [] }, subject: { type: 'person', id: personId } });
    });
    return personId;
  }
}
