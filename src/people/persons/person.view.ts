import type { ColleagueView, PersonView, PostView } from '../../shared/api/people.js';
import { fullName } from './person-name.js';
import type { PersonRow } from './person.store.js';

export function personView(row: PersonRow, posts: PostView[]): PersonView {
  const { id, staffNumber, title, givenName, familyName, position, unitId, unitName, phone, email, employment, leavingOn, disabledAt, language } = row;
  const officer = row.responsibleOfficerId === null ? null : { id: row.responsibleOfficerId, name: row.officerName ?? '' };
  return {
    id, staffNumber, title, givenName, familyName, name: fullName(row), position, unitId, unitName, phone, email, employment,
    responsibleOfficer: officer, leavingOn, disabledAt, language, hasPassword: row.hasPassword === 1, cardUntil: row.hasPassword === 1 ? null : row.cardUntil,
    isLetterWaiting: row.hasPassword === 0 && row.hasLetterWaiting === 1, posts,
  };
}

export const colleagueView = (row: PersonRow): ColleagueView =>
  ({ id: row.id, name: fullName(row), position: row.position, unitId: row.unitId, unitName: row.unitName });
