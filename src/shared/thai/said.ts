import { unbroken, whole } from './whole.js';

interface Said {
  message: string;
  facts?: Record<string, unknown> | undefined;
}

const SENTENCES = new Set(['mend', 'conflict', 'whyNotConfirm']);
const POSTS = ['forwardTo', 'post', 'postTitle', 'unitName'];
const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null && typeof (value as Said).message === 'string';

/** A sentence that the server said, for the screen: no line breaks within the post it names, nor within an official word. */
export function joined({ message, facts = {} }: Said): string {
  const posts = POSTS.map((name) => facts[name]).filter((fact) => typeof fact === 'string' && fact !== '') as string[];
  return unbroken(posts.reduce((text, post) => text.replaceAll(post, whole(post)), message));
}

/** Reads a reply (`JSON.parse`): its sentences as the screen shows them. */
export function forScreen(name: string, value: unknown): unknown {
  if (typeof value === 'string') return SENTENCES.has(name) ? unbroken(value) : value;
  return isSaid(value) ? { ...value, message: joined(value) } : value;
}
