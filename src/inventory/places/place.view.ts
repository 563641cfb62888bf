import { RoomView, SiteView, StoreView } from '../../shared/api/places.js';
import { hoursOf } from '../../shared/hours/opening-hours.js';
import type { RoomRow, SiteRow, StoreRow } from './place.store.js';

export const siteView = ({ id, name, countsAsInside, endedAt }: SiteRow): SiteView => ({ id, name, countsAsInside: countsAsInside === 1, ended: endedAt !== null });

export const storeView = ({ hoursJson, endedAt, ...row }: StoreRow): StoreView => ({ ...row, hours: hoursOf(hoursJson), ended: endedAt !== null });

export const roomView = (row: RoomRow): RoomView => ({ ...row });
