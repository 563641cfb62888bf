import { describe, expect, it } from '@jest/globals';
import type { PostKind } from '../shared/vocab.js';
import { isWithin, type Power } from './power.rules.js';

const AGENCY = '/a/';
const BRANCH = '/a/branch/';
const post = (kind: PostKind, unitPath: string): Power => ({ kind, unitPath });

describe('whose account an administrator may open', () => {
  it.each<[string, Power[], Power[], boolean]>([
    ['of the branch, one without a post', [post('administrator', BRANCH)], [], true],
    ['of the branch, its head', [post('administrator', BRANCH)], [post('head-of-unit', BRANCH)], true],
    ['of the branch, its head who acts for the head of agency', [post('administrator', BRANCH)], [post('head-of-unit', BRANCH), post('head-of-agency', AGENCY)], false],
    ['of the branch, the administrator of all', [post('administrator', BRANCH)], [post('administrator', AGENCY)], false],
    ['of the branch who heads the agency, an auditor', [post('administrator', BRANCH), post('head-of-agency', AGENCY)], [post('auditor', AGENCY)], false],
    ['of the agency, everybody', [post('administrator', AGENCY)], [post('head-of-agency', AGENCY), post('storekeeper', BRANCH)], true],
    ['none at all', [post('head-of-agency', AGENCY)], [], false],
  ])('%s', (_who, posts, powers, answer) => {
    expect(isWithin({ posts }, powers)).toBe(answer);
  });
});
