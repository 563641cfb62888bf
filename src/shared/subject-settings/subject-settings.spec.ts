import { describe, expect, it } from '@jest/globals';
import { isSubjectValue, rowKeyOf, subjectOf, type SubjectKey } from './subject-settings.js';

describe('a setting of one site, store or unit', () => {
  it('has a key of its own for each, and tells it from the settings of the agency', () => {
    const subject = { key: 'store.hours', id: '00000000-0000-7000-8000-000000000001' } as const;
    expect(subjectOf(rowKeyOf(subject))).toEqual(subject);
    expect(['counter.opens-at', 'demo', 'store.hours', 'store.colour/1'].map(subjectOf)).toEqual([null, null, null, null]);
  });

  it.each<[SubjectKey, unknown, boolean]>([
    ['site.counts-as-inside', false, true], ['site.counts-as-inside', 1, false], ['store.hours', [], true], ['store.hours', [{ weekday: 1, opensAt: '16:30', closesAt: '08:30' }], false],
    ['unit.head-title', 'ผู้อำนวยการกอง', true], ['unit.head-title', ' ', false], ['unit.head-title', 'ก'.repeat(201), false],
  ])('%s may be %j: %s', (key, value, may) => {
    expect(isSubjectValue(key, value)).toBe(may);
  });
});
