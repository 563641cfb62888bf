import { describe, expect, it } from '@jest/globals';
import { plainTitle, splitName } from './person-names.js';

describe('a name in one cell', () => {
  it.each([
    ['นางสาวมาลี ศรีสุข', 'นางสาว', 'มาลี', 'ศรีสุข'], ['นาง สาวิตรี ใจงาม', 'นาง', 'สาวิตรี', 'ใจงาม'], ['นางสาวิตรี ใจงาม', 'นาง', 'สาวิตรี', 'ใจงาม'], ['น.ส.มาลี  ศรีสุข', 'น.ส.', 'มาลี', 'ศรีสุข'], ['ว่าที่ ร.ต. ชาญ กล้าหาญ', 'ว่าที่ ร.ต.', 'ชาญ', 'กล้าหาญ'],
    ['มาลี', '', 'มาลี', ''], ['กัญญา ณ อยุธยา', '', 'กัญญา', 'ณ อยุธยา'], ['Mr. John Smith', 'Mr.', 'John', 'Smith'], ['', '', '', ''],
  ])('%s', (text, title, givenName, familyName) => expect(splitName(text)).toEqual({ title, givenName, familyName }));

  it('has one title in several spellings', () => expect([plainTitle('น.ส.'), plainTitle('นส.'), plainTitle('นางสาว')]).toEqual(['นางสาว', 'นางสาว', 'นางสาว']));
});
