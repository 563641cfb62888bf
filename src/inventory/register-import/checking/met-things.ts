import type { Sql } from '../../../database/sql.js';
import type { ReadRow, Thing } from '../rows/row-facts.js';
import { metByFingerprints, metByNumbers, type Met } from './register-lookup.store.js';

/** The things of the register that a batch of rows may mean. */
export class MetThings {
  private constructor(private readonly byNumber: ReadonlyMap<string, Met>, private readonly byRow: ReadonlyMap<string, Met>) {}

  static async of(db: Sql, rows: readonly ReadRow[]): Promise<MetThings> {
    const numbers = rows.flatMap(({ things }) => things.flatMap(({ number }) => number ?? []));
    const byNumber = new Map<string, Met>();
    for (const part of inParts(numbers)) for (const met of await metByNumbers(db, part)) byNumber.set(met.now.number ?? '', met);
    const byRow = new Map<string, Met>();
    const fingerprints = [...new Set(rows.map(({ fingerprint }) => fingerprint))];
    for (const met of await metByFingerprints(db, fingerprints)) byRow.set(`${met.fingerprint} ${met.nth}`, met);
    return new MetThings(byNumber, byRow);
  }

  /** By its number; else by its row, where a thing that has no number yet may gain the row's. */
  of(row: ReadRow, thing: Thing): Met | null {
    const numbered = thing.number === null ? undefined : this.byNumber.get(thing.number);
    if (numbered) return numbered;
    const same = this.byRow.get(`${row.fingerprint} ${row.nth}`);
    return same && same.kind === thing.kind && (thing.number === null || same.now.number === null) ? same : null;
  }
}

/** A batch with wide ranges may name more things than one statement takes. */
function inParts<T>(list: readonly T[], size = 5_000): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));
}
