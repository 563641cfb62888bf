import type { SettingChangeState, SettingKey } from '../settings.js';

/** One dated value. */
export class SettingChange {
  state!: SettingChangeState;
  /** Who confirmed it as the second person. */
  confirmedByName!: string | null;
  withdrawnByName!: string | null;
  mayConfirm!: boolean;
  mayWithdraw!: boolean;
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

/** `GET /api/emblems/current` (public), and its picture at `GET /api/emblems/:id`. Uploaded with `POST /api/files?kind=emblem`, then set as the setting paper.emblem. */
export class EmblemView {
  id!: string | null;
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

/** A change that waits for a second person: `POST /api/settings/changes/:id/confirmation` · `PUT …/withdrawal {reason}`. */
export class WaitingChange extends SettingChange {
  key!: SettingKey;
  /** In effect now. */
  held!: unknown;
}

/** `GET /api/settings/waiting`: for administrators of the agency and its head; nothing for anybody else. */
export class WaitingChangeList {
  items!: WaitingChange[];
}
