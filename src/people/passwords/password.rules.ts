import type { RefusalCode } from '../../shared/refusals.js';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;
const OWN_LETTERS_MIN = 4;

const COMMON = [
  'password', 'passw0rd', 'qwerty', 'asdfgh', 'letmein', 'welcome', 'iloveyou', 'admin', 'sujarit', 'thailand', 'abc',
  'สุจริต', 'รหัสผ่าน', 'ฟหกด', 'ๆไำพ',
];

export interface PasswordOwner {
  staffNumber: string;
  names: readonly string[];
}

/** What the person adds when these words and the digits around them are taken out. */
const ownLetters = (text: string, words: readonly string[]): number =>
  new Set(words.reduce((rest, word) => rest.replaceAll(word, ''), text).replace(/\d/g, '')).size;

/** Length first, no rules about kinds of characters: a Thai sentence is a good password. */
export function whyNotPassword(password: string, owner: PasswordOwner): RefusalCode | null {
  const plain = password.normalize('NFC').toLowerCase();
  if ([...plain].length < PASSWORD_MIN) return 'password.too-short';
  const names = [owner.staffNumber, ...owner.names].map((name) => name.normalize('NFC').toLowerCase()).filter((name) => name.length > 2 && plain.includes(name));
  if (names.length > 0 && ownLetters(plain, names) < OWN_LETTERS_MIN) return 'password.has-name';
  return ownLetters(plain, COMMON) < OWN_LETTERS_MIN ? 'password.too-common' : null;
}
