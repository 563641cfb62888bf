/** The words of the steps of chasing. */

const list = <const T extends readonly string[]>(values: T): T => values;

/** Whom the next step of chasing reaches. */
export const CHASED_WHOM = list(['borrower', 'head', 'supplies', 'agency', 'storekeeper', 'sponsor', 'sponsor-head']);
export type ChasedWhom = (typeof CHASED_WHOM)[number];

/** What became of the letter that says it is overdue. */
export const CHASE_LETTERS = list(['none', 'on-its-way', 'unread', 'failed', 'arrived']);
export type ChaseLetter = (typeof CHASE_LETTERS)[number];
