import type { Actor } from '../shared/actor.js';
import type { SettingChange, SettingView, WaitingChange } from '../shared/api/settings.js';
import { SETTINGS, type SettingKey } from '../shared/settings.js';
import { stateOf, whyNotConfirm, whyNotWithdraw } from './setting-change.rules.js';
import type { SettingRow } from './setting.store.js';

export function changeView(row: SettingRow, actor: Actor, now: string): SettingChange {
  const { id, valueJson, effectiveFrom, authorName, reason, recordedAt, confirmedByName, withdrawnByName } = row;
  return {
    id, value: JSON.parse(valueJson) as unknown, effectiveFrom, authorName, reason, recordedAt, confirmedByName, withdrawnByName, state: stateOf(row, now),
    mayConfirm: whyNotConfirm(row, actor, now) === null, mayWithdraw: whyNotWithdraw(row, actor, now) === null,
  };
}

export const waitingView = (row: SettingRow, actor: Actor, now: string): WaitingChange => ({ ...changeView(row, actor, now), key: row.key });

/** Rows newest first. */
export function settingView(key: SettingKey, rows: readonly SettingRow[], actor: Actor, now: string): SettingView {
  const current = rows.find((row) => stateOf(row, now) === 'held');
  return { key, value: current ? (JSON.parse(current.valueJson) as unknown) : SETTINGS[key].initial, isDefault: !current, changes: rows.map((row) => changeView(row, actor, now)) };
}
