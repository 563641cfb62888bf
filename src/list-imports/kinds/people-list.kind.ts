import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { officersFirst } from '../../people/import/import-columns.rules.js';
import { PersonImportService } from '../../people/import/person-import.service.js';
import type { Actor } from '../../shared/actor.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';
import { factsOf } from './list-facts.js';
import type { ListKind, ListRow, ListValues, RowTaker } from './list-kind.js';
import { PERSON_WORDS } from './list-words.js';
import { nameIn } from './name-in.js';
import { OnceInFile } from './once-in-file.js';

/** Who works here, by staff number. Whoever the file does not name is left alone. */
@Injectable()
export class PeopleList implements ListKind {
  readonly name = 'people';
  readonly words = PERSON_WORDS;

  constructor(private readonly people: PersonImportService) {}

  missing(fields: readonly (ListField | null)[]): ListField[] {
    const names = fields.includes('fullName') || fields.includes('givenName') ? [] : (['givenName'] as const);
    return [...(['staffNumber', 'position', 'unit'] as const).filter((field) => !fields.includes(field)), ...names];
  }

  refuseNow(): Promise<void> {
    return Promise.resolve();
  }

  inOrder(rows: readonly ListRow[]): ListRow[] {
    return officersFirst(rows);
  }

  titleOf(values: ListValues): string {
    const { title = '', givenName = '', familyName = '' } = withName(values);
    return `${title}${givenName} ${familyName}`.trim() || (values.staffNumber ?? '');
  }

  takerFor(_tx: Tx, actor: Actor): Promise<RowTaker> {
    const seen = new OnceInFile('staffNumber');
    return Promise.resolve(async (tx, { line, values: given }) => {
      const values = withName(given);
      seen.refuseRepeated(values, line);
      const { outcome, id, changes } = await this.people.take(tx, actor, { line, values });
      return { outcome, subjectId: id, changes, title: this.titleOf(values), facts: factsOf(values, ['staffNumber', 'position', 'unit']), notes: [] };
    });
  }
}

/** Where the file writes no title, it says nothing of one. */
function withName(given: ListValues): ListValues {
  const { fullName: _apart, title: _before, ...values } = given;
  const { title, ...name } = nameIn(given);
  return { ...values, ...name, ...(title ? { title } : {}) };
}
