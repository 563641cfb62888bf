import { normaliseText } from './normalise.js';

const CONSONANTS = String.fromCodePoint(...Array.from({ length: 46 }, (_, i) => 0x0e01 + i));
/** Primary order of Intl.Collator('th'): digits, consonants, vowels by code point, Latin. */
const ORDER = [...'`^+<=>|~$฿0123456789', ...CONSONANTS, ...'ํะัาำิีึืุูเแโใไฺ', ...'abcdefghijklmnopqrstuvwxyz'];
const FIRST_WEIGHT = 72;
const PRIMARY = new Map(ORDER.map((char, i) => [char, (FIRST_WEIGHT + i).toString(36)]));
/** Weighed only where the letters are the same: อ์ อ็ and the tone marks. */
const MARKS = new Map([...'๎์็่้๊๋'].map((mark, i) => [mark, String(i + 2)]));
const LEADING_VOWEL = /([เ-ไ])([ก-ฮ])/g;
const IGNORED = /[\p{P}\p{Z}\p{C}ๆฯ๏๚๛]/u;
const COMMON = '1';
const UPPER = '2';
const VARIANT = '3';
const LONGEST = 120;

interface Levels {
  primary: string;
  secondary: string;
  tertiary: string;
}

/**
 * A key whose plain text order is the order of Intl.Collator('th'), on every database and under every collation:
 * it holds only digits and small Latin letters. Names differing beyond their 120th character share a key.
 */
export function sortKey(text: string): string {
  const levels: Levels = { primary: '', secondary: '', tertiary: '' };
  let afterIgnored = false;
  for (const char of spelled(text)) {
    const mark = MARKS.get(char) ?? (/\p{Mn}/u.test(char) && !PRIMARY.has(char) ? 'z' : undefined);
    if (mark === undefined && IGNORED.test(char)) afterIgnored = true;
    else if (mark === undefined) {
      addLetter(levels, char);
      afterIgnored = false;
    } else if (!afterIgnored) add(levels, '', mark, COMMON);
  }
  return joined(levels);
}

function spelled(text: string): string[] {
  const thai = normaliseText(text).slice(0, LONGEST).replace(LEADING_VOWEL, '$2$1');
  return [...thai].flatMap((char) => (/[\u0E00-\u0E7F]/.test(char) ? [char] : [...char.normalize('NFKD')]));
}

function addLetter(levels: Levels, char: string): void {
  const digit = /[๐-๙]/.test(char) ? String(char.charCodeAt(0) - 0x0e50) : char;
  const small = digit === 'ๅ' ? 'า' : digit.toLowerCase();
  const tertiary = small === digit ? COMMON : digit === 'ๅ' ? VARIANT : UPPER;
  add(levels, PRIMARY.get(small) ?? unlisted(small), COMMON, tertiary);
}

function add(levels: Levels, primary: string, secondary: string, tertiary: string): void {
  levels.primary += primary;
  levels.secondary += secondary;
  levels.tertiary += tertiary;
}

/** Other symbols stand before everything listed, other scripts after, each by code point. */
function unlisted(char: string): string {
  const point = (char.codePointAt(0) ?? 0).toString(36).padStart(4, '0');
  return (/\p{S}/u.test(char) ? '1' : 'z') + point;
}

function joined({ primary, secondary, tertiary }: Levels): string {
  const tail = (level: string) => level.replace(/1+$/, '');
  return `${primary}0${tail(secondary)}0${tail(tertiary)}`.replace(/0+$/, '');
}
