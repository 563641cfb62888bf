import type { Condition, ReturnCondition } from '../../shared/vocab.js';
import type { RefusalCode } from '../../shared/refusals.js';

/** Of the three words only a new damage opens a damage note; a case is decided later, by others. */
export const opensDamageNote = (condition: ReturnCondition): boolean => condition === 'new-damage';

/** A newly damaged thing is not lendable until somebody decides; a known defect changes nothing. */
export const conditionAfter = (before: Condition, returned: ReturnCondition): Condition => (opensDamageNote(returned) ? 'damaged' : before);

/** Counted out of a pool and accounted for so far. */
export interface Issued {
  issued: number;
  returned: number;
  damaged: number;
  lost: number;
}

/** What has neither come back, sound or damaged, nor been written down as lost; never below zero. */
export const stillOut = ({ issued, returned, damaged, lost }: Issued): number => Math.max(0, issued - returned - damaged - lost);

/** returned + damaged + lost ≤ issued. */
export const whyNotCountIn = (balance: Issued, quantity: number): RefusalCode | null => (quantity > stillOut(balance) ? 'returns.more-than-out' : null);

/** What left and did not come back, by name and number of times; the counter asks, nobody is blamed. */
export function missingAccessories(left: readonly string[], back: readonly string[]): string[] {
  const here = back.map(plain);
  return left.filter((accessory) => {
    const at = here.indexOf(plain(accessory));
    if (at >= 0) here.splice(at, 1);
    return at < 0;
  });
}

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Read from the thing, where the register knows one; a difference is a question about the register first. */
export const serialDiffers = (registered: string | null, seen: string | null | undefined): boolean =>
  Boolean(registered?.trim() && seen?.trim() && plain(registered) !== plain(seen));
