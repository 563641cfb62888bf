import type { RefusalCode } from '../../shared/refusals.js';
import type { Employment } from '../../shared/vocab.js';

/** Letters, digits and what joins them; no spaces. */
export const STAFF_NUMBER = /^[\p{L}\p{M}\p{N}._/@-]+$/u;

interface Standing {
  id: string | null;
  employment: Employment;
  responsibleOfficerId: string | null;
}

/** Contract and temporary staff borrow with a named officer, who is an officer and somebody else. */
export function whyNotOfficer(person: Standing, officer: { id: string; employment: Employment } | null): RefusalCode | null {
  if (person.employment !== 'officer' && person.responsibleOfficerId === null) return 'people.officer-needed';
  if (person.responsibleOfficerId === null) return null;
  if (!officer) return 'people.unknown';
  return officer.employment !== 'officer' || officer.id === person.id ? 'people.officer-needed' : null;
}
