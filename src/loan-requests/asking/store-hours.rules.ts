import type { OpeningHours } from '../../shared/api/places.js';
import { isOpenAt, openAround } from '../../shared/hours/opening-hours.js';
import type { Because } from '../../shared/refusals.js';

/** Where one line of a request is kept: one store, or the several of a kind. */
export interface KeptAt {
  description: string;
  stores: readonly { name: string; hours: readonly OpeningHours[] }[];
}

export interface ReturnTime {
  /** The return must lie after both. */
  startsAt: string;
  now: string;
  dueAt: string;
}

/** A thing kept in no store may be returned at any time. */
const takesBack = ({ stores }: KeptAt, at: string, holidays: ReadonlySet<string>): boolean =>
  stores.length === 0 || stores.some(({ hours }) => isOpenAt(at, hours, holidays));

/** Why the things cannot be returned when they are due: nobody is there to take them. Names the nearest time at which somebody is for all of them. */
export function whyNotReturnable(lines: readonly KeptAt[], { startsAt, now, dueAt }: ReturnTime, holidays: ReadonlySet<string>): Because | null {
  const shut = lines.find((line) => !takesBack(line, dueAt, holidays));
  if (!shut) return null;
  const around = lines.flatMap(({ stores }) => stores.flatMap(({ hours }) => openAround(dueAt, hours, holidays)));
  const distance = (at: string): number => Math.abs(Date.parse(at) - Date.parse(dueAt));
  const possible = around.filter((at) => at > startsAt && at > now && lines.every((line) => takesBack(line, at, holidays)));
  const nearestAt = possible.sort((a, b) => distance(a) - distance(b) || a.localeCompare(b))[0];
  const facts = { description: shut.description, store: shut.stores.map((store) => store.name).join(', '), dueAt };
  return nearestAt ? { code: 'loans.store-closed', facts: { ...facts, nearestAt } } : { code: 'loans.stores-never-open-together', facts };
}
