import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../database/ids.js';
import type { Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';

/** Under this key stands that the demo made this database, so that it never touches another. */
export const DEMO_KEY = 'demo';

@Injectable()
export class DemoMarkStore {
  async make(tx: Tx, now: string): Promise<void> {
    await tx.run(sql`delete from settings where key = ${DEMO_KEY}`);
    await tx.run(insertInto('settings', { id: newId(), key: DEMO_KEY, valueJson: 'true', effectiveFrom: now, authorId: null, reason: 'made by the demo', recordedAt: now }));
  }
}
