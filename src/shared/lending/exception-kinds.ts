/** What an exception order lifts: duties kept apart, or the longest loan and the notice. */
export const EXCEPTION_KINDS = ['duties', 'lending-terms'] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];
