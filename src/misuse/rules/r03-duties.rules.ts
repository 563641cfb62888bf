import { evidence, type Reading } from './reading.js';

/** `record`: writes down what was approved on paper. */
export type Duty = 'borrow' | 'approve' | 'record' | 'hand-over' | 'take-back';

/** Duties one person may not join on one paper. Handing over and taking back may be one storekeeper's. */
const KEPT_APART: readonly (readonly [Duty, Duty])[] = [
  ['borrow', 'approve'], ['borrow', 'hand-over'], ['borrow', 'take-back'], ['approve', 'hand-over'], ['approve', 'take-back'],
  ['borrow', 'record'], ['approve', 'record'], ['record', 'hand-over'], ['record', 'take-back'],
];

/** One act on one paper: who did which duty when. */
export interface DutyAct {
  duty: Duty;
  personId: string;
  at: string;
  on: string;
  /** Row that records the act: step, checkout or return; the request for borrowing. */
  actId: string;
}

/** A named, dated order allowing a small agency to join duties: those it names, or all. */
export interface ExceptionTerm {
  id: string;
  number: string;
  personId: string;
  duties: readonly Duty[] | null;
  fromOn: string;
  untilOn: string | null;
  revokedAt: string | null;
}

export interface DutiesFact {
  requestId: string;
  acts: readonly DutyAct[];
  exceptions: readonly ExceptionTerm[];
  /** หัวหน้าหน่วยงานใช้เอง: recorded and listed, never blocked, no finding. */
  isHeadHimself: boolean;
}

/** Two duties of one person on one paper, and the order that allowed it, if any. */
export interface DutyMeeting {
  duties: readonly [Duty, Duty];
  personId: string;
  at: string;
  actIds: readonly [string, string];
  exception: ExceptionTerm | null;
  isHeadHimself: boolean;
}

export function dutyMeetings(fact: DutiesFact): DutyMeeting[] {
  return KEPT_APART.flatMap(([one, other]) =>
    pairs(fact.acts, one, other).map(([first, second]) => meeting(fact, first, second)));
}

/** Kept apart, or under an exception order: no finding. The order's uses are listed monthly instead. */
export function readDuties(fact: DutiesFact): Reading[] {
  return dutyMeetings(fact).map((met) => ({
    rule: 'R03',
    key: `R03:${met.duties.join('+')}:${met.actIds.join('+')}`,
    closing: 'exception-recorded',
    finding: met.exception || met.isHeadHimself ? null : {
      subject: { type: 'loan-request', id: fact.requestId },
      requestId: fact.requestId,
      facts: { duties: met.duties.join('+') },
      settings: {},
      evidence: met.duties.map((duty) => evidence(duty, fact.acts.find((act) => act.duty === duty && met.actIds.includes(act.actId))?.at ?? met.at)),
    },
  }));
}

function pairs(acts: readonly DutyAct[], one: Duty, other: Duty): [DutyAct, DutyAct][] {
  const firsts = acts.filter((act) => act.duty === one);
  const seconds = acts.filter((act) => act.duty === other);
  return firsts.flatMap((first) => seconds.filter((second) => second.personId === first.personId)
    .map((second): [DutyAct, DutyAct] => [first, second]));
}

function meeting(fact: DutiesFact, first: DutyAct, second: DutyAct): DutyMeeting {
  const last = first.at > second.at ? first : second;
  const duties = [first.duty, second.duty] as const;
  const exception = fact.exceptions.find((term) => allows(term, duties, last)) ?? null;
  const isHeadHimself = fact.isHeadHimself && duties[0] === 'borrow' && duties[1] === 'approve';
  return { duties, personId: last.personId, at: last.at, actIds: [first.actId, second.actId], exception, isHeadHimself };
}

function allows(term: ExceptionTerm, duties: readonly Duty[], act: DutyAct): boolean {
  return term.personId === act.personId && duties.every((duty) => !term.duties || term.duties.includes(duty))
    && term.fromOn <= act.on && (term.untilOn === null || act.on <= term.untilOn) && (term.revokedAt === null || term.revokedAt > act.at);
}
