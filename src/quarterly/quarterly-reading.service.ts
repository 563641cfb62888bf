import { Injectable } from '@nestjs/common';
import { Reader, type Sql } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { found, Refusal } from '../http/refusal.js';
import { AgencyHead } from '../people/agency-head.js';
import { AgencyName } from '../settings/agency-name.js';
import { isOfAgency, type Actor } from '../shared/actor.js';
import type { QuarterlyList, QuarterlyReport } from '../shared/api/quarterly/reports.js';
import { permissionsOf } from '../shared/permissions.js';
import { hasBegun, periodOf, type Period } from '../shared/quarterly/period.js';
import { QuarterlyPeriods } from './quarterly-periods.js';
import { reportView, summaryOf, type Printed, type Standing } from './quarterly.view.js';
import { FiguresReader } from './reading/figures-reader.js';
import { figuresHash, frozenReport, type FrozenReport, type ReadFigures } from './reading/frozen-report.js';
import type { QuarterlySignOff } from './signing/quarterly-sign-off.entity.js';

/** The quarterly page, for those who answer for the agency as a whole. What was signed stands as it was signed. */
@Injectable()
export class QuarterlyReading {
  constructor(
    private readonly reader: Reader, private readonly periods: QuarterlyPeriods, private readonly figures: FiguresReader, private readonly head: AgencyHead, private readonly agency: AgencyName,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<QuarterlyList> {
    await this.readerOf(this.reader, actor);
    const [now, signedAt] = [this.clock.iso(), await this.periods.store.signedAt(this.reader)];
    return { items: (await this.periods.known(this.reader)).map((period) => summaryOf(period, signedAt.get(period.id) ?? null, now, actor.language)) };
  }

  async view(from: Sql, actor: Actor, id: string): Promise<QuarterlyReport> {
    return reportView(await this.standing(from, actor, id), actor.language);
  }

  async standing(from: Sql, actor: Actor, id: string): Promise<Standing> {
    const { isHead, period, signOff, now } = await this.opened(from, actor, id);
    const read = await this.figures.read(from, period, now);
    return { period, report: signOff ? signedReport(signOff) : await this.report(from, period, read, now), hashNow: figuresHash(period, read), signOff, isHead, now };
  }

  /** What goes on paper: what was signed needs no counting. */
  async printed(from: Sql, actor: Actor, id: string): Promise<Printed> {
    const { period, signOff, now } = await this.opened(from, actor, id);
    return { period, signOff, now, report: signOff ? signedReport(signOff) : await this.report(from, period, await this.figures.read(from, period, now), now) };
  }

  private async report(from: Sql, period: Period, read: ReadFigures, now: string): Promise<FrozenReport> {
    return frozenReport(period, read, await this.agency.name(from), now);
  }

  private async opened(from: Sql, actor: Actor, id: string): Promise<Pick<Standing, 'isHead' | 'period' | 'signOff' | 'now'>> {
    const isHead = await this.readerOf(from, actor);
    const now = this.clock.iso();
    const period = begun(id, now);
    return { isHead, period, signOff: await this.periods.store.one(from, period.id), now };
  }

  /** Whether the reader may sign for the agency; who neither may, nor holds a post that reads it, learns nothing of it. */
  private async readerOf(from: Sql, actor: Actor): Promise<boolean> {
    const isHead = (await this.head.seatOf(from, actor)) !== null;
    if (!isHead && !actor.posts.some((post) => isOfAgency(post) && permissionsOf([post]).has('quarterly.view'))) throw new Refusal('quarterly.not-yours');
    return isHead;
  }
}

const signedReport = ({ reportJson }: QuarterlySignOff): FrozenReport => JSON.parse(reportJson) as FrozenReport;

function begun(id: string, now: string): Period {
  const period = found(periodOf(id));
  if (!hasBegun(period, now)) throw new Refusal('not-found');
  return period;
}
