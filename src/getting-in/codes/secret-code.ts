import { scrypt } from 'node:crypto';
import { newSpokenCode } from '../../shared/codes/spoken-code.js';

/** The code as it is shown once, and the hash that is kept. */
export interface SecretCode {
  code: string;
  hash: string;
}

/** Slow on purpose: a stolen database gives no short code back. The same code always has the same hash, so that it can be looked up. */
export const hashOfCode = (code: string): Promise<string> => new Promise((resolve, reject) => {
  scrypt(code, 'sujarit one-time code', 32, { N: 4096 }, (error, key) => (error ? reject(error) : resolve(key.toString('base64url'))));
});

export async function newSecretCode(length: number): Promise<SecretCode> {
  const code = newSpokenCode(length);
  return { code, hash: await hashOfCode(code) };
}
