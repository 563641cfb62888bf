import { normaliseForSearch } from '../../shared/thai/normalise.js';
import { sortKey } from '../../shared/thai/sort-key.js';

interface Named {
  staffNumber: string;
  title: string;
  givenName: string;
  familyName: string;
  position: string;
}

/** นางสาวมาลี ศรีสุข: a Thai title stands close to the name. */
export const fullName = ({ title, givenName, familyName }: Pick<Named, 'title' | 'givenName' | 'familyName'>): string => `${title}${givenName} ${familyName}`;

/** What is stored beside a person for lists and for search. */
export function personKeys(person: Named): { sortKey: string; searchText: string } {
  const { staffNumber, givenName, familyName, position } = person;
  return { sortKey: sortKey(`${givenName} ${familyName}`), searchText: normaliseForSearch(`${staffNumber} ${givenName} ${familyName} ${position}`) };
}
