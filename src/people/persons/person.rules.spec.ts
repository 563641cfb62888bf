import { describe, expect, it } from '@jest/globals';
import { whyNotOfficer } from './person.rules.js';

const officer = { id: 'weera', employment: 'officer' } as const;
const suda = { id: 'suda', employment: 'contract', responsibleOfficerId: 'weera' } as const;

describe('the officer who answers for contract staff', () => {
  it('is asked of contract and temporary staff only', () => {
    expect(whyNotOfficer({ ...suda, responsibleOfficerId: null }, null)).toBe('people.officer-needed');
    expect(whyNotOfficer({ id: 'malee', employment: 'officer', responsibleOfficerId: null }, null)).toBeNull();
  });

  it('is an officer, and somebody else', () => {
    expect(whyNotOfficer(suda, officer)).toBeNull();
    expect(whyNotOfficer(suda, { id: 'dao', employment: 'temporary' })).toBe('people.officer-needed');
    expect(whyNotOfficer({ ...suda, responsibleOfficerId: 'suda' }, { id: 'suda', employment: 'officer' })).toBe('people.officer-needed');
    expect(whyNotOfficer(suda, null)).toBe('people.unknown');
  });
});
