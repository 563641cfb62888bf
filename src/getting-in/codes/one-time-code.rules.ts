import type { RefusalCode } from '../../shared/refusals.js';

export const CARD_CODE_LENGTH = 12;
export const RESET_CODE_LENGTH = 8;
export const RESET_CODE_MINUTES = 30;

export interface Usable {
  expiresAt: string;
  usedAt: string | null;
  revokedAt: string | null;
  isOvertaken: 0 | 1;
  isShutOut: 0 | 1;
}

export const isShutOut = ({ disabledAt, leavingOn }: { disabledAt: string | null; leavingOn: string | null }, today: string): boolean => disabledAt !== null || (leavingOn !== null && leavingOn < today);

/** Why a card opens nothing. Its holder is told which, so that they know whom to ask. */
export function whyNotWelcome(card: Usable | null, now: string): RefusalCode | null {
  if (!card) return 'invitations.unknown';
  if (card.usedAt !== null || card.isOvertaken === 1) return 'invitations.used';
  if (card.revokedAt !== null || card.isShutOut === 1) return 'invitations.revoked';
  return card.expiresAt <= now ? 'invitations.expired' : null;
}

/** To whoever types a wrong code, everything that is wrong with it looks alike. */
export function whyNotReset(code: (Usable & { staffNumber: string }) | null, staffNumber: string, now: string): RefusalCode | null {
  return whyNotWelcome(code, now) || code?.staffNumber !== staffNumber ? 'resets.wrong-code' : null;
}
