import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newTagCode, readableTag, tagFromScan } from './tag-code.js';

describe('tag code', () => {
  it('is ten characters without look-alikes, never twice', () => {
    const codes = Array.from({ length: 5_000 }, newTagCode);
    expect(new Set(codes).size).toBe(5_000);
    expect(codes.every((code) => /^[2-9CDFHJKMNPRTVWXY]{10}$/.test(code))).toBe(true);
  });

  it.each([
    ['https://sujarit.example.go.th/t/7K4MXP29CD'],
    ['http://192.168.1.20:3000/t/7K4MXP29CD?from=label#x'],
    ['HTTP://OLD-HOST/T/7K4MXP29CD/'],
    ['/t/7k4mxp29cd'],
    ['7k4mx p29cd'],
    [' 7K4MX-P29CD\n'],
    ['7K4MX\u200BP29CD'],
    ['7K4MXPZ9CD'],
  ])('is found in %j', (scan) => expect(tagFromScan(scan)).toBe('7K4MXP29CD'));

  it('is found when the wedge types on a Thai keyboard', () => {
    expect(tagFromScan('ึษภ?)ญ/ตฉฏ')).toBe('7K4MXP29CD');
    expect(tagFromScan('้ะะยซฝฝ้ำสนฝะฝึษภ?)ญ/ตฉฏ')).toBe('7K4MXP29CD');
  });

  it.each([[''], ['7440-001-0001'], ['https://host/v/7K4MXP29CD'], ['https://host/t/'], ['7K4MXP29CDD'], ['กล้องถ่ายรูป'], ['x'.repeat(100_000)]])(
    'is not found in %j',
    (scan) => expect(tagFromScan(scan)).toBeNull(),
  );

  it('survives print, typing and any host', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const code = newTagCode();
        expect(tagFromScan(readableTag(code).toLowerCase())).toBe(code);
        expect(tagFromScan(`${new URL(url).origin}/t/${code}`)).toBe(code);
      }),
    );
  });
});
