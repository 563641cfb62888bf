import type { PostKind } from '../shared/vocab.js';

/** A post and the unit it covers with everything below. */
export interface Power {
  kind: PostKind;
  unitPath: string;
}

export const covers = (post: Power, power: Power): boolean => power.unitPath.startsWith(post.unitPath);

/** Whoever reads a person's letters or holds their card could act in their name: an administrator of a unit opens no way into an account with power elsewhere. */
export function isWithin(administrator: { posts: readonly Power[] }, powers: readonly Power[]): boolean {
  const own = administrator.posts.filter(({ kind }) => kind === 'administrator');
  return own.some((post) => powers.every((power) => covers(post, power)));
}
