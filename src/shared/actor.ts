import type { Permission } from './permissions.js';
import type { Language, PostKind } from './vocab.js';

/** A post somebody holds today. It covers its unit and everything below (`unitPath`). */
export interface HeldPost {
  id: string;
  kind: PostKind;
  title: string;
  unitId: string;
  unitPath: string;
  storeId: string | null;
}

/** Who is acting: a signed-in person with the posts in force at this moment. */
export interface Actor {
  personId: string;
  sessionId: string;
  name: string;
  unitId: string;
  unitPath: string;
  posts: readonly HeldPost[];
  permissions: ReadonlySet<Permission>;
  language: Language;
}

/** Whether a post covers the whole agency: it stands at the root of the units and at no single store. */
export const isOfAgency = ({ unitPath, storeId }: Pick<HeldPost, 'unitPath' | 'storeId'>): boolean => storeId === null && unitPath.split('/').filter(Boolean).length === 1;

/** The first post of one of these kinds that covers the unit at `unitPath`, or null. */
export function postCovering(actor: Actor, kinds: readonly PostKind[], unitPath: string): HeldPost | null {
  return actor.posts.find((post) => kinds.includes(post.kind) && unitPath.startsWith(post.unitPath)) ?? null;
}
