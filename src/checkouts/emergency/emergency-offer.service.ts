import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { refuse } from '../../http/refusal.js';
import { whyNotHandOverUrgently } from '../../loan-requests/counter/counter-duties.rules.js';
import { ratifyUntil, whyNotLeaveBy } from '../../loan-requests/emergency/emergency.rules.js';
import { Rerouted } from '../../loan-requests/deciding/rerouted.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { EmergencyOffer, EmergencyOfficer } from '../../shared/api/loans/emergencies.js';
import type { SlipRow } from '../checkout.store.js';
import { approvedSlip, slipFacts } from '../open-slip.js';
import { whyNot } from '../sheet/hand-over-sheet.view.js';
import { OfficerStore } from './officer.store.js';

/** What the counter may do with a request that still waits for its approval, said before anybody taps. */
@Injectable()
export class EmergencyOffers {
  constructor(
    private readonly officers: OfficerStore, private readonly settings: SettingsInForce, private readonly rerouted: Rerouted, private readonly clock: Clock,
  ) {}

  /** Null where the request waits for no approval. */
  async offer(from: Sql, actor: Actor, slip: SlipRow, hasException: boolean): Promise<EmergencyOffer | null> {
    if (slip.status !== 'submitted') return null;
    const lawful = await this.rerouted.lawful(from, slip.id, this.clock.iso());
    const code = whyNotHandOverUrgently(approvedSlip(slip), actor.personId, this.clock.now(), hasException) ?? whyNotLeaveBy(lawful.deciders, actor.personId);
    return {
      whyNot: whyNot(code, slipFacts(slip), actor.language), officers: await this.officers.onDuty(from, slip, actor.personId, this.clock.today()),
      approverTitle: lawful.unit.headTitle || lawful.unit.name, ratifyBy: await this.ratifyBy(from),
    };
  }

  /** On whose word, from when, and until when it must be ratified. */
  async terms(from: Sql, actor: Actor, slip: SlipRow, officerId: string): Promise<{ officer: EmergencyOfficer | null; ratifyBy: string; at: string }> {
    refuse(whyNotLeaveBy((await this.rerouted.lawful(from, slip.id, this.clock.iso())).deciders, actor.personId));
    const onDuty = await this.officers.onDuty(from, slip, actor.personId, this.clock.today());
    return { officer: onDuty.find((one) => one.personId === officerId) ?? null, ratifyBy: await this.ratifyBy(from), at: this.clock.iso() };
  }

  private async ratifyBy(from: Sql): Promise<string> {
    const now = this.clock.iso();
    return ratifyUntil(now, await this.settings.valueOf(from, 'counter.ratify-days', now), await this.settings.holidays(from));
  }
}
