import type { Facts, RefusalCode } from '../shared/refusals.js';

/** The office says no: a code and facts; the sentence is made where it is shown. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode, readonly facts: Facts = {}, options?: ErrorOptions) {
    super(code, options);
  }
}

/** Throws when a rule gave a reason against. */
export function refuse(code: RefusalCode | null, facts: Facts = {}): void {
  if (code) throw new Refusal(code, facts);
}

/** The thing, or 404: what is not visible does not exist. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refusal('not-found');
  return thing;
}
