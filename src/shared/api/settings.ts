import type { SettingChangeState, SettingKey } from '../settings.js';
import type { SubjectKey } from '../subject-settings/subject-settings.js';

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
  key!: SettingKey | SubjectKey;
  /** Of which site, store or unit; null where it is the agency's. */
  subjectName!: string | null;
  /** In effect now. */
  held!: unknown;
}

/** `GET /api/settings/waiting`: for administrators of the agency and its head; nothing for anybody else. */
export class WaitingChangeList {
  items!: WaitingChange[];
}

/**
 * What is decided of one thing: `GET` and `PUT {value, reason, effectiveFrom?}` of `/api/sites/:id/counts-as-inside`, `/api/stores/:id/hours`, `/api/units/:id/head-title`.
 * For whoever keeps it; confirmed and withdrawn as any other change.
 */
export class SubjectSettingView {
  key!: SubjectKey;
  subjectId!: string;
  subjectName!: string;
  /** In effect now. */
  value!: unknown;
  /** Newest first; what comes into effect later is among them. */
  changes!: SettingChange[];
}

/** What has not begun. */
export class PendingChange {
  id!: string;
  key!: SubjectKey;
  subjectId!: string;
  state!: SettingChangeState;
  value!: unknown;
  effectiveFrom!: string;
}

/** `GET /api/settings/pending` (place.manage): of the sites, stores and units that one keeps. */
export class PendingChangeList {
  items!: PendingChange[];
}
