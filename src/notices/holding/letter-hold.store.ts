import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';

/** A backup was put back at this time: what waited in it may have gone out since it was made. Answers how many letters are held. */
export async function holdLetters(tx: Tx, restoredAt: string): Promise<number> {
  await tx.run(insertInto('letter_holds', { id: newId(), restoredAt }));
  return (await tx.run(sql`update notice_messages set state = 'held' where state in ('waiting', 'sending')`)).changed;
}

@Injectable()
export class LetterHoldStore {
  /** Told before a backup was put back, and not yet a letter then. */
  async isHeld(from: Sql, toldAt: string): Promise<boolean> {
    return (await from.one(sql`select 1 as found from letter_holds where restored_at >= ${toldAt} limit 1`)) !== null;
  }
}
