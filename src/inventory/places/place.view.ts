import { RoomView, SiteView, StoreView, type OpeningHours } from '../../shared/api/places.js';
import { hoursOf, ownHoursOf } from '../../shared/hours/opening-hours.js';
import type { RoomRow, SiteRow, StoreRow } from './place.store.js';

export const siteView = ({ id, name, countsAsInside, endedAt }: SiteRow): SiteView => ({ id, name, countsAsInside: countsAsInside === 1, ended: endedAt !== null });

export const storeView = ({ hoursJson, endedAt, ...row }: StoreRow, usual: readonly OpeningHours[]): StoreView =>
  ({ ...row, hours: hoursOf(hoursJson, usual), hasOwnHours: ownHoursOf(hoursJson).length > 0, ended: endedAt !== null });

export const roomView = (row: RoomRow): RoomView => ({ ...row });
