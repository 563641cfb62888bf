import { describe, expect, it } from '@jest/globals';
import { pathUnder, whyNotMove } from './unit.rules.js';

const agency = { parentId: null, path: '/a/' };
const admin = { parentId: 'a', path: '/a/b/' };
const supplies = { parentId: 'b', path: '/a/b/c/' };

describe('moving a unit', () => {
  it('goes anywhere but under itself', () => {
    expect(whyNotMove(supplies, agency)).toBeNull();
    expect(whyNotMove(admin, supplies)).toBe('units.ring');
    expect(whyNotMove(admin, admin)).toBe('units.ring');
  });

  it('leaves the agency at the top', () => expect(whyNotMove(agency, supplies)).toBe('units.root-stays'));

  it('writes the way from the top', () => expect([pathUnder(null, 'a'), pathUnder(agency, 'b')]).toEqual(['/a/', '/a/b/']));
});
