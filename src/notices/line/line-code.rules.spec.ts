import { describe, expect, it } from '@jest/globals';
import { codeFrom, typedCode } from './line-code.rules.js';

describe('a code for linking LINE', () => {
  it('is made of letters that are not taken for others', () => {
    const codes = Array.from({ length: 32 }, (_, byte) => codeFrom(new Uint8Array(8).fill(byte)));
    expect(new Set(codes).size).toBe(32);
    expect(codes.join('')).not.toMatch(/[IO01]/);
    for (const code of codes) expect(typedCode(code)).toBe(code);
  });

  it.each([['abcd-2345', 'ABCD2345'], [' ABCD 2345 ', 'ABCD2345'], ['ABCD234', null], ['ABCD23456', null], ['สวัสดีครับ', null], ['ABCD1230', null]])('typed as %p is %p', (text, code) => {
    expect(typedCode(text)).toBe(code);
  });
});
