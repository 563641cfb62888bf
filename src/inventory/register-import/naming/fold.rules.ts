import { normaliseForSearch } from '../../../shared/thai/normalise.js';

/** Names are compared as in search, and without spaces, which registers set as they please. */
export const fold = (name: string): string => normaliseForSearch(name).replace(/\s+/g, '');
