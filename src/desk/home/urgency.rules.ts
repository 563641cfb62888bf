import { bangkokDate, daysBetween } from '../../shared/calendar.js';
import type { HomeTaskKind, Urgency } from '../../shared/vocab.js';

const SOON_DAYS = 2;
const ORDER: readonly Urgency[] = ['late', 'missed', 'today', 'soon', 'calm'];

/** Tasks whose instant is the time by which they are to be done; the others only wait since then. */
const HAS_DEADLINE: ReadonlySet<HomeTaskKind> = new Set([
  'return-overdue', 'answer-question', 'check-claim', 'chase', 'take-back', 'return-soon', 'hand-over', 'fetch', 'decide', 'decide-extension', 'confirm-custody', 'hand-back', 'leaver',
]);

/** How pressing a task is by the Bangkok calendar. */
export function urgencyOf(kind: HomeTaskKind, at: string, now: string): Urgency {
  if (!HAS_DEADLINE.has(kind)) return 'calm';
  const days = daysBetween(bangkokDate(now), bangkokDate(at));
  if (kind === 'hand-over' || kind === 'fetch') {
    if (days < 0) return 'missed';
  } else if (at < now) return 'late';
  if (days === 0) return 'today';
  return days <= SOON_DAYS ? 'soon' : 'calm';
}

/** The most urgent first; of equal urgency, the earliest. */
export function byUrgency<T extends { urgency: Urgency; at: string }>(tasks: readonly T[]): T[] {
  return [...tasks].sort((a, b) => ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency) || a.at.localeCompare(b.at));
}
