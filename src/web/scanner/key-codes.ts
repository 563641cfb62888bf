/** Keys by where they lie on a keyboard, US layout: [plain, with shift]. */
const SIGNS: Record<string, [string, string]> = {
  Minus: ['-', '_'], Equal: ['=', '+'], Slash: ['/', '?'], Period: ['.', '>'], Comma: [',', '<'], Semicolon: [';', ':'], Quote: ["'", '"'],
  BracketLeft: ['[', '{'], BracketRight: [']', '}'], Backslash: ['\\', '|'], Backquote: ['`', '~'], Space: [' ', ' '],
};
const SHIFTED_DIGITS = ')!@#$%^&*(';

/**
 * What a scanner that types meant: it presses keys by place, and under a Thai layout the letters that arrive would be Thai.
 * Null for a key that writes nothing.
 */
export function charOfKey(code: string, key: string, shift: boolean): string | null {
  if (/^Key[A-Z]$/.test(code)) return shift ? code.slice(3) : code.slice(3).toLowerCase();
  if (/^Digit\d$/.test(code)) return shift ? (SHIFTED_DIGITS[Number(code.slice(5))] ?? null) : code.slice(5);
  if (/^Numpad\d$/.test(code)) return code.slice(6);
  const sign = SIGNS[code];
  if (sign) return sign[shift ? 1 : 0];
  return code === '' && key.length === 1 ? key : null;
}
