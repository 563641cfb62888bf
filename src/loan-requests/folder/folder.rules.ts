import { isOf, type PostKey } from '../../approvals/routing/seats.rules.js';
import { postCovering, type Actor } from '../../shared/actor.js';
import type { Because } from '../../shared/refusals.js';
import type { PostKind, Signing, StepKind } from '../../shared/vocab.js';

/** Whoever answers for the things keeps the folder where a head has no secretary. */
export const FOLDER_KEEPERS: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];

interface Step extends PostKey {
  kind: StepKind;
  decidedAt: string | null;
}

/** To be signed: who is only told signs nothing, and what is decided waits for nobody. */
const isToSign = (step: Step): boolean => step.kind !== 'told' && step.decidedAt === null;

/** The supply office of the thing, or the secretary of a head whom a step waits for: of this kind, where one is meant. */
export const isInFolderOf = (actor: Actor, secretaryOf: readonly PostKey[], unitPath: string, steps: readonly Step[], kind?: StepKind): boolean =>
  postCovering(actor, FOLDER_KEEPERS, unitPath) !== null || steps.some((step) => isToSign(step) && (kind ?? step.kind) === step.kind && secretaryOf.some(isOf(step)));

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
