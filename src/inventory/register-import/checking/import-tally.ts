import type { ImportCounts } from '../../../shared/api/register-import.js';
import type { NoteTally } from './import-options.js';
import type { PlannedRow } from './row-plan.js';

const EXAMPLES = 5;

/** The counts of a check: `refused` counts rows of the file, all others count things. */
export class ImportTally {
  readonly counts: ImportCounts = { rows: 0, new: 0, changed: 0, unchanged: 0, refused: 0, vanished: 0, assets: 0, pools: 0, withoutNumber: 0 };
  private readonly notes = new Map<string, NoteTally>();

  add(planned: readonly PlannedRow[]): void {
    for (const { outcome, line, detail } of planned) {
      this.counts[outcome] += 1;
      if (outcome === 'new') this.counts[detail.kind === 'asset' ? 'assets' : 'pools'] += 1;
      if (outcome === 'new' && detail.kind === 'asset' && detail.number === null) this.counts.withoutNumber += 1;
      for (const note of detail.notes) {
        const tally = this.notes.get(note.code) ?? { code: note.code, count: 0, examples: [] };
        tally.count += 1;
        if (tally.examples.length < EXAMPLES) tally.examples.push(`${line}: ${note.value ?? ''}${note.to === null ? '' : ` → ${note.to}`}`);
        this.notes.set(note.code, tally);
      }
    }
  }

  noted(): NoteTally[] {
    return [...this.notes.values()].sort((a, b) => b.count - a.count);
  }
}
