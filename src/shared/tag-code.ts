import { asOnUsKeyboard, grouped, newSpokenCode, plainCode } from './codes/spoken-code.js';

const LENGTH = 10;

/** A new random code for a sticker. */
export const newTagCode = (): string => newSpokenCode(LENGTH);

/**
 * The code in what a camera, a keyboard-wedge scanner or a person gave: a link of any host, or the code itself in
 * any case with spaces or hyphens; also where the wedge typed on a Thai keyboard. null when there is none.
 */
export function tagFromScan(text: string): string | null {
  const typed = text.trim().slice(0, 500);
  return codeIn(typed) ?? codeIn(asOnUsKeyboard(typed));
}

const codeIn = (text: string): string | null => plainCode(/\/t\/([^/?#\s]+)\/?(?:[?#]\S*)?$/i.exec(text)?.[1] ?? text, LENGTH);

/** As printed under the QR: two groups of five. */
export const readableTag = (tag: string): string => grouped(tag, 5);
