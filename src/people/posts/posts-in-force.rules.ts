/** The days of an appointment, both counted; no end means until further notice. */
export interface Term {
  fromOn: string;
  untilOn: string | null;
}

export function isInForceOn(term: Term, day: string): boolean {
  return term.fromOn <= day && (term.untilOn === null || day <= term.untilOn);
}

export function inForceOn<T extends Term>(terms: readonly T[], day: string): T[] {
  return terms.filter((term) => isInForceOn(term, day));
}

/** Whether two terms share a day. */
export function overlap(a: Term, b: Term): boolean {
  return (a.untilOn === null || b.fromOn <= a.untilOn) && (b.untilOn === null || a.fromOn <= b.untilOn);
}
