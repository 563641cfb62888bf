import { describe, expect, it } from '@jest/globals';
import { hasInvisibleEdge, saysNothing, trimmed } from './cell.rules.js';
import { readRange } from './number-range.rules.js';
import { readPrice } from './price.rules.js';
import { readQuantity } from './quantity.rules.js';
import { readRegisterDay } from './thai-date.rules.js';
import { readCondition, readFund, readKind } from './words.rules.js';

describe('cells', () => {
  it.each([[' กล้อง\u00a0', 'กล้อง'], ['\ufeffA\u200b', 'A'], ['นํ้า', 'น้ำ'], ['', '']])('%j is trimmed', (raw, text) => expect(trimmed(raw)).toBe(text));
  it.each([['-', true], ['–', true], ['UNKNOWN', true], ['n/a', true], ['ไม่มี', true], ['', true], ['0', false], ['-5', false]])('%j says nothing: %s', (text, empty) => expect(saysNothing(text)).toBe(empty));
  it('counts only spaces that nobody sees', () => expect(['x\u00a0', 'x ', '\ufeffx'].map(hasInvisibleEdge)).toEqual([true, false, true]));
});

describe('readPrice', () => {
  it.each<[string, number | string]>([
    ['25,900.00', 2_590_000], ['๒๕,๙๐๐', 2_590_000], ['1200', 120_000], ['฿500.-', 50_000], ['1,200 บาท', 120_000], ['0.255', 26], ['1,00,000', 10_000_000], ['£12.50', 1_250],
    ['-5', 'price-below-zero'], ['(500)', 'price-below-zero'], ['สองหมื่น', 'price-not-read'], ['12.5.6', 'price-not-read'], ['1,2', 'price-not-read'], ['9999999999999', 'price-too-large'],
  ])('%j', (text, price) => expect(readPrice(text)).toBe(price));
});

describe('readQuantity', () => {
  it.each<[string, object | string]>([
    ['40', { quantity: 40, unitWord: null }], ['40 ตัว', { quantity: 40, unitWord: 'ตัว' }], ['๒ เครื่อง', { quantity: 2, unitWord: 'เครื่อง' }], ['1.00', { quantity: 1, unitWord: null }],
    ['1,200', { quantity: 1_200, unitWord: null }], ['0', 'quantity-not-read'], ['1.5', 'quantity-not-read'], ['หนึ่ง', 'quantity-not-read'], ['9999999', 'quantity-too-large'],
  ])('%j', (text, quantity) => expect(readQuantity(text)).toEqual(quantity));
});

describe('readRange', () => {
  it.each<[string, [string, string, number] | string | null]>([
    ['7110-006-0001/61 – 0040/61', ['7110-006-0001/61', '7110-006-0040/61', 40]], ['7110-006-0001/61 - 0040/61', ['7110-006-0001/61', '7110-006-0040/61', 40]],
    ['7110-006-0001/61 – 7110-006-0040/61', ['7110-006-0001/61', '7110-006-0040/61', 40]], ['7110-006-0001 ถึง 0003', ['7110-006-0001', '7110-006-0003', 3]],
    ['7110-006-0001/61 – 0040', ['7110-006-0001/61', '7110-006-0040/61', 40]], ['กก-001 ถึง กก-010', ['กก-001', 'กก-010', 10]], ['1/2561 – 40/2561', ['1/2561', '40/2561', 40]],
    ['7440-001-0001', null], ['7440-001-0001-008', null], ['416-54-0001', null], ['พย7110-006-024-335', null], ['7440 - 001 - 0001', null], ['7440-001-0006/186/69', null],
    ['A-1 ถึง B-2', 'range-not-read'], ['1 ถึง 99999', 'range-too-wide'],
  ])('%j', (text, range) => {
    const found = readRange(text);
    expect(found && typeof found === 'object' ? [found.first, found.last, found.numbers.length] : found).toEqual(range);
  });
});

describe('readRegisterDay', () => {
  it.each<[string, string | null, string | null]>([
    ['15/02/2569', '2026-02-15', 'date-from-buddhist'], ['15 ก.พ. 69', '2026-02-15', 'date-short-year'], ['15 กุมภาพันธ์ 2569', '2026-02-15', 'date-from-buddhist'], ['2541-01-01', '1998-01-01', 'date-from-buddhist'],
    ['๑๕/๐๒/๒๕๖๙', '2026-02-15', 'date-from-buddhist'], ['2541-01-01 00:00:00', '1998-01-01', 'date-from-buddhist'], ['2020-02-03', '2020-02-03', null], ['February 15, 2020', '2020-02-15', null], ['43831', '2020-01-01', null],
    ['2560', null, 'date-kept-as-text'], ['พ.ศ. 2560', null, 'date-kept-as-text'], ['ก.พ. 2560', null, 'date-kept-as-text'],
  ])('%j', (text, day, note) => expect(readRegisterDay(text, '2026-11-22')).toEqual({ day, note }));
  it.each([['31/02/2560', 'date-not-read'], ['เมื่อวาน', 'date-not-read'], ['1/1/2580', 'date-in-future']])('%j is refused', (text, code) => expect(readRegisterDay(text, '2026-11-22')).toBe(code));
});

describe('words', () => {
  it.each([
    ['ใช้งานได้', 'usable'], ['ชำรุด', 'damaged'], ['ใช้งานไม่ได้', 'damaged'], ['ส่งซ่อม', 'in-repair'], ['เสื่อมสภาพ', 'worn-out'], ['สูญไป', 'lost'], ['ไม่จำเป็นต้องใช้', 'not-needed'], ['รอจำหน่าย', 'awaiting-disposal'],
    ['จำหน่ายแล้ว', 'disposed'], ['Good', 'usable'], ['In use', 'usable'], ['สีฟ้า', null],
  ])('%s is %s', (text, condition) => expect(readCondition(text)).toBe(condition));
  it.each([['งบประมาณ', 'budget'], ['เงินงบประมาณ ปี 2560', 'budget'], ['เงินนอกงบประมาณ', 'off-budget'], ['เงินรายได้', 'off-budget'], ['เงินบริจาค', 'donation'], ['อื่น ๆ', 'other'], ['กู้ยืม', null]])('%s is %s', (text, fund) => expect(readFund(text)).toBe(fund));
  it.each([['ครุภัณฑ์', 'durable'], ['ครุภัณฑ์ต่ำกว่าเกณฑ์', 'below-threshold'], ['วัสดุคงทน', 'durable-supply'], ['ที่ดิน', null]])('%s is %s', (text, kind) => expect(readKind(text)).toBe(kind));
});
