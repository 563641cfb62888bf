import type { Permission } from '../permissions.js';

/** Short lists that come in by file: who works here, its units, and what was out before the first day. Stored and sent. */

const list = <const T extends readonly string[]>(values: T): T => values;

export const LIST_KINDS = list(['people', 'units', 'opening']);
export type ListKindName = (typeof LIST_KINDS)[number];

/** Who may bring such a list in, and open its pages. */
export const LIST_PERMISSIONS = { people: 'people.manage', units: 'people.manage', opening: 'counter.operate' } as const satisfies Record<ListKindName, Permission>;

export const LIST_STATES = list(['uploaded', 'checked', 'accepted']);
export type ListState = (typeof LIST_STATES)[number];

/** `review`: the row is good, but whom it means is for a person to say. */
export const LIST_OUTCOMES = list(['new', 'changed', 'unchanged', 'refused', 'review']);
export type ListOutcome = (typeof LIST_OUTCOMES)[number];

export const LIST_ACTIONS = list(['change', 'dry-run', 'accept']);
export type ListAction = (typeof LIST_ACTIONS)[number];

/** What a column may hold. `sequence` and `refusedFor` are known and not kept. */
export const LIST_FIELDS = list([
  'staffNumber', 'title', 'givenName', 'familyName', 'fullName', 'position', 'unit', 'phone', 'email', 'employment', 'responsibleOfficer', 'leavingOn',
  'code', 'parentCode', 'name', 'headTitle', 'number', 'description', 'quantity', 'sinceOn', 'dueOn', 'place', 'note', 'sequence', 'refusedFor',
]);
export type ListField = (typeof LIST_FIELDS)[number];

/** Which of them a list of this kind has, in the order of the page. */
export const FIELDS_OF: Record<ListKindName, readonly ListField[]> = {
  people: ['staffNumber', 'title', 'givenName', 'familyName', 'fullName', 'position', 'unit', 'phone', 'email', 'employment', 'responsibleOfficer', 'leavingOn', 'sequence', 'refusedFor'],
  units: ['code', 'parentCode', 'name', 'headTitle', 'sequence', 'refusedFor'],
  opening: ['number', 'description', 'quantity', 'staffNumber', 'title', 'givenName', 'familyName', 'fullName', 'sinceOn', 'dueOn', 'place', 'note', 'sequence', 'refusedFor'],
};

/** Why somebody may be meant by a name that is not quite theirs. */
export const LIKENESSES = list(['same-name', 'other-title', 'spaces', 'one-letter', 'swapped', 'given-name', 'number-of-another', 'name-of-another']);
export type Likeness = (typeof LIKENESSES)[number];
