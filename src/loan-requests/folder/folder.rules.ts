import { isOf, type PostKey } from '../../approvals/routing/seats.rules.js';
import { postCovering, type Actor } from '../../shared/actor.js';
import type { Because } from '../../shared/refusals.js';
import type { PostKind, Signing } from '../../shared/vocab.js';

/** Whoever answers for the things keeps the folder where a head has no secretary. */
export const FOLDER_KEEPERS: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];

/** The supply office of the thing, or the secretary of a head whom a step waits for. */
export const isInFolderOf = (actor: Actor, secretaryOf: readonly PostKey[], unitPath: string, steps: readonly PostKey[]): boolean =>
  postCovering(actor, FOLDER_KEEPERS, unitPath) !== null || steps.some((step) => secretaryOf.some(isOf(step)));

export interface RecorderFacts {
  signing: Signing;
  recorderId: string;
  /** The recorder's post reaches this folder: the supply office of the thing, or the secretary of the head. */
  isReached: boolean;
  /** For whom the request is their own. */
  interested: readonly string[];
  unconfirmedFillerId: string | null;
}

const because = (code: Because['code'], facts: Because['facts'] = {}): Because => ({ code, facts });

/** Who prints and records: an officer for whom the request is not their own, where the agency signs on paper at all. */
export function whyNotKeepFolder({ signing, recorderId, isReached, interested, unconfirmedFillerId }: RecorderFacts): Because | null {
  if (signing === 'electronic') return because('paper.not-kept-here');
  if (!isReached) return because('paper.not-your-folder');
  return interested.includes(recorderId) || unconfirmedFillerId === recorderId ? because('paper.own-request') : null;
}
