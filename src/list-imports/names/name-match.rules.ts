import { normaliseForSearch } from '../../shared/thai/normalise.js';
import { plainTitle, type NameParts } from '../../shared/thai/person-names.js';
import type { Likeness } from '../../shared/lists/list-import-vocab.js';
import { isOneLetterOff } from './one-letter-off.rules.js';

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

/** A name in the spellings by which it is compared. */
interface NameKeys {
  title: string;
  exact: string;
  whole: string;
  titled: string;
  swapped: string;
  given: string;
  hasFamilyName: boolean;
}
type Keyed = NameKeys & { id: string };

const keysOf = ({ title, givenName, familyName }: NameParts): NameKeys => ({
  title, exact: spaced(`${givenName} ${familyName}`), whole: close(givenName + familyName), titled: close(title + givenName + familyName), swapped: close(familyName + givenName), given: close(givenName),
  hasFamilyName: familyName !== '',
});

/** Everybody for whom a name may mean; their spellings are made once, for a file has thousands of rows. */
export class KnownNames {
  private readonly all: Keyed[];
  private readonly byNumber: ReadonlyMap<string, Keyed>;
  private readonly byName = new Map<string, Keyed[]>();

  constructor(people: readonly KnownPerson[]) {
    this.all = people.map((person) => ({ ...keysOf(person), id: person.id }));
    this.byNumber = new Map(people.map(({ staffNumber }, at) => [normaliseForSearch(staffNumber), this.all[at]!]));
    for (const keyed of this.all) this.byName.set(keyed.exact, [...(this.byName.get(keyed.exact) ?? []), keyed]);
  }

  /**
   * The staff number, or the one person who bears exactly this name, is sure. A name that differs by title, spaces or one letter,
   * that two people bear, or that does not agree with the number, is for somebody to look at.
   */
  match(written: WrittenName): NameMatch {
    const name = keysOf(written);
    const owner = written.staffNumber === '' ? undefined : this.byNumber.get(normaliseForSearch(written.staffNumber));
    if (owner && (name.whole === '' || name.whole === owner.whole)) return { sure: owner.id };
    const named = this.named(name);
    if (written.staffNumber === '') return named;
    const others = 'sure' in named ? [{ id: named.sure, likeness: 'name-of-another' as const }] : named.likely;
    return { likely: [...(owner ? [{ id: owner.id, likeness: 'number-of-another' as const }] : []), ...others.filter(({ id }) => id !== owner?.id)] };
  }

  private named(name: NameKeys): NameMatch {
    if (name.whole === '') return { likely: [] };
    const exact = this.byName.get(name.exact) ?? [];
    const [only] = exact;
    if (only && exact.length === 1 && sameTitle(name.title, only.title)) return { sure: only.id };
    if (exact.length > 0) return { likely: exact.map(({ id }) => ({ id, likeness: exact.length > 1 ? 'same-name' : 'other-title' })) };
    const likely = this.all.flatMap((person) => {
      const likeness = likenessOf(name, person);
      return likeness === null ? [] : [{ id: person.id, likeness }];
    });
    return { likely: likely.sort((a, b) => ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness)).slice(0, CANDIDATES_AT_MOST) };
  }
}

const ORDER: readonly Likeness[] = ['spaces', 'swapped', 'one-letter', 'given-name'];

function likenessOf(mine: NameKeys, theirs: NameKeys): Likeness | null {
  if (mine.whole === theirs.whole || mine.whole === theirs.titled) return 'spaces';
  if (mine.hasFamilyName && mine.whole === theirs.swapped) return 'swapped';
  if (!mine.hasFamilyName) return mine.given === theirs.given ? 'given-name' : null;
  return theirs.whole.length >= LIKE_FROM_LETTERS && isOneLetterOff(mine.whole, theirs.whole) ? 'one-letter' : null;
}
