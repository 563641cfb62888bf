import { isOfAgency, type Actor } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';

const WRITERS: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];

/** The supply office of the whole agency writes the guideline. */
export const mayWrite = (actor: Actor): boolean => actor.posts.some((post) => WRITERS.includes(post.kind) && isOfAgency(post));
