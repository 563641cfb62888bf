import { bangkokDate, bangkokTime } from '../../shared/calendar.js';
import type { ReturnLineBody, TakeBackLine } from '../../shared/api/loans/returns.js';
import type { ReturnCondition } from '../../shared/vocab.js';
import { instantOf } from '../lib/time.js';
import type { Chosen } from '../ui/forms/colleague-field.js';

/** One thing on the counter, with how it looked when it left. */
export interface ReturnItem {
  tag: string;
  line: TakeBackLine;
  quantity: number;
  /** Of a pool: how many of them are newly damaged. */
  damaged: number;
  condition: ReturnCondition;
  accessories: string[];
  serialSeen: string;
  note: string;
  photoId: string | null;
}

export type Bringer = 'borrower' | 'colleague' | 'other';

export interface Circumstances {
  bringer: Bringer;
  /** Which of several borrowers; null is the first. */
  borrower: string | null;
  colleague: Chosen | null;
  other: string;
  isEarlier: boolean;
  on: string | null;
  time: string;
  reason: string;
}

export const AS_USUAL: Circumstances = { bringer: 'borrower', borrower: null, colleague: null, other: '', isEarlier: false, on: null, time: '16:30', reason: '' };

/** Taken back as the borrower said: the clock stopped then. */
export const asClaimed = (at: string | null, reason: string): Partial<Circumstances> => (at === null ? {} : { isEarlier: true, on: bangkokDate(at), time: bangkokTime(at), reason });

export const itemOf = (tag: string, line: TakeBackLine): ReturnItem => ({
  tag, line, quantity: line.quantityOut, damaged: 0, condition: line.left.condition, accessories: line.left.accessories, serialSeen: '', note: '', photoId: null,
});

export const isDamaged = (item: ReturnItem): boolean => item.damaged > 0 || item.condition === 'new-damage';

export const lacksNote = (item: ReturnItem): boolean => isDamaged(item) && !item.note.trim();

/** Everybody whose things lie on the counter, each once. */
export const borrowersOf = (items: readonly ReturnItem[]): string[] => [...new Set(items.map((item) => item.line.borrowerName))];

const borrowerWho = ({ borrower }: Circumstances, all: readonly string[]): string => (borrower !== null && all.includes(borrower) ? borrower : (all[0] ?? ''));

export const broughtBy = (how: Circumstances, items: readonly ReturnItem[]): string =>
  how.bringer === 'borrower' ? borrowerWho(how, borrowersOf(items)) : how.bringer === 'colleague' ? (how.colleague?.id ?? '') : how.other.trim();

export const lacksEarlier = (how: Circumstances): boolean => how.isEarlier && (!how.on || !how.reason.trim());

const lineOf = (item: ReturnItem): ReturnLineBody => ({
  tag: item.tag, condition: item.condition, accessories: item.accessories, note: item.note.trim() || undefined, photoIds: item.photoId ? [item.photoId] : undefined,
});

/** Newly damaged ones of a pool go on a line of their own. */
function poolLines(item: ReturnItem): ReturnLineBody[] {
  const { quantity, damaged, line: { requestId } } = item;
  const whole: ReturnLineBody = { tag: item.tag, requestId, quantity: quantity - damaged, condition: item.condition, accessories: item.accessories };
  const broken: ReturnLineBody = { ...lineOf(item), requestId, quantity: damaged, condition: 'new-damage' };
  return [...(quantity > damaged ? [whole] : []), ...(damaged > 0 ? [broken] : [])];
}

/** The body of the one call that takes everything back. */
export function bodyOf(items: readonly ReturnItem[], how: Circumstances) {
  return {
    lines: items.flatMap((item): ReturnLineBody[] => (item.line.tracking === 'quantity' ? poolLines(item) : [{ ...lineOf(item), serialSeen: item.serialSeen.trim() || undefined }])),
    returnedBy: broughtBy(how, items),
    ...(how.isEarlier && how.on ? { receivedAt: instantOf(how.on, how.time), reason: how.reason.trim() } : {}),
  };
}
