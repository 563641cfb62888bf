import type { LoanRequestBody } from '../../../shared/api/loans/loan-request-bodies.js';
import type { Tracking } from '../../../shared/vocab.js';
import { instantOf } from '../../lib/time.js';
import { useDraft, type Draft } from '../../lib/use-draft.js';

export type StartChoice = 'today' | 'tomorrow' | 'nextMonday' | 'otherDay';
export type LengthChoice = 'morning' | 'afternoon' | 'day' | 'threeDays' | 'week' | 'custom';
export type BorrowerChoice = 'myself' | 'colleague' | 'agency' | 'outsider';

export interface Period {
  /** YYYY-MM-DD and HH:MM on a Bangkok clock. */
  fromDate: string;
  fromTime: string;
  dueDate: string;
  dueTime: string;
}

export interface CartLine {
  entryId: string;
  /** This very thing; left out: any one of the kind, or a number from a pool. */
  assetId?: string;
  name: string;
  number?: string;
  quantity: number;
  unitId: string;
  unitName: string;
  unitWord: string;
  /** Where it may be kept; a draft of before has none. */
  storeIds?: string[];
  /** How long it is lent, and from which day when asked for today. */
  longestDays?: number;
  earliestOn?: string;
  tracking: Tracking;
}

export interface AskText extends Partial<Period> {
  start?: StartChoice;
  length?: LengthChoice;
  siteId?: string;
  siteName?: string;
  isElsewhere: boolean;
  isOutside: boolean;
  placeText: string;
  lines: CartLine[];
  borrower: BorrowerChoice;
  colleague: { id: string; name: string } | null;
  sponsor: { id: string; name: string } | null;
  organisation: string;
  contactName: string;
  phone: string;
  letterNumber: string;
  letterOn: string | null;
  purpose: string;
  reference: string;
  orderedBy: string;
  /** A draft or a request sent back that is being mended. */
  editingId?: string;
}

export interface AskPartProps {
  ask: AskText;
  change: (part: Partial<AskText>) => void;
}

const EMPTY: AskText = {
  isElsewhere: false, isOutside: false, placeText: '', lines: [], borrower: 'myself', colleague: null, sponsor: null,
  organisation: '', contactName: '', phone: '', letterNumber: '', letterOn: null, purpose: '', reference: '', orderedBy: '',
};

export const useAsk = (): Draft<AskText> => useDraft('ask', EMPTY);

export function periodOf(ask: AskText): Period | null {
  const { fromDate, fromTime, dueDate, dueTime } = ask;
  return fromDate && fromTime && dueDate && dueTime ? { fromDate, fromTime, dueDate, dueTime } : null;
}

export const instantsOf = (period: Period): { startsAt: string; dueAt: string } => ({
  startsAt: instantOf(period.fromDate, period.fromTime), dueAt: instantOf(period.dueDate, period.dueTime),
});

/** The step that still lacks something, the first of them; null when all can be sent. */
export function firstUnfinished(ask: AskText): 1 | 2 | 3 | null {
  const hasPlace = ask.isElsewhere ? ask.placeText.trim() !== '' : Boolean(ask.siteId);
  if (!periodOf(ask) || !hasPlace) return 1;
  if (!ask.lines.length) return 2;
  return ask.purpose.trim() ? null : 3;
}

/** Outside use rests on a letter or on who ordered it; the letter of another agency is one. */
export const needsOrder = (ask: AskText): boolean => ask.isOutside && !ask.reference.trim() && ask.borrower !== 'agency';

const said = (text: string): string | undefined => text.trim() || undefined;

function borrowerOf(ask: AskText): LoanRequestBody['borrower'] {
  if (ask.borrower === 'myself') return { kind: 'employee' };
  if (ask.borrower === 'colleague') return { kind: 'employee', personId: ask.colleague?.id };
  const letter = { letterNumber: said(ask.letterNumber), letterOn: ask.letterOn ?? undefined };
  return {
    kind: ask.borrower, organisation: said(ask.organisation), contactName: said(ask.contactName), phone: said(ask.phone), ...letter,
    sponsorId: ask.borrower === 'outsider' ? ask.sponsor?.id : undefined,
  };
}

/** What is sent; null while a step before is not finished. */
export function bodyOf(ask: AskText): LoanRequestBody | null {
  const period = periodOf(ask);
  if (!period || !ask.lines.length || !ask.purpose.trim()) return null;
  return {
    borrower: borrowerOf(ask),
    lines: ask.lines.map(({ entryId, assetId, quantity }) => (assetId ? { assetId } : { entryId, quantity })),
    purpose: ask.purpose.trim(),
    reference: said(ask.reference),
    orderedBy: needsOrder(ask) ? said(ask.orderedBy) : undefined,
    ...(ask.isElsewhere ? { placeText: ask.placeText.trim() } : { siteId: ask.siteId }),
    ...instantsOf(period),
  };
}
