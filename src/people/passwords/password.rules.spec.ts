import { describe, expect, it } from '@jest/globals';
import { whyNotPassword } from './password.rules.js';

const owner = { staffNumber: '1008', names: ['พิมพ์ชนก', 'แสงทอง'] };

describe('a password', () => {
  it.each(['ยืมของหลวงต้องคืน', 'kamrai-dtong-kuen-9', 'four words are enough', 'ฝนตกที่หน้าอำเภอ'])('takes a sentence: %s', (password) => {
    expect(whyNotPassword(password, owner)).toBeNull();
  });

  it('counts characters as people see them typed', () => {
    expect(whyNotPassword('a1b2c3d4e', owner)).toBe('password.too-short');
    expect(whyNotPassword('กขฃคฅฆงจฉ', owner)).toBe('password.too-short');
  });

  it.each(['password123456', 'Password1111', 'aaaaaaaaaaaa', '1234567890', 'qwertyqwerty', 'Sujarit2569'])('refuses what everybody tries first: %s', (password) => {
    expect(whyNotPassword(password, owner)).toMatch(/^password\.too-(common|short)$/);
  });

  it('refuses the own name with a few digits', () => {
    expect(whyNotPassword('พิมพ์ชนก123', owner)).toBe('password.has-name');
    expect(whyNotPassword('100810081008', owner)).toBe('password.has-name');
    expect(whyNotPassword('พิมพ์ชนกชอบกินข้าวเหนียว', owner)).toBeNull();
  });
});
