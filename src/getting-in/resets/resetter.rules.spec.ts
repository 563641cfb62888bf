import { describe, expect, it } from '@jest/globals';
import type { PostKind } from '../../shared/vocab.js';
import { whyNotHelp } from './resetter.rules.js';

const AGENCY = '/a/';
const DIGITAL = '/a/digital/';
const TEAM = '/a/digital/team/';
const SUPPLIES = '/a/supplies/';
const officer = (kind: PostKind, unitPath: string) => ({ personId: 'officer', posts: [{ kind, unitPath }] });
const person = (unitPath: string, ...powers: [PostKind, string][]) => ({ id: 'person', unitPath, powers: powers.map(([kind, path]) => ({ kind, unitPath: path })) });

describe('who may give a new way in', () => {
  it.each<[string, ReturnType<typeof officer>, ReturnType<typeof person>, string | null]>([
    ['a head, to an employee of the unit', officer('head-of-unit', DIGITAL), person(DIGITAL), null],
    ['a head, to the head of a unit below', officer('head-of-unit', DIGITAL), person(TEAM, ['head-of-unit', TEAM]), null],
    ['a head, to nobody of another unit', officer('head-of-unit', DIGITAL), person(SUPPLIES), 'not-permitted'],
    ['a head, not to the auditor who sits in the unit', officer('head-of-unit', DIGITAL), person(DIGITAL, ['auditor', AGENCY]), 'resets.more-power'],
    ['a head, not to the administrator who sits in the unit', officer('head-of-unit', DIGITAL), person(DIGITAL, ['administrator', DIGITAL]), 'resets.more-power'],
    ['a head, not to one who acts for the head of agency under an order', officer('head-of-unit', DIGITAL), person(DIGITAL, ['head-of-agency', AGENCY]), 'resets.more-power'],
    ['a head, not to a storekeeper of the whole agency', officer('head-of-unit', SUPPLIES), person(SUPPLIES, ['storekeeper', AGENCY]), 'resets.more-power'],
    ['the head of supply officers, to that storekeeper', officer('head-of-supply-officers', AGENCY), person(SUPPLIES, ['storekeeper', AGENCY]), null],
    ['the head of supply officers, not to an approver', officer('head-of-supply-officers', AGENCY), person(DIGITAL, ['head-of-unit', DIGITAL]), 'resets.more-power'],
    ['an administrator, to the head of agency', officer('administrator', AGENCY), person(AGENCY, ['head-of-agency', AGENCY]), null],
    ['an administrator of a branch, not to the administrator of all', officer('administrator', DIGITAL), person(DIGITAL, ['administrator', AGENCY]), 'resets.more-power'],
    ['a storekeeper, to nobody', officer('storekeeper', AGENCY), person(DIGITAL), 'not-permitted'],
    ['nobody to themselves', { ...officer('administrator', AGENCY), personId: 'person' }, person(AGENCY), 'resets.own'],
  ])('%s', (_who, actor, helped, why) => {
    expect(whyNotHelp(actor, helped)).toBe(why);
  });
});
