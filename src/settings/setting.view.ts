import type { Seat } from '../people/second/second-person.rules.js';
import type { Actor } from '../shared/actor.js';
import type { SettingChange, SettingView } from '../shared/api/settings.js';
import { SETTINGS, type SettingKey } from '../shared/settings.js';
import { stateOf, whyNotConfirm, whyNotWithdraw } from './setting-change.rules.js';
import type { SettingRow } from './setting.store.js';

/** The reader, and the posts by which they may confirm. */
export interface SettingReader {
  actor: Actor;
  seats: readonly Seat[];
}

export function changeView(row: SettingRow, { actor, seats }: SettingReader, now: string): SettingChange {
  const { id, valueJson, effectiveFrom, authorName, reason, recordedAt, confirmedByName, withdrawnByName } = row;
  return {
    id, value: JSON.parse(valueJson) as unknown, effectiveFrom, authorName, reason, recordedAt, confirmedByName, withdrawnByName, state: stateOf(row, now),
    mayConfirm: whyNotConfirm(row, { personId: actor.personId, seats }, now) === null, mayWithdraw: whyNotWithdraw(row, actor, now) === null,
  };
}

/** Rows newest first. */
export function settingView(key: SettingKey, rows: readonly SettingRow[], reader: SettingReader, now: string): SettingView {
  const current = rows.find((row) => stateOf(row, now) === 'held');
  return { key, value: current ? (JSON.parse(current.valueJson) as unknown) : SETTINGS[key].initial, isDefault: !current, changes: rows.map((row) => changeView(row, reader, now)) };
}
