import { isEmail } from 'class-validator';
import { STAFF_NUMBER } from '../persons/person.rules.js';
import type { PersonColumn } from './import-columns.rules.js';
import { RowRefusal } from './import-report.js';

const NEEDED: readonly PersonColumn[] = ['staffNumber', 'givenName', 'familyName', 'position', 'unit'];
const LONGEST: Partial<Record<PersonColumn, number>> = { staffNumber: 40, title: 60, givenName: 100, familyName: 100, phone: 40 };
const LONGEST_CELL = 200;
const CONTROL = /\p{Cc}/u;

/** A file may say no more of a person than the form does. */
export function refuseCells(values: Partial<Record<PersonColumn, string>>): void {
  const missing = NEEDED.find((column) => !values[column]);
  if (missing) throw new RowRefusal(missing, '', 'import.cell-missing');
  for (const [column, value] of Object.entries(values) as [PersonColumn, string][]) {
    if (value.length > (LONGEST[column] ?? LONGEST_CELL)) throw new RowRefusal(column, value, 'import.cell-too-long');
    if (CONTROL.test(value)) throw new RowRefusal(column, value, 'import.cell-not-understood');
  }
  if (!STAFF_NUMBER.test(values.staffNumber ?? '')) throw new RowRefusal('staffNumber', values.staffNumber ?? '', 'import.cell-not-understood');
  if (values.email && !isEmail(values.email)) throw new RowRefusal('email', values.email, 'import.cell-not-understood');
}
