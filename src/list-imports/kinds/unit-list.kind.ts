import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { parentsFirst } from '../../people/import/import-columns.rules.js';
import { UnitImportService } from '../../people/import/unit-import.service.js';
import type { Actor } from '../../shared/actor.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';
import { factsOf } from './list-facts.js';
import type { ListKind, ListRow, ListValues, RowTaker } from './list-kind.js';
import { UNIT_WORDS } from './list-words.js';
import { OnceInFile } from './once-in-file.js';

/** The units of the agency, by code. */
@Injectable()
export class UnitList implements ListKind {
  readonly name = 'units';
  readonly words = UNIT_WORDS;

  constructor(private readonly units: UnitImportService) {}

  missing(fields: readonly (ListField | null)[]): ListField[] {
    return (['code', 'name'] as const).filter((field) => !fields.includes(field));
  }

  refuseNow(): Promise<void> {
    return Promise.resolve();
  }

  inOrder(rows: readonly ListRow[]): ListRow[] {
    return parentsFirst(rows);
  }

  titleOf({ name, code }: ListValues): string {
    return name ?? code ?? '';
  }

  takerFor(_tx: Tx, actor: Actor): Promise<RowTaker> {
    const seen = new OnceInFile('code');
    return Promise.resolve(async (tx, { line, values }) => {
      seen.refuseRepeated(values, line);
      const { outcome, id, changes, notes = [] } = await this.units.take(tx, actor, { line, values });
      return { outcome, subjectId: id, changes, title: this.titleOf(values), facts: factsOf(values, ['code', 'parentCode', 'headTitle']), notes };
    });
  }
}
