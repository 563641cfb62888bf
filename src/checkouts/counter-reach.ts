import type { Actor } from '../shared/actor.js';

/** Whether one of the storekeeper's posts covers a thing: by its responsible unit, or, for a post at one store, by the store. */
export function atMyCounter(actor: Pick<Actor, 'posts'>, unitPath: string, storeId: string | null): boolean {
  return actor.posts.some((post) => post.kind === 'storekeeper' && (post.storeId === null ? unitPath.startsWith(post.unitPath) : post.storeId === storeId));
}
