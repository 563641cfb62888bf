import { describe, expect, it } from '@jest/globals';
import { medianOf } from './hours.rules.js';

const took = (...hours: number[]) => hours.map((one) => ({ hours: one, n: 1 }));

describe('the median of begun hours', () => {
  it.each([
    ['of nothing is nothing', [], null],
    ['of one', took(7), 7],
    ['of three is the middle, in whatever order they come', took(30, 2, 5), 5],
    ['of four is the mean of the two in the middle', took(1, 2, 5, 90), 3.5],
    ['counts each of several that took as long', [{ hours: 1, n: 5 }, { hours: 40, n: 4 }], 1],
    ['lies between two equal halves', [{ hours: 1, n: 5 }, { hours: 40, n: 5 }], 20.5],
    ['of a decision at once is no hour', took(0, 0, 8), 0],
  ])('%s', (_name, counts, median) => expect(medianOf(counts)).toBe(median));
});
