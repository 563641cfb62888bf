import { describe, expect, it } from '@jest/globals';
import { quarterOf } from '../../shared/quarterly/period.js';
import { stateOf, whyNotSign } from './sign-off.rules.js';

const FOURTH = quarterOf(2569, 4);
const LAST_MOMENT = '2026-09-30T16:59:59.999Z';
const AFTER = '2026-09-30T17:00:00.000Z';

describe('a quarter', () => {
  it.each([
    ['is running until midnight of its last day', null, LAST_MOMENT, 'running'],
    ['awaits its signature from then on', null, AFTER, 'awaiting'],
    ['is signed', AFTER, '2026-10-05T02:00:00.000Z', 'signed'],
  ])('%s', (_name, signedAt, now, state) => expect(stateOf(FOURTH, signedAt, now)).toBe(state));

  it('is signed once, from the first of October on', () => {
    expect(whyNotSign(FOURTH, null, LAST_MOMENT)).toEqual({ code: 'quarterly.not-ended', facts: { fromOn: '2026-10-01' } });
    expect(whyNotSign(FOURTH, null, AFTER)).toBeNull();
    expect(whyNotSign(FOURTH, AFTER, '2026-10-05T02:00:00.000Z')).toEqual({ code: 'quarterly.signed', facts: { signedAt: AFTER } });
  });
});
