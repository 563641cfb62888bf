import { RoomView, SiteView, StoreView, type OpeningHours } from '../../shared/api/places.js';
import type { RoomRow, SiteRow, StoreRow } from './place.store.js';

export const siteView = ({ id, name, countsAsInside, endedAt }: SiteRow): SiteView => ({ id, name, countsAsInside: countsAsInside === 1, ended: endedAt !== null });

export const storeView = ({ hoursJson, endedAt, ...row }: StoreRow): StoreView => ({ ...row, hours: hoursOf(hoursJson), ended: endedAt !== null });

export const roomView = (row: RoomRow): RoomView => ({ ...row });

/** The stored opening hours of a store; none stored means that nothing is known, not that it is closed. */
export function hoursOf(json: string | null): OpeningHours[] {
  const hours: unknown = json ? JSON.parse(json) : [];
  return Array.isArray(hours) ? (hours as OpeningHours[]) : [];
}
