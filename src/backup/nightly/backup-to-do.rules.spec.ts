import { describe, expect, it } from '@jest/globals';
import type { BackupView } from '../../shared/api/machine/backup.js';
import { backupToDo } from './backup-to-do.rules.js';

const latest = { file: 'sujarit-2026-07-06-0200.tar', at: '2026-07-05T19:00:00.000Z', bytes: 1 };
const well = { isOn: true, latest, isLate: false, isSameDisk: false };

describe('what is to be done about the backup', () => {
  it.each<[string, Partial<BackupView>, string | null]>([
    ['a good one elsewhere', {}, null],
    ['no folder is set', { isOn: false, latest: null, isLate: true, isSameDisk: null }, 'off'],
    ['the first night is still to come', { latest: null, isLate: true }, null],
    ['none for a day and a half', { isLate: true }, 'late'],
    ['late, and beside the data', { isLate: true, isSameDisk: true }, 'late'],
    ['beside the data', { isSameDisk: true }, 'same-disk'],
    ['the first night is still to come, beside the data', { latest: null, isLate: true, isSameDisk: true }, 'same-disk'],
    ['where the data lies cannot be known', { isSameDisk: null }, null],
  ])('%s', (_when, change, toDo) => expect(backupToDo({ ...well, ...change })).toBe(toDo));
});
