import { newId } from '../../../src/database/ids.js';
import type { PostKind } from '../../../src/shared/vocab.js';
import { POST_KINDS } from '../../../src/shared/vocab.js';
import type { Office } from '../app.js';
import { UNITS, type UnitKey } from '../cast.js';

/** Who calls in the matrix of access: label → staff number. */
export type Seats = Record<string, string>;

/** Posts of the whole agency only. */
const WHOLE: readonly PostKind[] = ['head-of-agency', 'deputy-head'];

/**
 * One person for each post over the unit whose things are asked for (`own:`), over another (`other:`) and over the agency (`all:`),
 * and colleagues without a post of both units.
 */
export async function seatEverybody(office: Office, own: UnitKey, other: UnitKey): Promise<Seats> {
  const seats: Seats = { 'own:colleague': await somebody(office, own, null), 'other:colleague': await somebody(office, other, null) };
  for (const kind of POST_KINDS) {
    const places: [string, UnitKey][] = WHOLE.includes(kind) ? [['all', 'agency']] : [['own', own], ['other', other], ['all', 'agency']];
    for (const [label, unit] of places) seats[`${label}:${kind}`] = await somebody(office, unit, kind);
  }
  return seats;
}

let serial = 0;

async function somebody(office: Office, unit: UnitKey, kind: PostKind | null): Promise<string> {
  const [id, number, now] = [newId(), `M${String(++serial).padStart(3, '0')}`, office.clock.iso()];
  await office.build.insert('people', {
    id, staffNumber: number, title: 'นาย', givenName: number, familyName: unit, position: 'เจ้าหน้าที่', unitId: office.build.unit(unit), employment: 'officer', language: 'th',
    sortKey: number, searchText: number, createdAt: now,
  });
  office.build.people.set(number, id);
  const post = { kind, personId: id, unitId: office.build.unit(unit), title: UNITS.find(({ key }) => key === unit)!.headTitle, isDeputy: 0, fromOn: '2025-10-01' };
  if (kind) await office.build.insert('posts', { id: newId(), ...post, orderNumber: '1/2569', orderedOn: '2025-09-30', recordedAt: now });
  return number;
}
