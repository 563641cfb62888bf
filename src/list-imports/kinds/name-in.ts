import { splitName, type NameParts } from '../../shared/thai/person-names.js';
import type { ListValues } from './list-kind.js';

/** A name as a row gives it: in columns of its own, or in one cell, which is then taken apart. What has a column of its own is believed first. */
export function nameIn({ title, givenName = '', familyName = '', fullName }: ListValues): NameParts {
  if (fullName === undefined && familyName !== '') return { title: title ?? '', givenName, familyName };
  const parts = splitName(fullName ?? givenName);
  return { title: title ?? parts.title, givenName: parts.givenName, familyName: parts.familyName || familyName };
}
