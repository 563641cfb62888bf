import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { ChaseCalendar } from '../../returns/overdue/chase-clock.rules.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { tiersOf } from '../../shared/settings.js';
import { approvalFact, dutiesFact, handedOverFacts, latenessFacts, leaverFact, type SlipRows } from '../facts/loan-facts.js';
import { MisuseFactsStore, type SlipFacts } from '../facts/misuse-facts.store.js';
import { readUnapproved } from '../rules/r01-unapproved.rules.js';
import { readUnexplainedSighting } from '../rules/r01-unexplained-sighting.rules.js';
import { readNoAuthority } from '../rules/r02-no-authority.rules.js';
import { readDuties } from '../rules/r03-duties.rules.js';
import { readOverdue } from '../rules/r04-overdue.rules.js';
import { readNotChased } from '../rules/r05-not-chased.rules.js';
import { readLeaver } from '../rules/leaving/r13-leaver.rules.js';
import type { Moment, Reading } from '../rules/reading.js';
import type { Concerned } from './concerned.store.js';

/** What the office decided for itself, as it holds when the rules are asked. */
interface Thresholds extends ChaseCalendar {
  tiers: number[];
  answerWorkingDays: number;
}

/** Asks every rule about some slips and questions, from facts as they stand. */
@Injectable()
export class MisuseReading {
  constructor(
    private readonly reader: Reader, private readonly facts: MisuseFactsStore, private readonly settings: SettingsInForce, private readonly clock: Clock,
  ) {}

  async read({ requestIds, sightingIds, custodyIds }: Concerned): Promise<Reading[]> {
    const now: Moment = { at: this.clock.iso(), today: this.clock.today() };
    const thresholds = await this.thresholds(now.at);
    const questions = sightingIds.length ? await this.facts.questions(this.reader, sightingIds) : [];
    const kept = custodyIds.length ? await this.facts.custodies(this.reader, custodyIds) : [];
    const asked = [...questions.map((question) => readUnexplainedSighting(question, thresholds, now)), ...kept.map((custody) => readLeaver(custody, now))];
    if (requestIds.length === 0) return asked;
    const { slips, authorities } = await this.facts.slips(this.reader, requestIds);
    return [...asked, ...slips.flatMap((slip) => readSlip(slip, authorities, thresholds, now))];
  }

  private async thresholds(at: string): Promise<Thresholds> {
    return {
      holidays: await this.settings.holidays(this.reader), chaseDays: await this.settings.valueOf(this.reader, 'watch.chase-days', at),
      tiers: tiersOf(await this.settings.valueOf(this.reader, 'watch.overdue-tiers', at)), answerWorkingDays: await this.settings.valueOf(this.reader, 'watch.sighting-answer-days', at),
    };
  }
}

function readSlip(slip: SlipRows, authorities: SlipFacts['authorities'], thresholds: Thresholds, now: Moment): Reading[] {
  const approval = approvalFact(slip, authorities);
  const lateness = latenessFacts(slip, thresholds);
  return [
    ...handedOverFacts(slip).map((fact) => readUnapproved(fact, now)),
    ...(approval ? [readNoAuthority(approval)] : []),
    ...readDuties(dutiesFact(slip, authorities)),
    readLeaver(leaverFact(slip), now),
    ...(lateness ? [readOverdue(lateness.overdue, thresholds, now), readNotChased(lateness.chase, { chaseWithinDays: thresholds.chaseDays }, now)] : []),
  ];
}
