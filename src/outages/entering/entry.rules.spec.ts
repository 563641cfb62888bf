import { describe, expect, it } from '@jest/globals';
import { whyNotApart, whyNotNumber, whyNotSettle } from './entry.rules.js';

const duties = { recorderId: 'malee', borrowerId: 'weera', signerId: 'kitti', handedOverBy: 'thana', hasException: false };

describe('a slip that was filled in by hand', () => {
  it.each([
    ['unused', { state: 'unused' as const, isOpenConflict: false }, null],
    ['used', { state: 'used' as const, isOpenConflict: false }, 'outages.number-used'],
    ['in conflict with the record', { state: 'used' as const, isOpenConflict: true }, null],
    ['spoiled', { state: 'spoiled' as const, isOpenConflict: false }, 'outages.number-spoiled'],
  ])('whose number is %s', (_name, number, code) => {
    expect(whyNotNumber(number)).toBe(code);
  });

  it.each([
    ['four people', {}, null],
    ['the borrower enters it', { borrowerId: 'malee' }, 'outages.own'],
    ['the signer enters it', { signerId: 'malee' }, 'paper.own-signature'],
    ['who handed over enters it', { handedOverBy: 'malee' }, 'outages.recorder-handed-over'],
    ['who handed over enters it under an exception order', { handedOverBy: 'malee', hasException: true }, null],
    ['the borrower handed it over', { handedOverBy: 'weera' }, 'outages.borrower-handed-over'],
    ['the approver handed it over', { handedOverBy: 'kitti' }, 'outages.approver-handed-over'],
    ['the borrower enters it under an exception order', { borrowerId: 'malee', hasException: true }, 'outages.own'],
  ])('%s', (_name, change, code) => {
    expect(whyNotApart({ ...duties, ...change })).toBe(code);
  });

  it('is reviewed once, and not by who entered it', () => {
    expect(whyNotSettle({ isOpenConflict: true, recordedBy: 'malee' }, 'somchai')).toBeNull();
    expect(whyNotSettle({ isOpenConflict: true, recordedBy: 'malee' }, 'malee')).toBe('outages.own-entry');
    expect(whyNotSettle({ isOpenConflict: false, recordedBy: 'malee' }, 'somchai')).toBe('outages.not-in-conflict');
  });
});
