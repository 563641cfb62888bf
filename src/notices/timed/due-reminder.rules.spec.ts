import { describe, expect, it } from '@jest/globals';
import { dueReminder } from './due-reminder.rules.js';

describe('what is told of a loan that is due on Friday 10 July', () => {
  it.each([
    ['2026-07-08', null], ['2026-07-09', 'due-tomorrow'], ['2026-07-10', null], ['2026-07-11', 'overdue'], ['2026-08-20', 'overdue'],
  ])('on %s: %p', (today, kind) => {
    expect(dueReminder('2026-07-10', today)).toBe(kind);
  });
});
