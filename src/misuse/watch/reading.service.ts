import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { approvalFact, dutiesFact, handedOverFacts, latenessFacts, type SlipRows } from '../facts/loan-facts.js';
import { MisuseFactsStore, type SlipFacts } from '../facts/misuse-facts.store.js';
import { readUnapproved } from '../rules/r01-unapproved.rules.js';
import { readUnexplainedSighting } from '../rules/r01-unexplained-sighting.rules.js';
import { readNoAuthority } from '../rules/r02-no-authority.rules.js';
import { readDuties } from '../rules/r03-duties.rules.js';
import { readOverdue } from '../rules/r04-overdue.rules.js';
import { readNotChased } from '../rules/r05-not-chased.rules.js';
import type { Moment, Reading } from '../rules/reading.js';
import type { Concerned } from './concerned.store.js';

/** ข้อ 211 fixes the seven days; the tiers are those of the rule as it was adopted. */
const TIERS = [1, 7, 30, 90];
const CHASE_WITHIN_DAYS = 7;

/** Asks every rule about some slips and questions, from facts as they stand. */
@Injectable()
export class MisuseReading {
  constructor(
    private readonly reader: Reader, private readonly facts: MisuseFactsStore, private readonly settings: SettingsInForce, private readonly clock: Clock,
  ) {}

  async read({ requestIds, sightingIds }: Concerned): Promise<Reading[]> {
    const now: Moment = { at: this.clock.iso(), today: this.clock.today() };
    const answerWorkingDays = await this.settings.valueOf(this.reader, 'watch.sighting-answer-days', now.at);
    const questions = sightingIds.length ? await this.facts.questions(this.reader, sightingIds) : [];
    const asked = questions.map((question) => readUnexplainedSighting(question, { answerWorkingDays }, now));
    if (requestIds.length === 0) return asked;
    const holidays = await this.settings.holidays(this.reader);
    const { slips, authorities } = await this.facts.slips(this.reader, requestIds);
    return [...asked, ...slips.flatMap((slip) => readSlip(slip, authorities, holidays, now))];
  }
}

function readSlip(slip: SlipRows, authorities: SlipFacts['authorities'], holidays: ReadonlySet<string>, now: Moment): Reading[] {
  const approval = approvalFact(slip, authorities);
  const lateness = latenessFacts(slip, holidays);
  return [
    ...handedOverFacts(slip).map((fact) => readUnapproved(fact, now)),
    ...(approval ? [readNoAuthority(approval)] : []),
    ...readDuties(dutiesFact(slip, authorities)),
    ...(lateness ? [readOverdue(lateness.overdue, { tiers: TIERS }, now), readNotChased(lateness.chase, { chaseWithinDays: CHASE_WITHIN_DAYS }, now)] : []),
  ];
}
