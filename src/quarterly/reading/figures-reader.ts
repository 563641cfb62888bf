import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { lastDayRead, partsOf, spanOf, type Period, type Span } from '../../shared/quarterly/period.js';
import { figuresOf, type QuarterlyCounts } from '../figures/figures.rules.js';
import { lateCounts, lateOutcome, type ChaseCalendar, type LateOutcome } from '../figures/lateness.rules.js';
import type { PartBar, ReadFigures } from './frozen-report.js';
import { GuidelineCountsStore } from './guideline-counts.store.js';
import { LateLoansStore } from './late-loans.store.js';
import { LoanCountsStore } from './loan-counts.store.js';
import { StageCountsStore } from './stage-counts.store.js';
import { WatchCountsStore } from './watch-counts.store.js';

interface LateLoan {
  dueAt: string;
  outcome: LateOutcome;
}

/** Counts a period as the data stands now; people and things stand in none of it. */
@Injectable()
export class FiguresReader {
  constructor(
    private readonly loans: LoanCountsStore, private readonly stages: StageCountsStore, private readonly late: LateLoansStore, private readonly watched: WatchCountsStore,
    private readonly guideline: GuidelineCountsStore, private readonly settings: SettingsInForce,
  ) {}

  async read(from: Sql, period: Period, now: string): Promise<ReadFigures> {
    const span = spanOf(period);
    const late = await this.lateLoans(from, past(span, now), now);
    return { figures: figuresOf(await this.counts(from, period, span, late, now)), bars: await this.bars(from, period, late, now) };
  }

  private async counts(from: Sql, period: Period, span: Span, late: readonly LateLoan[], now: string): Promise<QuarterlyCounts> {
    const on = lastDayRead(period, now);
    return {
      ...(await this.loans.handOvers(from, span)), requests: await this.loans.requests(from, span), stages: await this.stages.stages(from, span), silent: await this.stages.silent(from, span),
      due: await this.late.due(from, past(span, now)), late: lateCounts(late.map(({ outcome }) => outcome)),
      guideline: await this.guideline.acknowledged(from, on, span.until), comments: await this.guideline.comments(from, span), findings: await this.watched.findings(from, span),
      sightings: await this.watched.sightings(from, span), damage: await this.watched.damage(from, span), emergencies: await this.watched.emergencies(from, span),
      exceptions: await this.watched.exceptions(from, period, span), paper: await this.watched.paper(from, span),
    };
  }

  private async lateLoans(from: Sql, span: Span, now: string): Promise<LateLoan[]> {
    const calendar: ChaseCalendar = { holidays: await this.settings.holidays(from), chaseDays: await this.settings.valueOf(from, 'watch.chase-days', now) };
    return (await this.late.past(from, span)).flatMap((fact) => {
      const outcome = lateOutcome(fact, now, calendar);
      return outcome === null ? [] : [{ dueAt: fact.dueAt, outcome }];
    });
  }

  /** What has not begun has no bar. */
  private async bars(from: Sql, period: Period, late: readonly LateLoan[], now: string): Promise<PartBar[]> {
    const parts = partsOf(period);
    const counts = await this.loans.byPart(from, parts.map(({ span }) => span));
    return parts.map(({ on, span }, at) => (span.from > now ? { on, sent: null, handedOver: null, late: null } : {
      on, sent: counts[at]!.sent, handedOver: counts[at]!.handedOver, late: late.filter(({ dueAt }) => dueAt >= span.from && dueAt < span.until).length,
    }));
  }
}

const past = ({ from, until }: Span, now: string): Span => ({ from, until: now < until ? now : until });
