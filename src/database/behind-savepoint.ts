import sql from 'sql-template-tag';
import type { Tx } from './sql.js';

/** A part of a transaction: what it wrote is taken back where it throws, and the rest stays. */
export async function behindSavepoint<T>(tx: Tx, part: () => Promise<T>): Promise<T> {
  await tx.run(sql`savepoint part`);
  try {
    const made = await part();
    await tx.run(sql`release savepoint part`);
    return made;
  } catch (error) {
    await tx.run(sql`rollback to savepoint part`);
    await tx.run(sql`release savepoint part`);
    throw error;
  }
}
