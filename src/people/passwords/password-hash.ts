import { hash, verify } from '@node-rs/argon2';

const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Checked when nobody has that name, so that an answer takes as long either way. */
const NOBODYS_HASH = hash('nobody has this password', COST);

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST);

export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await NOBODYS_HASH), password.normalize('NFC'));
  return isRight && passwordHash !== null;
}
