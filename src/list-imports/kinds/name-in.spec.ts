import { describe, expect, it } from '@jest/globals';
import { nameIn } from './name-in.js';

describe('a name in a row', () => {
  it.each([
    [{ fullName: 'นายวีระ ทองดี' }, ['นาย', 'วีระ', 'ทองดี']],
    [{ givenName: 'นายวีระ ทองดี' }, ['นาย', 'วีระ', 'ทองดี']],
    [{ title: 'ดร.', fullName: 'นายวีระ ทองดี' }, ['ดร.', 'วีระ', 'ทองดี']],
    [{ title: 'นาย', givenName: 'วีระ', familyName: 'ทองดี' }, ['นาย', 'วีระ', 'ทองดี']],
    [{ givenName: 'นางฟ้า', familyName: 'ทองดี' }, ['', 'นางฟ้า', 'ทองดี']],
    [{ fullName: 'นายวีระ', familyName: 'ทองดี' }, ['นาย', 'วีระ', 'ทองดี']],
    [{}, ['', '', '']],
  ])('%j', (values, parts) => expect(Object.values(nameIn(values))).toEqual(parts));
});
