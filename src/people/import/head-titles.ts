import type { Tx } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';

/** Written down; waits for a second person; asked for before, and waits still. */
export type TitleOutcome = 'held' | 'waits' | 'asked';

/** How another title of a known unit's head comes in by file: as a change of a setting, which `settings` provides. */
export abstract class HeadTitles {
  abstract change(tx: Tx, actor: Actor | null, unitId: string, title: string): Promise<TitleOutcome>;
}
