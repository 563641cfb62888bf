import type { TimelineEntry } from '../../../../shared/api/loans/loan-life.js';
import type { LoanRequestView } from '../../../../shared/api/loans/loan-requests.js';
import { sayDate, sayInstant } from '../../../lib/time.js';
import { isPartly, lastDayToCollect } from '../now/slip-now.js';
import type { Saying } from './chain-step.js';
import type { StepFacts } from './step.js';

const atOf = ({ timeline }: LoanRequestView, event: TimelineEntry['event']): TimelineEntry | undefined => timeline.findLast((entry) => entry.event === event);

/** What follows the chain: fetching and returning, or how it ended before. */
export function counterSteps(request: LoanRequestView, saying: Saying): StepFacts[] {
  const { t, language } = saying;
  const { status } = request;
  if (status === 'withdrawn' || status === 'expired') {
    const closed = atOf(request, status);
    return [{ id: status, look: 'bad', title: t(`${status}Event`), lines: [[closed?.byName], [closed && sayInstant(closed.at, language)], [status === 'expired' && t('expiredStep')]] }];
  }
  if (status === 'rejected') return [];
  const mending: StepFacts[] = status === 'sent-back' ? [{ id: 'mend', look: 'now', title: t('stepMend'), lines: [[t('mendFirst')]] }] : [];
  return [...mending, fetchStep(request, saying), returnStep(request, saying)];
}

function fetchStep(request: LoanRequestView, { t, language }: Saying): StepFacts {
  const out = request.timeline.find((entry) => entry.event === 'checked-out')?.at;
  const step = { id: 'fetch', title: t('stepFetch') };
  if (out && isPartly(request)) return { ...step, look: 'now', lines: [[t('stepPartly')], [sayInstant(out, language)]] };
  if (out) return { ...step, look: 'done', lines: [[sayInstant(out, language)]] };
  const until = request.fetchBy && t('until', { at: sayDate(lastDayToCollect(request), language) });
  return { ...step, look: request.status === 'approved' ? 'now' : 'ahead', lines: [[t('from', { at: sayInstant(request.startsAt, language) })], [until]] };
}

function returnStep(request: LoanRequestView, { t, language }: Saying): StepFacts {
  const step = { id: 'return', title: t('stepReturn') };
  const back = request.status === 'returned' ? atOf(request, 'returned') : undefined;
  if (back) return { ...step, look: 'done', lines: [[sayInstant(back.at, language)]] };
  const due = t('stepDue', { at: sayInstant(request.dueAt, language) });
  if (request.overdue) return { ...step, look: 'bad', isNow: true, lines: [[due], [t('stepLate', { count: request.overdue.days })]] };
  const isRatified = request.emergency === null || request.emergency.outcome !== null;
  return { ...step, look: request.status === 'checked-out' && isRatified && !isPartly(request) ? 'now' : 'ahead', lines: [[due]] };
}
