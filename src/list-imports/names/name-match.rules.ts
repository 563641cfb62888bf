import { normaliseForSearch } from '../../shared/thai/normalise.js';
import { plainTitle, type NameParts } from '../../shared/thai/person-names.js';
import type { Likeness } from '../../shared/lists/list-import-vocab.js';

export interface KnownPerson extends NameParts {
  id: string;
  staffNumber: string;
}

/** As a row of the file names somebody; empty where it does not say. */
export interface WrittenName extends NameParts {
  staffNumber: string;
}

export interface Likely {
  id: string;
  likeness: Likeness;
}

/** Surely this person, or whoever may be meant, the likeliest first; nobody when the list is empty. */
export type NameMatch = { sure: string } | { likely: Likely[] };

const CANDIDATES_AT_MOST = 8;
/** Two short names differ by one letter too easily. */
const LIKE_FROM_LETTERS = 6;

const spaced = (text: string): string => normaliseForSearch(text).replace(/[.\-–]/g, ' ').replace(/\s+/g, ' ').trim();
const close = (text: string): string => spaced(text).replaceAll(' ', '');
const sameTitle = (a: string, b: string): boolean => a === '' || b === '' || plainTitle(a) === plainTitle(b);

/**
 * The employee number, or the one person who bears exactly this name, is sure. A name that differs by title, spaces or one letter,
 * that two people bear, or that does not agree with the number, is for somebody to look at.
 */
export function matchName(written: WrittenName, people: readonly KnownPerson[]): NameMatch {
  const named = byName(written, people);
  if (written.staffNumber === '') return named;
  const owner = people.find(({ staffNumber }) => normaliseForSearch(staffNumber) === normaliseForSearch(written.staffNumber));
  if (owner && (!hasName(written) || agrees(written, owner))) return { sure: owner.id };
  const others = 'sure' in named ? [{ id: named.sure, likeness: 'name-of-another' as const }] : named.likely;
  return { likely: [...(owner ? [{ id: owner.id, likeness: 'number-of-another' as const }] : []), ...others.filter(({ id }) => id !== owner?.id)] };
}

const hasName = ({ givenName, familyName }: NameParts): boolean => close(givenName + familyName) !== '';
const agrees = (written: NameParts, person: NameParts): boolean => close(written.givenName + written.familyName) === close(person.givenName + person.familyName);

function byName(written: WrittenName, people: readonly KnownPerson[]): NameMatch {
  if (!hasName(written)) return { likely: [] };
  const exact = people.filter((person) => spaced(`${written.givenName} ${written.familyName}`) === spaced(`${person.givenName} ${person.familyName}`));
  const [only] = exact;
  if (only && exact.length === 1 && sameTitle(written.title, only.title)) return { sure: only.id };
  if (exact.length > 0) return { likely: exact.map(({ id }) => ({ id, likeness: exact.length > 1 ? 'same-name' : 'other-title' })) };
  const likely = people.flatMap((person) => {
    const likeness = likenessOf(written, person);
    return likeness === null ? [] : [{ id: person.id, likeness }];
  });
  return { likely: likely.sort((a, b) => ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness)).slice(0, CANDIDATES_AT_MOST) };
}

const ORDER: readonly Likeness[] = ['spaces', 'swapped', 'one-letter', 'given-name'];

function likenessOf(written: NameParts, person: NameParts): Likeness | null {
  const [mine, theirs] = [close(written.givenName + written.familyName), close(person.givenName + person.familyName)];
  if (mine === theirs || mine === close(person.title + person.givenName + person.familyName)) return 'spaces';
  if (written.familyName !== '' && mine === close(person.familyName + person.givenName)) return 'swapped';
  if (written.familyName === '') return close(written.givenName) === close(person.givenName) ? 'given-name' : null;
  return theirs.length >= LIKE_FROM_LETTERS && isOneLetterOff(mine, theirs) ? 'one-letter' : null;
}

/** One letter more, less, other, or two neighbours the other way round. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
