import { describe, expect, it } from '@jest/globals';
import { AGENCY_KINDS } from './first-run/agency-kinds.js';
import { AGENCY_PRESETS } from './first-run/agency-presets.js';
import { isSettingValue, SETTING_KEYS, SETTINGS, type SettingKey } from './settings.js';

describe('settings', () => {
  it.each(SETTING_KEYS)('%s takes its own first value and has words in both languages', (key) => {
    const { initial, title, help } = SETTINGS[key];
    expect(isSettingValue(key, initial)).toBe(true);
    expect([title.th, title.en, help.th, help.en].every((words) => words.length > 2)).toBe(true);
  });

  it.each([
    ['paper.thai-digits', 1], ['lending.longest-days', 0], ['lending.longest-days', 1.5], ['paper.slip-number', 'ย. {number}'],
    ['counter.opens-at', '8.30'], ['lending.opinions', [{ post: 'guard' }]], ['paper.agency-name', 'ก'.repeat(201)],
    ['agency.kind', 'toString'], ['agency.report-mail', 'งานพัสดุ'], ['lending.signing', ''],
  ] as const)('%s refuses %j', (key, value) => {
    expect(isSettingValue(key, value)).toBe(false);
  });
});

describe('first values for a kind of agency', () => {
  it.each(AGENCY_KINDS)('%s: each fits its setting', (kind) => {
    const { headTitles, settings } = AGENCY_PRESETS[kind];
    expect(headTitles.length).toBeGreaterThan(1);
    expect(Object.entries(settings).filter(([key, value]) => !isSettingValue(key as SettingKey, value))).toEqual([]);
  });
});
