import type { CustodyView, HomeCustody } from '../../shared/api/custody/custodies.js';
import { bangkokInstant } from '../../shared/calendar.js';
import { leavingAt } from '../../shared/chasing/leaver-days.js';
import type { CustodyAtHome } from './home-custody.service.js';
import { OFFICE_CLOSES, task, type PlainTask } from './plain-task.js';

const OF_EACH = 5;

/** What custody asks of one person: as holder, as supply office, as head of agency. */
export function custodyTasks({ mine, denied, toDecide, leavers }: CustodyAtHome, personId: string, now: string): PlainTask[] {
  const toAccept = mine.filter((custody) => custody.state === 'to-accept');
  return [
    ...toAccept.map(({ id, assignedAt, title, number }) => task('accept-custody', assignedAt, { aboutId: id, title, number })),
    ...yearly(mine, now),
    ...denied.slice(0, OF_EACH).map(({ id, deniedAt, assignedAt, title, number }) => task('settle-custody', deniedAt ?? assignedAt, { aboutId: id, title, number })),
    ...toDecide.slice(0, OF_EACH).map(({ id, askedAt, things }) => task('decide-permit', askedAt, { aboutId: id, title: things[0]?.title ?? '', number: things[0]?.number ?? null })),
    ...leavers.slice(0, OF_EACH).map((one) =>
      task(one.personId === personId ? 'hand-back' : 'leaver', leavingAt(one.leavingOn), { aboutId: one.personId, title: one.personName, lineCount: one.loans + one.custodies })),
  ];
}

/** One card for all that is still to be confirmed this fiscal year, by the last of September. */
function yearly(mine: readonly CustodyView[], now: string): PlainTask[] {
  const [first, ...others] = mine.filter((custody) => custody.state === 'held' && !custody.isConfirmedThisYear);
  if (!first) return [];
  const at = bangkokInstant(`${first.fiscalYear - 543}-09-30`, OFFICE_CLOSES);
  return [task('confirm-custody', at > now ? at : now, { aboutId: first.id, title: first.title, number: others.length ? `+${others.length}` : first.number })];
}

export const homeCustodies = (mine: readonly CustodyView[]): HomeCustody[] => mine.map(({ id, title, number, state, isConfirmedThisYear, permit }) =>
  ({ custodyId: id, title, number, state, isConfirmedThisYear, permitEndsOn: permit?.endsOn ?? null }));
