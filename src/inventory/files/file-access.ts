import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';

/** Says yes where this person may see the file for what it is attached to. */
export type FileRule = (db: Sql, fileId: string, actor: Actor) => Promise<boolean>;

/** A file is seen by whoever sees what it belongs to. Features that attach files add their rule when they start. */
@Injectable()
export class FileAccess {
  private readonly rules: FileRule[] = [];

  allow(rule: FileRule): void {
    this.rules.push(rule);
  }

  async maySee(db: Sql, fileId: string, actor: Actor): Promise<boolean> {
    for (const rule of this.rules) if (await rule(db, fileId, actor)) return true;
    return false;
  }
}
