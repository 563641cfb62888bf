import type { ImportDefaults } from '../../../shared/api/register-import.js';
import type { RegisterValues, Thing } from '../rows/row-facts.js';
import type { KnownNames } from './known-names.js';
import { fold } from './fold.rules.js';
import type { NameBook } from './name-book.js';
import type { ThingColumns } from '../checking/row-plan.js';

/** Domain §5: from fiscal year 2563 a thing of 10,000 baht or more is ครุภัณฑ์, before that 5,000. */
const THRESHOLD_FROM = '2019-10-01';
const THRESHOLD_SATANG = 1_000_000;
const EARLIER_THRESHOLD_SATANG = 500_000;

export interface Resolved {
  columns: ThingColumns;
  /** Names that stayed text. */
  unknown: { unit: string | null; person: string | null; place: string | null };
}

/** Names of the file become ids of the agency; what is not known is kept as text, never lost. Null: no responsible unit. */
export function resolveColumns(thing: Thing, values: RegisterValues, book: NameBook, defaults: ImportDefaults): Resolved | null {
  const unit = book.unit(values.unitName);
  const unitId = unit ?? defaults.unitId;
  if (unitId === null) return null;
  const person = values.personName === null ? null : (book.names.people.get(fold(values.personName)) ?? null);
  const unknown = { unit: unit === null ? values.unitName : null, person: person === null ? values.personName : null };
  const place = placeOf(values, book, defaults);
  const columns: ThingColumns = {
    ...plain(values), ...place, number: thing.number, quantity: thing.quantity, unitId,
    classId: classOf(thing, values, book, defaults),
    kind: values.kind ?? kindOf(values.priceSatang, values.acquiredOn), responsiblePersonId: person, responsibleText: unknown.person,
    accessoriesJson: JSON.stringify(values.accessories), extraJson: JSON.stringify(unknown.unit === null ? values.extra : { ...values.extra, หน่วยงาน: unknown.unit }),
  };
  return { columns, unknown: { ...unknown, place: place.placeText } };
}

/** A pool stands in the catalogue from the start, so it needs a class: without one it is called what it is. */
function classOf(thing: Thing, { className, classCode, description }: RegisterValues, book: NameBook, defaults: ImportDefaults): string | null {
  return book.class(className, classCode) ?? defaults.classId ?? (thing.kind === 'pool' ? book.class(description, null) : null);
}

function plain({ description, gfmisNumber, brand, model, serial, unitWord, priceSatang, acquiredOn, documentNumber, seller, fundKind, acquiredWay, condition, note }: RegisterValues) {
  return { description, gfmisNumber, brand, model, serial, unitWord, priceSatang, acquiredOn, documentNumber, seller, fundKind, acquiredWay, condition, note };
}

function kindOf(satang: number | null, acquiredOn: string | null): ThingColumns['kind'] {
  const threshold = acquiredOn !== null && acquiredOn < THRESHOLD_FROM ? EARLIER_THRESHOLD_SATANG : THRESHOLD_SATANG;
  return satang !== null && satang < threshold ? 'below-threshold' : 'durable';
}

type Place = Pick<ThingColumns, 'siteId' | 'storeId' | 'roomId' | 'placeText'>;

/** A store, room or site under whichever of the four headings; a room is made only where its site is known. */
function placeOf({ siteName, storeName, roomName, placeName }: RegisterValues, book: NameBook, defaults: ImportDefaults): Place {
  const spoken = [storeName, roomName, placeName, siteName].filter((name) => name !== null);
  const store = first(spoken, (name) => book.names.stores.get(fold(name)));
  const site = first([siteName, placeName].filter((name) => name !== null), (name) => book.names.sites.get(fold(name)));
  const siteId = store?.value.siteId ?? site?.value ?? defaults.siteId;
  const room = first(spoken, (name) => roomAt(book.names, name, siteId));
  const makes = roomName !== null && !room && siteId !== null && store?.name !== roomName;
  const used = new Set([store?.name, site?.name, room?.name, makes ? roomName : undefined]);
  return {
    siteId: room?.value.siteId ?? siteId, storeId: store?.value.id ?? (spoken.length === 0 ? defaults.storeId : null),
    roomId: room?.value.id ?? (makes ? book.room(roomName, siteId) : null), placeText: spoken.filter((name) => !used.has(name)).join(' · ') || null,
  };
}

function first<T>(spoken: readonly string[], find: (name: string) => T | undefined): { name: string; value: T } | null {
  for (const name of spoken) {
    const value = find(name);
    if (value !== undefined) return { name, value };
  }
  return null;
}

function roomAt(names: KnownNames, name: string, siteId: string | null): { id: string; siteId: string } | undefined {
  const rooms = names.rooms.get(fold(name)) ?? [];
  return rooms.find((room) => room.siteId === siteId) ?? (siteId === null && rooms.length === 1 ? rooms[0] : undefined);
}
