import type { InboxItem, InboxLine } from '../../shared/api/loans/approvals.js';
import type { ExtensionCard } from '../../shared/api/loans/extensions.js';
import type { HomeLoan, HomeRequest, HomeTask } from '../../shared/api/desk.js';
import type { SightingView } from '../../shared/api/sightings.js';
import { bangkokDate, bangkokInstant, daysBetween } from '../../shared/calendar.js';
import { periodName, spanOf, type Period } from '../../shared/quarterly/period.js';
import type { Language } from '../../shared/vocab.js';
import { custodyTasks } from './custody-tasks.js';
import type { CustodyAtHome } from './home-custody.service.js';
import type { Board } from '../counter/counter.service.js';
import type { MySlipRow } from './home.store.js';
import { OFFICE_CLOSES, task, type PlainTask } from './plain-task.js';
import { byUrgency, urgencyOf } from './urgency.rules.js';

const OF_EACH = 5;
const AT_MOST = 30;
const SOON_DAYS = 2;

export interface Waiting {
  mine: readonly MySlipRow[];
  personId: string;
  cards: readonly InboxItem[];
  /** Later dues asked for. */
  later: readonly ExtensionCard[];
  questions: readonly SightingView[];
  board: Board | null;
  /** Quarters and years that await the head's signature. */
  toSign: readonly Period[];
  custody: CustodyAtHome;
  language: Language;
  now: string;
}

/** Everything that waits for one person, the most urgent first. */
export function homeTasks(waiting: Waiting): HomeTask[] {
  const { now } = waiting;
  const found = [...myTasks(waiting), ...officeTasks(waiting), ...counterTasks(waiting.board), ...custodyTasks(waiting.custody, waiting.personId, now)];
  return byUrgency(found.map((one) => ({ ...one, urgency: urgencyOf(one.kind, one.at, now), daysLeft: daysLeft(one.at, now) }))).slice(0, AT_MOST);
}

function myTasks({ mine, personId, now }: Waiting): PlainTask[] {
  return mine.flatMap((row) => {
    const slip = { requestId: row.requestId, number: row.number, title: row.title ?? '', lineCount: row.lineCount };
    if (row.status === 'sent-back') return [task('mend-request', row.createdAt, slip)];
    if (row.borrowerId !== personId) return [];
    if (row.mustConfirm) return [task('confirm-request', row.createdAt, slip)];
    if (row.status === 'approved') return [task('fetch', row.startsAt, slip)];
    if (row.status !== 'checked-out' || row.claimedAt !== null || daysLeft(row.dueAt, now) > SOON_DAYS) return [];
    return [task(row.dueAt < now ? 'return-overdue' : 'return-soon', row.dueAt, slip)];
  });
}

function officeTasks({ cards, later, questions, toSign, language }: Waiting): PlainTask[] {
  const deciding = cards.filter((card) => card.decidingAs !== null)
    .map((card) => task('decide', card.promisedAt ?? card.submittedAt, {
      requestId: card.requestId, number: card.number, title: sayLine(card.lines[0]), borrowerName: card.borrower.name, purpose: card.purpose, lineCount: card.lines.length,
    }));
  const asked = questions.map((one) => task('answer-question', bangkokInstant(one.question?.answerByOn ?? bangkokDate(one.seenAt), OFFICE_CLOSES), { sightingId: one.id, number: one.number, title: one.title }));
  const extending = later.filter((card) => card.decidingAs !== null)
    .map((card) => task('decide-extension', card.extension.oldDueAt, { requestId: card.requestId, number: card.number, title: card.things[0]?.description ?? '' }));
  const signing = toSign.slice(-OF_EACH).map((period) => task('sign-quarter', spanOf(period).until, { aboutId: period.id, title: periodName(period, language) }));
  return [...deciding, ...extending, ...asked, ...signing];
}

function counterTasks(board: Board | null): PlainTask[] {
  if (!board) return [];
  return [
    ...board.toHandOver.slice(0, OF_EACH).map((slip) => task('hand-over', slip.startsAt, slip)),
    ...board.dueToday.slice(0, OF_EACH).map((slip) => task('take-back', slip.dueAt, slip)),
    ...board.claims.slice(0, OF_EACH).map((claim) => task('check-claim', bangkokInstant(claim.answerByOn, OFFICE_CLOSES), claim)),
    ...board.toChase.slice(0, OF_EACH).map(({ slip, chaseByOn }) => task('chase', bangkokInstant(chaseByOn, OFFICE_CLOSES), slip)),
  ];
}

const sayLine = (line: InboxLine | undefined): string => (line ? `${line.description} ${line.quantity} ${line.unitWord}` : '');

/** Calendar days in Bangkok; negative when late. */
export const daysLeft = (dueAt: string, now: string): number => daysBetween(bangkokDate(now), bangkokDate(dueAt));

export function homeLoans(mine: readonly MySlipRow[], now: string): HomeLoan[] {
  return mine.filter((row) => row.status === 'checked-out').sort((a, b) => a.dueAt.localeCompare(b.dueAt))
    .map(({ requestId, number, title, lineCount, dueAt, askedUntil, claimedAt }) =>
      ({ requestId, number: number ?? '', title: title ?? '', lineCount, dueAt, daysLeft: daysLeft(dueAt, now), askedUntil: dueAt < now ? null : askedUntil, claimedAt }));
}

export function homeRequests(mine: readonly MySlipRow[]): HomeRequest[] {
  return mine.filter((row) => row.status !== 'checked-out').slice(0, AT_MOST)
    .map((row) => ({
      requestId: row.requestId, number: row.number, title: row.title ?? '', lineCount: row.lineCount, status: row.status, startsAt: row.startsAt,
      waitsFor: row.waitsFor,
    }));
}
