import { QUARTERLY_PARTS, type FigureKey, type FigureState, type FigureUnit, type QuarterlyPart } from '../../shared/quarterly/figure-keys.js';
import type { FindingClosing } from '../../shared/vocab.js';
import { medianOf, type HourCount } from './hours.rules.js';
import type { LateCounts } from './lateness.rules.js';

export type RequestOutcome = 'approved' | 'rejected' | 'withdrawn' | 'waiting';
export const STAGES = ['opinion', 'approval', 'ratifying'] as const;
export type Stage = (typeof STAGES)[number];

/** Steps of one stage that were decided: how long they took, how long they were promised to take. */
export interface StageCounts {
  took: HourCount[];
  promised: HourCount[];
  onTime: number;
}

/** Everything that is counted over one period, before any arithmetic. */
export interface QuarterlyCounts {
  requests: Record<RequestOutcome | 'outside', number>;
  handOvers: { all: number; lawful: number };
  outside: { agencies: number; outsiders: number; lawful: number; withoutGrounds: number };
  stages: Record<Stage, StageCounts>;
  silent: number;
  due: number;
  late: LateCounts;
  /** Null while no guideline is in force. */
  guideline: { people: number; acknowledged: number } | null;
  comments: { said: number; handled: number };
  findings: Record<FindingClosing | 'open', number>;
  sightings: { asked: number; answered: number };
  damage: { opened: number; closed: number };
  emergencies: { ratified: number; refused: number; waiting: number };
  exceptions: { dutiesMet: number; headHimself: number; orders: number; termsOrders: number };
  paper: { decided: number; onPaper: number; objected: number };
}

/** A number and what it is of; words come later. */
export interface Figure {
  key: FigureKey;
  unit: FigureUnit;
  state: FigureState;
  value: number | null;
  of: number | null;
}

type Value = Omit<Figure, 'key'>;

const count = (value: number): Value => ({ unit: 'count', state: 'known', value, of: null });
/** A share of nothing is no share. */
const share = (value: number, of: number): Value => (of === 0 ? { unit: 'share', state: 'nothing', value: null, of: 0 } : { unit: 'share', state: 'known', value, of });
const hours = (value: number | null): Value => ({ unit: 'hours', state: value === null ? 'nothing' : 'known', value, of: null });
const UNSOURCED: Value = { unit: 'count', state: 'unsourced', value: null, of: null };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const sizeOf = (counts: readonly HourCount[]): number => sum(counts.map(({ n }) => n));

function stageFigures<S extends Stage>(stage: S, { took, promised, onTime }: StageCounts): Record<`${S}-hours` | `${S}-promised` | `${S}-on-time`, Value> {
  return { [`${stage}-hours`]: hours(medianOf(took)), [`${stage}-promised`]: hours(medianOf(promised)), [`${stage}-on-time`]: share(onTime, sizeOf(took)) } as Record<`${S}-hours` | `${S}-promised` | `${S}-on-time`, Value>;
}

type Of<P extends QuarterlyPart> = Record<(typeof QUARTERLY_PARTS)[P][number], Value>;

const requestFigures = ({ requests: { outside, ...outcomes } }: QuarterlyCounts): Of<'requests'> => ({
  'requests-sent': count(sum(Object.values(outcomes))), 'requests-outside': count(outside), 'requests-approved': count(outcomes.approved), 'requests-rejected': count(outcomes.rejected),
  'requests-withdrawn': count(outcomes.withdrawn), 'requests-waiting': count(outcomes.waiting),
});

const permissionFigures = ({ handOvers: { all, lawful } }: QuarterlyCounts): Of<'permission'> => ({ 'hand-overs': count(all), 'lawful-before': share(lawful, all) });

const decidingFigures = ({ stages, silent }: QuarterlyCounts): Of<'stages'> => ({
  ...stageFigures('opinion', stages.opinion), 'opinion-silent': count(silent), ...stageFigures('approval', stages.approval), ...stageFigures('ratifying', stages.ratifying),
});

/** What came back by itself before its day asked nothing of the lender: it is in no share of chasing. */
const lateFigures = ({ due, late }: QuarterlyCounts): Of<'late'> => ({
  'loans-due': count(due), 'loans-late': share(sum(Object.values(late)), due), 'chased-in-time': share(late.chased, late.chased + late['not-chased']),
  'late-back-early': count(late['back-early']), 'late-not-chased': count(late['not-chased']), 'late-running': count(late.running),
});

const outsideFigures = ({ outside: { agencies, outsiders, lawful, withoutGrounds } }: QuarterlyCounts): Of<'outsiders'> => ({
  'agency-loans': count(agencies), 'outsider-loans': count(outsiders), 'outside-lawful': share(lawful, agencies + outsiders), 'without-grounds': count(withoutGrounds),
});

const guidelineFigures = ({ guideline, comments: { said, handled } }: QuarterlyCounts): Of<'guideline'> => ({
  acknowledged: share(guideline?.acknowledged ?? 0, guideline?.people ?? 0), 'comments-said': count(said), 'comments-handled': share(handled, said),
});

const findingFigures = ({ findings, sightings: { asked, answered }, damage }: QuarterlyCounts): Of<'findings'> => ({
  'findings-opened': count(sum(Object.values(findings))), 'findings-open': count(findings.open), 'closed-explained': count(findings.explained), 'closed-returned': count(findings.returned),
  'closed-chased': count(findings.chased), 'closed-recorded': count(findings['order-recorded'] + findings['exception-recorded']), 'closed-facts': count(findings['facts-changed']), 'findings-reviewed': UNSOURCED,
  'seen-elsewhere': count(asked), 'questions-answered': count(answered), 'questions-unexplained': count(asked - answered), 'damage-opened': count(damage.opened), 'damage-closed': count(damage.closed),
});

const exceptionFigures = ({ emergencies, exceptions: { dutiesMet, headHimself, orders, termsOrders } }: QuarterlyCounts): Of<'exceptions'> => ({
  emergencies: count(sum(Object.values(emergencies))), 'emergencies-ratified': count(emergencies.ratified), 'emergencies-refused': count(emergencies.refused), 'emergencies-waiting': count(emergencies.waiting),
  'duties-met': count(dutiesMet), 'head-himself': count(headHimself), 'exception-orders': count(orders), 'terms-orders': count(termsOrders),
});

const paperFigures = ({ paper: { decided, onPaper, objected } }: QuarterlyCounts): Of<'paper'> => ({ 'paper-share': share(onPaper, decided), 'paper-objected': count(objected) });

/** Every figure of the page, in its order. */
export function figuresOf(counts: QuarterlyCounts): Figure[] {
  const values: Record<FigureKey, Value> = {
    ...requestFigures(counts), ...permissionFigures(counts), ...decidingFigures(counts), ...lateFigures(counts), ...outsideFigures(counts), ...guidelineFigures(counts), ...findingFigures(counts),
    ...exceptionFigures(counts), ...paperFigures(counts), complaints: UNSOURCED, 'stock-take': UNSOURCED, cases: UNSOURCED,
  };
  return Object.values(QUARTERLY_PARTS).flatMap((keys) => keys.map((key) => ({ key, ...values[key] })));
}
