import { fold } from '../../inventory/register-import/naming/fold.rules.js';
import { readQuantity } from '../../inventory/register-import/values/quantity.rules.js';
import { readRegisterDay } from '../../inventory/register-import/values/thai-date.rules.js';
import type { SaidOfThing } from '../../opening-balances/recording/opening-knowledge.service.js';
import { RowRefusal } from '../../people/import/import-report.js';
import type { RowNote } from '../../shared/import-vocab.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';
import type { RefusalCode } from '../../shared/refusals.js';
import type { WrittenName } from '../names/name-match.rules.js';
import type { ListValues } from './list-kind.js';
import { nameIn } from './name-in.js';

export interface ReadOpening {
  said: SaidOfThing;
  written: WrittenName;
  /** As the file says it. */
  place: string;
  notes: RowNote[];
}

/** A due lies ahead; what may not, the office's own rules say. */
const END_OF_TIME = '9999-12-31';
const LONGEST: Partial<Record<ListField, number>> = { number: 200, place: 300, note: 500 };

/** One row of the old book. Throws `RowRefusal` with the cell to mend. */
export function readOpening(values: ListValues, sites: ReadonlyMap<string, string>): ReadOpening {
  for (const [field, most] of Object.entries(LONGEST) as [ListField, number][]) if ((values[field] ?? '').length > most) throw new RowRefusal(field, values[field] ?? '', 'import.cell-too-long');
  const notes = new Set<RowNote>();
  const written = writtenName(values);
  const place = needed(values, 'place');
  const siteId = sites.get(fold(place)) ?? null;
  const said = {
    thing: values.number ?? '', quantity: quantityOf(values), sinceOn: dayOf(values, 'sinceOn', notes), dueOn: dayOf(values, 'dueOn', notes), siteId, placeText: siteId === null ? place : null, note: values.note ?? null,
  };
  if (!values.number && !values.description) throw new RowRefusal('number', '', 'import.cell-missing');
  return { said, written, place, notes: [...notes] };
}

export const writtenIn = ({ title, givenName, familyName, staffNumber }: WrittenName): string => [`${title}${givenName}`, familyName, staffNumber].filter(Boolean).join(' ');

/** Which cell a refusal of the office speaks of. */
export function columnOf(code: RefusalCode, values: ListValues): [string, string] {
  const field = COLUMN_OF[code] ?? (values.number ? 'number' : 'description');
  return [field, values[field] ?? ''];
}

const COLUMN_OF: Partial<Record<RefusalCode, ListField>> = {
  'opening.since-not-past': 'sinceOn', 'opening.due-past': 'dueOn', 'opening.place-needed': 'place', 'opening.own': 'fullName', 'people.unknown': 'fullName', 'checkouts.pool-short': 'quantity', 'checkouts.one-at-a-time': 'quantity',
};

function needed(values: ListValues, field: ListField): string {
  const value = values[field];
  if (!value) throw new RowRefusal(field, '', 'import.cell-missing');
  return value;
}

function writtenName(values: ListValues): WrittenName {
  const [name, staffNumber] = [nameIn(values), values.staffNumber ?? ''];
  if (staffNumber === '' && name.givenName === '') throw new RowRefusal('fullName', '', 'list-import.name-missing');
  return { staffNumber, ...name };
}

function quantityOf({ quantity }: ListValues): number {
  const read = quantity === undefined ? { quantity: 1 } : readQuantity(quantity);
  if (typeof read === 'string') throw new RowRefusal('quantity', quantity ?? '', 'import.cell-not-understood');
  return read.quantity;
}

function dayOf(values: ListValues, field: 'sinceOn' | 'dueOn', notes: Set<RowNote>): string {
  const text = needed(values, field);
  const read = readRegisterDay(text, END_OF_TIME);
  if (typeof read === 'string' || read.day === null) throw new RowRefusal(field, text, 'import.cell-not-understood');
  if (read.note) notes.add(read.note);
  return read.day;
}
