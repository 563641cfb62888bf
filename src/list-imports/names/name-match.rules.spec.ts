import { describe, expect, it } from '@jest/globals';
import { splitName } from '../../shared/thai/person-names.js';
import { KnownNames, type KnownPerson } from './name-match.rules.js';
import { isOneLetterOff } from './one-letter-off.rules.js';

const person = (id: string, title: string, givenName: string, familyName: string): KnownPerson => ({ id, staffNumber: id, title, givenName, familyName });
const PEOPLE = [
  person('1005', 'นางสาว', 'มาลี', 'ศรีสุข'), person('1009', 'นาย', 'วีระ', 'ทองดี'), person('1020', 'นาย', 'สมชาย', 'ใจดี'), person('1021', 'นาย', 'สมชาย', 'ใจดี'), person('1022', 'นาง', 'กัญญา', 'ณ อยุธยา'),
];
const match = (whole: string, staffNumber = '') => new KnownNames(PEOPLE).match({ ...splitName(whole), staffNumber });

describe('a name of the file', () => {
  it.each([
    ['นางสาวมาลี ศรีสุข', '1005'], ['น.ส. มาลี ศรีสุข', '1005'], ['มาลี  ศรีสุข', '1005'], ['นายวีระ ทองดี', '1009'], ['นางกัญญา ณ อยุธยา', '1022'],
  ])('%s is surely %s', (name, id) => expect(match(name)).toEqual({ sure: id }));

  it.each([
    ['นางมาลี ศรีสุข', ['1005'], 'other-title'], ['มาลีศรีสุข', ['1005'], 'spaces'], ['นางสาวมาลีศรีสุข', ['1005'], 'spaces'], ['ศรีสุข, มาลี', ['1005'], 'swapped'], ['นายวีระ ทองดี้', ['1009'], 'one-letter'],
    ['วีระ', ['1009'], 'given-name'], ['สมชาย ใจดี', ['1020', '1021'], 'same-name'], ['นายไม่มี ในระบบ', [], null],
  ])('%s may be %j', (name, ids, likeness) => expect(match(name)).toEqual({ likely: ids.map((id) => ({ id, likeness })) }));

  it('gives way to the staff number, unless the two do not agree', () => {
    expect(match('', '1020')).toEqual({ sure: '1020' });
    expect(match('สมชาย ใจดี', '1021')).toEqual({ sure: '1021' });
    expect(match('นายวีระ ทองดี', '1005')).toEqual({ likely: [{ id: '1005', likeness: 'number-of-another' }, { id: '1009', likeness: 'name-of-another' }] });
    expect(match('นายวีระ ทองดี', '9999')).toEqual({ likely: [{ id: '1009', likeness: 'name-of-another' }] });
    expect(match('', '9999')).toEqual({ likely: [] });
  });

  it('is looked up among spellings that were made once, however many rows ask', () => {
    let read = 0;
    const counted = PEOPLE.map((one) => ({ ...one, get givenName() { read += 1; return one.givenName; } }));
    const known = new KnownNames(counted);
    const once = read;
    for (const name of ['มาลี ศรีสุข', 'นายวีระ ทองดี้', 'นายไม่มี ในระบบ']) known.match({ ...splitName(name), staffNumber: '1005' });
    expect([once > 0, read]).toEqual([true, once]);
  });

  it('is one letter off by one letter only', () => {
    expect(['วีระทองด', 'วีระทองดีๆ', 'วีระทองดา', 'วีระทองีด', 'xวีระทองดี'].map((text) => isOneLetterOff(text, 'วีระทองดี'))).toEqual(Array(5).fill(true));
    expect(['วีระทอง', 'วีรXทXงดี', 'วีระทองดีกก'].map((text) => isOneLetterOff(text, 'วีระทองดี'))).toEqual([false, false, false]);
  });
});
