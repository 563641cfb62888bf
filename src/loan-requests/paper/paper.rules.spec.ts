import { describe, expect, it } from '@jest/globals';
import { whyNotKeepFolder } from '../folder/folder.rules.js';
import { isReopenedBy, signedAt, signedStepOf, whyNotObject, whyNotThisPage } from './paper.rules.js';

const RECORDER = { signing: 'both' as const, recorderId: 'fah', isReached: true, interested: ['pimchanok'], unconfirmedFillerId: null };
const PAGE = {
  recorderId: 'fah', signerId: 'arunee', round: 2, memo: { round: 2, printedOn: '2026-07-06' }, file: { kind: 'paper' as const, uploadedBy: 'fah', isElsewhere: false }, signedOn: '2026-07-07', today: '2026-07-08',
};

describe('who keeps the folder', () => {
  it.each([
    ['the secretary', {}, null],
    ['where the agency decides in the program', { signing: 'electronic' as const }, 'paper.not-kept-here'],
    ['where it decides on paper', { signing: 'paper' as const }, null],
    ['an officer of another unit', { isReached: false }, 'paper.not-your-folder'],
    ['the borrower', { recorderId: 'pimchanok' }, 'paper.own-request'],
    ['who filled it in and waits for the borrower', { unconfirmedFillerId: 'fah' }, 'paper.own-request'],
  ])('%s', (_name, change, code) => {
    expect(whyNotKeepFolder({ ...RECORDER, ...change })?.code ?? null).toBe(code);
  });
});

describe('a signed page', () => {
  it.each([
    ['printed, signed and photographed', {}, null],
    ['signed on the day it was printed', { signedOn: '2026-07-06' }, null],
    ['signed today', { signedOn: '2026-07-08' }, null],
    ['signed before it was printed', { signedOn: '2026-07-05' }, 'paper.before-printed'],
    ['signed tomorrow', { signedOn: '2026-07-09' }, 'paper.in-the-future'],
    ['of an earlier round', { memo: { round: 1, printedOn: '2026-07-06' } }, 'paper.not-this-memo'],
    ['without a memo', { memo: null }, 'paper.not-this-memo'],
    ['signed by who records it', { signerId: 'fah' }, 'paper.own-signature'],
    ['without a photo', { file: null }, 'paper.page-unfit'],
    ['with a photo of somebody else', { file: { kind: 'paper' as const, uploadedBy: 'malee', isElsewhere: false } }, 'paper.page-unfit'],
    ['with the photo of another request', { file: { kind: 'photo' as const, uploadedBy: 'fah', isElsewhere: true } }, 'paper.page-unfit'],
    ['with a drawn signature', { file: { kind: 'signature' as const, uploadedBy: 'fah', isElsewhere: false } }, 'paper.page-unfit'],
  ])('%s', (_name, change, code) => {
    expect(whyNotThisPage({ ...PAGE, ...change })?.code ?? null).toBe(code);
  });

  it('is looked at under the powers at the end of its day, or now', () => {
    expect(signedAt('2026-07-07', '2026-07-08', '2026-07-08T03:00:00.000Z')).toBe('2026-07-07T16:59:00.000Z');
    expect(signedAt('2026-07-08', '2026-07-08', '2026-07-08T03:00:00.000Z')).toBe('2026-07-08T03:00:00.000Z');
  });
});

describe('an objection', () => {
  const signed = { kind: 'approval', round: 2, decidedBy: 'arunee', recordedBy: 'fah', objectedAt: null };
  it('is of who is said to have signed, and once', () => {
    expect(whyNotObject(signed, 'arunee')).toBeNull();
    expect(whyNotObject(signed, 'fah')?.code).toBe('paper.not-your-signature');
    expect(whyNotObject({ ...signed, recordedBy: null }, 'arunee')?.code).toBe('paper.not-your-signature');
    expect(whyNotObject({ ...signed, objectedAt: '2026-07-08T03:00:00.000Z' }, 'arunee')?.code).toBe('paper.objected-already');
  });

  it('is about the latest round, and there about the approval before the opinion', () => {
    const opinion = { ...signed, kind: 'opinion' };
    expect(signedStepOf([opinion, signed], 'arunee')).toBe(signed);
    expect(signedStepOf([opinion, { ...signed, objectedAt: '2026-07-08T03:00:00.000Z' }], 'arunee')).toBe(opinion);
    expect(signedStepOf([{ ...signed, round: 1 }, opinion], 'arunee')).toBe(opinion);
    expect(signedStepOf([signed], 'kitti')).toBeNull();
  });

  it('reopens only what is approved and has not left', () => {
    expect([isReopenedBy('approved', 'approval'), isReopenedBy('approved', 'opinion'), isReopenedBy('checked-out', 'approval'), isReopenedBy('rejected', 'approval')]).toEqual([true, false, false, false]);
  });
});
