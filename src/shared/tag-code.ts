/** No vowels, and none of 0 O 1 I L, B/8, S/5, Z/2, G/6, U/V, Q: read aloud or typed from a scratched sticker it is still one code. */
const ALPHABET = '23456789CDFHJKMNPRTVWXY';
const LENGTH = 10;
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);
const LOOK_ALIKES: Record<string, string> = { B: '8', S: '5', Z: '2', G: '6', U: 'V' };

const US_KEYS = '1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const THAI_KEYS = 'ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ';
const US_KEY = new Map([...THAI_KEYS].map((char, i) => [char, US_KEYS[i] ?? char]));

/** A new random code for a sticker, unguessable and without look-alikes. */
export function newTagCode(): string {
  const fair = 256 - (256 % ALPHABET.length);
  let code = '';
  while (code.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH * 2))) {
      if (byte < fair && code.length < LENGTH) code += ALPHABET[byte % ALPHABET.length];
    }
  }
  return code;
}

/**
 * The code in what a camera, a keyboard-wedge scanner or a person gave: a link of any host, or the code itself in
 * any case with spaces or hyphens; also where the wedge typed on a Thai keyboard. null when there is none.
 */
export function tagFromScan(text: string): string | null {
  const typed = text.trim().slice(0, 500);
  return codeIn(typed) ?? codeIn([...typed].map((char) => US_KEY.get(char) ?? char).join(''));
}

function codeIn(text: string): string | null {
  const linked = /\/t\/([^/?#\s]+)\/?(?:[?#]\S*)?$/i.exec(text)?.[1];
  const code = (linked ?? text)
    .toUpperCase()
    .replace(/[\s\u200B\u00A0._-]/g, '')
    .replace(/[BSZGU]/g, (char) => LOOK_ALIKES[char] ?? char);
  return CODE.test(code) ? code : null;
}

/** As printed under the QR: two groups of five. */
export function readableTag(tag: string): string {
  return `${tag.slice(0, 5)} ${tag.slice(5)}`;
}
