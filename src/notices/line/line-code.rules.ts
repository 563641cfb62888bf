/** No letter or digit that looks like another: 8 of them give 40 bits. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

export const CODE_MINUTES = 15;
/** Wrong codes of one LINE account within the quarter of an hour after which nobody looks any more. */
export const MOST_GUESSES = 5;

/** From random bytes: each letter is equally likely, as 256 is a multiple of 32. */
export const codeFrom = (random: Uint8Array): string => [...random.slice(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');

/** A code as typed, with its gap or in small letters; null where it is none. */
export function typedCode(text: string): string | null {
  const letters = text.replace(/[\s-]/g, '').toUpperCase();
  return new RegExp(`^[${LETTERS}]{${LENGTH}}$`).test(letters) ? letters : null;
}
