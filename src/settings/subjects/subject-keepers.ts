import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { SubjectKey } from '../../shared/subject-settings/subject-settings.js';

/** A site, store or unit as it stands now. */
export interface SubjectNow {
  id: string;
  name: string;
  value: unknown;
}

/** The table whose column says what is in force, as the feature reads and writes it that owns the table. */
export interface SubjectKeeper {
  table: 'sites' | 'stores' | 'units';
  read(from: Sql, ids: readonly string[]): Promise<SubjectNow[]>;
  write(tx: Tx, id: string, value: unknown): Promise<void>;
  /** Throws where this person may not decide it: 404 of what they do not see. */
  refuseUnlessKept(from: Sql, actor: Actor, id: string): Promise<void>;
}

/** Who keeps what: each feature names its own when the program starts. */
@Injectable()
export class SubjectKeepers {
  private readonly keepers = new Map<SubjectKey, SubjectKeeper>();

  keep(key: SubjectKey, keeper: SubjectKeeper): void {
    this.keepers.set(key, keeper);
  }

  of(key: SubjectKey): SubjectKeeper {
    const keeper = this.keepers.get(key);
    if (!keeper) throw new Error(`Nobody keeps ${key}`);
    return keeper;
  }
}
