/** No vowels, and none of 0 O 1 I L, B/8, S/5, Z/2, G/6, U/V, Q: read aloud or typed from a scratched sticker it is still one code. */
const ALPHABET = '23456789CDFHJKMNPRTVWXY';
const SPOKEN = new RegExp(`^[${ALPHABET}]+$`);
const LOOK_ALIKES: Record<string, string> = { B: '8', S: '5', Z: '2', G: '6', U: 'V' };

const US_KEYS = '1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const THAI_KEYS = 'ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ';
const US_KEY = new Map([...THAI_KEYS].map((char, i) => [char, US_KEYS[i] ?? char]));

/** A new random code, unguessable at this length and without look-alikes. */
export function newSpokenCode(length: number): string {
  const fair = 256 - (256 % ALPHABET.length);
  let code = '';
  while (code.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      if (byte < fair && code.length < length) code += ALPHABET[byte % ALPHABET.length];
    }
  }
  return code;
}

/** The code somebody typed, in any case, with spaces or hyphens, with the keyboard left in Thai; null when it is none of this length. */
export const spokenCodeIn = (typed: string, length: number): string | null => plainCode(typed, length) ?? plainCode(asOnUsKeyboard(typed), length);

/** What the same keys say on a US keyboard. */
export const asOnUsKeyboard = (typed: string): string => [...typed].map((char) => US_KEY.get(char) ?? char).join('');

export function plainCode(typed: string, length: number): string | null {
  const code = typed.toUpperCase().replace(/[\s\u200B\u00A0._-]/g, '').replace(/[BSZGU]/g, (char) => LOOK_ALIKES[char] ?? char);
  return code.length === length && SPOKEN.test(code) ? code : null;
}

/** In groups of so many, as printed: "CDFH 2345 KMNP". */
export const grouped = (code: string, size: number): string => code.replace(new RegExp(`.{${size}}(?=.)`, 'g'), '$& ');
