import { describe, expect, it } from '@jest/globals';
import { isJobLate } from './late-job.rules.js';

const BEGAN = '2026-07-06T02:00:00.000Z';

/** The job that minds requests has its turn every minute, so three minutes are its allowance. */
describe('a job is late', () => {
  it.each<[string, string | null, string | null, string, boolean]>([
    ['never started, at the start of the program', null, BEGAN, BEGAN, false],
    ['never started, at the end of its allowance', null, BEGAN, '2026-07-06T02:03:00.000Z', false],
    ['never started, after its allowance', null, BEGAN, '2026-07-06T02:03:00.001Z', true],
    ['never started, where no schedule runs', null, null, '2026-07-09T02:00:00.000Z', false],
    ['started, within its allowance', '2026-07-06T02:10:00.000Z', BEGAN, '2026-07-06T02:12:00.000Z', false],
    ['started, after its allowance', '2026-07-06T02:10:00.000Z', BEGAN, '2026-07-06T02:14:00.000Z', true],
    ['started by another process, where no schedule runs', '2026-07-06T02:10:00.000Z', null, '2026-07-06T02:14:00.000Z', true],
    ['started before the program was off for days, at its new start', '2026-07-02T02:00:00.000Z', BEGAN, BEGAN, false],
    ['started before the program was off for days, after its allowance', '2026-07-02T02:00:00.000Z', BEGAN, '2026-07-06T02:04:00.000Z', true],
  ])('%s', (_when, startedAt, beatingSince, now, isLate) => expect(isJobLate('mind-requests', startedAt, beatingSince, now)).toBe(isLate));
});
