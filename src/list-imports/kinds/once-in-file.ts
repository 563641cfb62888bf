import { RowRefusal } from '../../people/import/import-report.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';
import type { ListValues } from './list-kind.js';

/** What a list names by a code it names once: a second row would undo the first. */
export class OnceInFile {
  private readonly lines = new Map<string, number>();

  constructor(private readonly field: ListField) {}

  refuseRepeated(values: ListValues, line: number): void {
    const value = values[this.field];
    if (!value) return;
    const first = this.lines.get(value);
    if (first !== undefined && first !== line) throw new RowRefusal(this.field, value, 'list-import.repeated', { line: first });
    this.lines.set(value, line);
  }
}
