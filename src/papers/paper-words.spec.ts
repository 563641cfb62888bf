import { describe, expect, it } from '@jest/globals';
import { capacityText, instant, longDate, rangesText, thaiDigits } from './paper-words.js';

describe('the words of official paper', () => {
  it('writes dates in the Buddhist Era and instants in Bangkok', () => {
    expect(longDate('2027-02-15')).toBe('15 กุมภาพันธ์ 2570');
    expect(instant('2027-02-17T01:30:00.000Z')).toBe('17 ก.พ. 2570 เวลา 08.30 น.');
    expect(instant('2026-12-31T17:00:00.000Z')).toBe('1 ม.ค. 2570 เวลา 00.00 น.');
  });

  it.each([
    ['ย. 12/2570', 'ย. ๑๒/๒๕๗๐'],
    ['กล้อง EOS-R50 จำนวน 3 เครื่อง', 'กล้อง EOS-R50 จำนวน ๓ เครื่อง'],
  ])('turns figures to Thai digits but leaves names of models: %s', (text, thai) => {
    expect(thaiDigits(text)).toBe(thai);
  });

  it.each([
    [[1, 2, 3, 5], '1–3, 5'],
    [[7], '7'],
    [[2, 1], '1–2'],
  ])('shortens %j', (numbers, text) => {
    expect(rangesText(numbers)).toBe(text);
  });

  it('names the post and the order under which somebody decided', () => {
    const order = { number: '15/2570', orderedOn: '2026-10-01' };
    expect(capacityText({ capacity: 'acting-vacant', postTitle: 'ผู้อำนวยการ', order })).toBe('รักษาราชการแทน ผู้อำนวยการ ตามคำสั่งที่ 15/2570 ลงวันที่ 1 ต.ค. 2569');
    expect(capacityText({ capacity: 'holder', postTitle: 'ผู้อำนวยการ' })).toBe('');
    expect(capacityText({ capacity: 'self-as-head', postTitle: 'ผู้อำนวยการ' })).toContain('ผู้ตรวจสอบภายใน');
  });
});
