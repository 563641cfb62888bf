/** The words of the ways in. */

const list = <const T extends readonly string[]>(values: T): T => values;

/** A way in that opens once: the card of an invitation, or the code an officer gives to somebody who forgot the password. */
export const ONE_TIME_CODE_KINDS = list(['invitation', 'reset']);
export type OneTimeCodeKind = (typeof ONE_TIME_CODE_KINDS)[number];

export const CARD_LAYOUTS = list(['a4-8', 'a4-10']);
export type CardLayout = (typeof CARD_LAYOUTS)[number];
