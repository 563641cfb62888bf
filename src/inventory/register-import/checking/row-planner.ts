import { newId } from '../../../database/ids.js';
import type { Sql } from '../../../database/sql.js';
import type { RowNote, RowProblem } from '../../../shared/import-vocab.js';
import type { NoteFact, ReadRow, Thing } from '../rows/row-facts.js';
import { changesOf, whyNotChange } from './difference.rules.js';
import type { ImportOptions } from './import-options.js';
import { MetThings } from './met-things.js';
import type { NameBook } from '../naming/name-book.js';
import type { Met } from './register-lookup.store.js';
import type { PlannedRow, RowDetail } from './row-plan.js';
import { resolveColumns, type Resolved } from '../naming/thing-columns.js';

/** Whether somebody may keep the register of this unit. */
export type Reach = (unitPath: string) => boolean;

/** Decides what becomes of each row, against the register as it is now. Writes nothing. */
export class RowPlanner {
  /** Things of the register that the file names, and the units it speaks of: what else came from such a file has vanished. */
  readonly matched = new Set<string>();
  readonly units = new Set<string>();

  constructor(private readonly book: NameBook, private readonly options: Pick<ImportOptions, 'fields' | 'defaults'>, private readonly reach: Reach) {}

  async plan(db: Sql, rows: readonly ReadRow[]): Promise<PlannedRow[]> {
    const met = await MetThings.of(db, rows);
    return rows.flatMap((row) => this.planRow(row, met));
  }

  /** A range of numbers is taken as a whole or refused as a whole. */
  private planRow(row: ReadRow, met: MetThings): PlannedRow[] {
    const planned = row.things.map((thing) => this.planThing(row, thing, met.of(row, thing)));
    const refused = planned.find((one) => typeof one === 'string');
    if (row.problems.length === 0 && refused === undefined) return planned.filter((one) => typeof one !== 'string');
    const number = row.things[0]?.number ?? null;
    const problems = refused === undefined ? row.problems : [{ code: refused, column: null, value: number }];
    const detail: RowDetail = { kind: 'asset', number, description: row.values.description, columns: null, changes: [], version: 0, problems, notes: row.notes };
    return [{ line: row.line, outcome: 'refused', assetId: null, poolId: null, fingerprint: row.fingerprint, nth: row.nth, cells: row.cells, detail }];
  }

  private planThing(row: ReadRow, thing: Thing, met: Met | null): PlannedRow | RowProblem {
    if (met) this.matched.add(met.id);
    if (met && met.kind !== thing.kind) return 'kind-cannot-change';
    const resolved = resolveColumns(thing, row.values, this.book, this.options.defaults);
    if (!resolved) return 'unit-missing';
    if (!this.reaches(resolved.columns.unitId) || (met && !this.reaches(met.unitId))) return 'unit-not-reached';
    this.units.add(met?.unitId ?? resolved.columns.unitId);
    const changes = met ? changesOf(resolved.columns, met.before, met.now, this.options.fields) : [];
    const problem = met && whyNotChange(changes, { condition: met.now.condition ?? 'usable', lendable: met.lendable, isOut: met.isOut });
    if (problem) return problem;
    const id = met?.id ?? newId();
    return {
      line: row.line, outcome: !met ? 'new' : changes.length ? 'changed' : 'unchanged', assetId: thing.kind === 'asset' ? id : null, poolId: thing.kind === 'pool' ? id : null,
      fingerprint: row.fingerprint, nth: row.nth, cells: [], detail: {
        kind: thing.kind, number: thing.number ?? met?.now.number ?? null, description: row.values.description, columns: resolved.columns, changes, version: met?.version ?? 0,
        problems: [], notes: thing.part === 0 ? [...row.notes, ...notesOf(resolved)] : [],
      },
    };
  }

  private reaches(unitId: string): boolean {
    return this.reach(this.book.names.unitPaths.get(unitId) ?? '');
  }
}

function notesOf({ unknown }: Resolved): NoteFact[] {
  const notes: [RowNote, string | null][] = [['unit-not-known', unknown.unit], ['person-kept-as-text', unknown.person], ['place-kept-as-text', unknown.place]];
  return notes.flatMap(([code, value]) => (value === null ? [] : [{ code, column: null, value, to: null }]));
}
