import type { SettingKey } from '../settings.js';

/** One dated value. */
export class SettingChange {
  id!: string;
  value!: unknown;
  effectiveFrom!: string;
  /** Null for what came with the program. */
  authorName!: string | null;
  reason!: string;
  recordedAt!: string;
}

/** `GET /api/settings` answers all; `PUT /api/settings/:key {value, reason, effectiveFrom?}` changes one (settings.manage). Words and kinds: shared/settings.ts. */
export class SettingView {
  key!: SettingKey;
  /** In effect now. */
  value!: unknown;
  isDefault!: boolean;
  /** Newest first; what comes into effect later is among them. */
  changes!: SettingChange[];
}

export class SettingList {
  items!: SettingView[];
}

/** `GET /api/holidays?year=` (signed in; year C.E.) `POST /api/holidays {onDay, name}` `DELETE /api/holidays/:id` (settings.manage). */
export class HolidayView {
  id!: string;
  /** YYYY-MM-DD */
  onDay!: string;
  name!: string;
}

export class HolidayList {
  items!: HolidayView[];
}
