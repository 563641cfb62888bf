import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 20;

const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');
const hashOf = (code: string): string => createHash('sha256').update(plain(code)).digest('base64url');

/** The one-time code; only its hash is kept, and a new start makes the older ones worthless. */
@Injectable()
export class SetupCodeStore {
  /** No administrator was ever appointed. */
  async isNeeded(from: Sql): Promise<boolean> {
    return (await from.one<{ id: string }>(sql`select id from posts where kind = 'administrator' limit 1`)) === null;
  }

  async issue(tx: Tx, now: string): Promise<string> {
    const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    await tx.run(sql`delete from setup_codes where used_at is null`);
    await tx.run(insertInto('setup_codes', { id: newId(), codeHash: hashOf(letters), createdAt: now, usedAt: null }));
    return letters.replace(/.{5}(?=.)/g, '$&-');
  }

  async isValid(from: Sql, code: string): Promise<boolean> {
    return (await from.one(sql`select id from setup_codes where code_hash = ${hashOf(code)} and used_at is null`)) !== null;
  }

  /** True for the one who used it; two at once cannot both. */
  async use(tx: Tx, code: string, now: string): Promise<boolean> {
    return (await tx.run(sql`update setup_codes set used_at = ${now} where code_hash = ${hashOf(code)} and used_at is null`)).changed === 1;
  }
}
