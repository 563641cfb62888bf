import type { CustodyView, HomeCustody } from '../../shared/api/custody/custodies.js';
import type { HomeTask } from '../../shared/api/desk.js';
import { bangkokInstant } from '../../shared/calendar.js';
import { leavingAt } from '../../shared/chasing/leaver-days.js';
import type { HomeTaskKind } from '../../shared/vocab.js';
import type { CustodyAtHome } from './home-custody.service.js';

type Plain = Omit<HomeTask, 'urgency' | 'daysLeft'>;
const OF_EACH = 5;
const OFFICE_CLOSES = '16:30';

const task = (kind: HomeTaskKind, at: string, aboutId: string, title: string, number: string | null): Plain =>
  ({ kind, at, aboutId, title, number, requestId: null, sightingId: null, borrowerName: null, purpose: null, lineCount: 1 });

/** What custody asks of one person: as holder, as supply office, as head of agency. */
export function custodyTasks({ mine, denied, toDecide, leavers }: CustodyAtHome, personId: string, now: string): Plain[] {
  const toAccept = mine.filter((custody) => custody.state === 'to-accept');
  return [
    ...toAccept.map(({ id, assignedAt, title, number }) => task('accept-custody', assignedAt, id, title, number)),
    ...yearly(mine, now),
    ...denied.slice(0, OF_EACH).map(({ id, deniedAt, assignedAt, title, number }) => task('settle-custody', deniedAt ?? assignedAt, id, title, number)),
    ...toDecide.slice(0, OF_EACH).map(({ id, askedAt, things }) => task('decide-permit', askedAt, id, things[0]?.title ?? '', things[0]?.number ?? null)),
    ...leavers.slice(0, OF_EACH).map((one) => ({
      ...task(one.personId === personId ? 'hand-back' : 'leaver', leavingAt(one.leavingOn), one.personId, one.personName, null), lineCount: one.loans + one.custodies,
    })),
  ];
}

/** One card for all that is still to be confirmed this fiscal year, by the last of September. */
function yearly(mine: readonly CustodyView[], now: string): Plain[] {
  const [first, ...others] = mine.filter((custody) => custody.state === 'held' && !custody.isConfirmedThisYear);
  if (!first) return [];
  const at = bangkokInstant(`${first.fiscalYear - 543}-09-30`, OFFICE_CLOSES);
  return [task('confirm-custody', at > now ? at : now, first.id, first.title, others.length ? `+${others.length}` : first.number)];
}

export const homeCustodies = (mine: readonly CustodyView[]): HomeCustody[] => mine.map(({ id, title, number, state, isConfirmedThisYear, permit }) =>
  ({ custodyId: id, title, number, state, isConfirmedThisYear, permitEndsOn: permit?.endsOn ?? null }));
