import type { ImportField, RowProblem } from '../../../shared/import-vocab.js';
import type { ColumnChange, ThingColumns } from './row-plan.js';

/** Which field of the file feeds a column; a column fed by none is not compared. */
const FED_BY: Record<keyof ThingColumns, readonly (ImportField | 'extra')[]> = {
  number: ['number'], gfmisNumber: ['gfmisNumber'], unitId: ['unit'], classId: ['className', 'classCode'], description: ['description'], brand: ['brand'], model: ['model'],
  serial: ['serial'], unitWord: ['unitWord', 'quantity'], kind: ['kind'], priceSatang: ['unitPrice', 'totalPrice'], acquiredOn: ['acquiredOn'], documentNumber: ['documentNumber'],
  seller: ['seller'], fundKind: ['fundKind'], acquiredWay: ['acquiredWay'], responsiblePersonId: ['responsiblePerson'], responsibleText: ['responsiblePerson'],
  siteId: ['site', 'store', 'room', 'place'], storeId: ['store', 'place', 'room', 'site'], roomId: ['room', 'place', 'store', 'site'], placeText: ['place', 'site', 'room', 'store'],
  condition: ['condition'], accessoriesJson: ['accessories'], note: ['note'], extraJson: ['extra'], quantity: ['quantity'],
};
/** Loans and promises hang on these: the thing is back, and its lending ended, first. */
const HELD_BY_LENDING: ReadonlySet<keyof ThingColumns> = new Set(['number', 'unitId', 'classId', 'condition', 'quantity']);

const EMPTY: ReadonlySet<unknown> = new Set([null, '[]', '{}']);

/**
 * What the file changes: where it says something else than it last said, and the register does not agree already.
 * So corrections made in the register are not undone by the same file coming again.
 */
export function changesOf(file: ThingColumns, before: Partial<ThingColumns> | null, now: Partial<ThingColumns>, fields: readonly (ImportField | null)[]): ColumnChange[] {
  const present = new Set<ImportField | 'extra' | null>([...fields, ...(fields.includes(null) ? (['extra'] as const) : [])]);
  return (Object.keys(FED_BY) as (keyof ThingColumns)[]).flatMap((column) => {
    const field = FED_BY[column].find((one) => present.has(one));
    const to = file[column];
    if (field === undefined || !(column in now) || to === (now[column] ?? null)) return [];
    if (column === 'number' && to === null) return [];
    if (before ? to === (before[column] ?? null) : EMPTY.has(to)) return [];
    return [{ column, field, from: now[column] ?? null, to }];
  });
}

/** ข้อ 215–218: what is disposed of stays as it is; what is lendable is not moved from under its approvals. */
export function whyNotChange(changes: readonly ColumnChange[], thing: { condition: string; lendable: boolean; isOut: boolean }): RowProblem | null {
  if (changes.length === 0) return null;
  if (thing.condition === 'disposed') return 'number-disposed';
  if (!changes.some(({ column }) => HELD_BY_LENDING.has(column))) return null;
  if (thing.isOut) return 'thing-out';
  return thing.lendable ? 'lendable-asset' : null;
}
