import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pickUpCodeIn, pickUpText } from '../../shared/pick-up-code.js';
import { isPickUpCode, pickUpCode } from './pick-up-code.js';
import { receiptKind, whyNotGuess, whyNotReceiptFile, type ReceiptFile } from './receipt.rules.js';

const now = new Date('2026-11-24T03:00:00.000Z');

describe('proof of receipt', () => {
  it.each([
    [{ code: '123456' }, 'code'], [{ signature: 'f1' }, 'signature'], [{ photo: 'f1' }, 'photo'],
    [{}, null], [{ code: '123456', photo: 'f1' }, null], [{ code: '' }, null],
  ])('%p is %p', (receipt, kind) => {
    expect(receiptKind(receipt)).toBe(kind);
  });

  it('is six digits that change with slip, day and secret', () => {
    fc.assert(fc.property(fc.uuid(), (id) => {
      const code = pickUpCode('s', id, '2026-11-24');
      expect(code).toMatch(/^\d{6}$/);
      expect(isPickUpCode(code, pickUpCode('s', id, '2026-11-24'))).toBe(true);
    }));
    const [slip, day, secret] = [pickUpCode('s', 'other', '2026-11-24'), pickUpCode('s', 'a', '2026-11-25'), pickUpCode('t', 'a', '2026-11-24')];
    expect(new Set([pickUpCode('s', 'a', '2026-11-24'), slip, day, secret]).size).toBe(4);
  });

  it.each(['', '12345', '1234567', '๑๒๓๔๕๖'])('does not take %p for a code', (given) => {
    expect(isPickUpCode('123456', given)).toBe(false);
  });

  it('is read from the QR of its own slip only, or typed with gaps', () => {
    expect(pickUpCodeIn(pickUpText('r1', '012345'), 'r1')).toBe('012345');
    expect(pickUpCodeIn(pickUpText('r2', '012345'), 'r1')).toBeNull();
    expect(pickUpCodeIn(' 012 345 ', 'r1')).toBe('012345');
    expect(pickUpCodeIn('https://x/t/ABCDEFGHJK', 'r1')).toBeNull();
  });

  it('counts wrong guesses', () => {
    expect(whyNotGuess(4, 5)).toBeNull();
    expect(whyNotGuess(5, 5)).toBe('checkouts.too-many-guesses');
  });
});

describe('a signature or photo', () => {
  const file: ReceiptFile = { kind: 'signature', uploadedBy: 'keeper', uploadedAt: '2026-11-24T02:59:00.000Z', isUsed: false };

  it.each<[string, 'signature' | 'photo', ReceiptFile | null, boolean]>([
    ['made here today', 'signature', file, true],
    ['a photographed slip', 'photo', { ...file, kind: 'paper' }, true],
    ['missing', 'signature', null, false],
    ['a picture of something else', 'signature', { ...file, kind: 'photo' }, false],
    ['taken by somebody else', 'signature', { ...file, uploadedBy: 'other' }, false],
    ['of another day', 'signature', { ...file, uploadedAt: '2026-11-23T16:59:00.000Z' }, false],
    ['used before', 'signature', { ...file, isUsed: true }, false],
  ])('%s', (_, kind, given, fits) => {
    expect(whyNotReceiptFile(kind, given, 'keeper', now)).toBe(fits ? null : 'checkouts.receipt-file-unfit');
  });
});
