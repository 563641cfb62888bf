import { Injectable } from '@nestjs/common';
import { Approvals } from '../../../approvals/approvals.service.js';
import type { StepFacts } from '../../../approvals/deciding/approval-decision.rules.js';
import { examine, type Bench, type Examination } from '../../../approvals/deciding/examination.rules.js';
import { headPost, rootOf } from '../../../approvals/routing/seats.rules.js';
import type { Sql } from '../../../database/sql.js';
import { Clock } from '../../../http/clock.js';
import type { Actor } from '../../../shared/actor.js';
import { permitCase, type PermitFacts, type PermitThing } from '../permit.rules.js';

/** What the law of approvals says of a permit: one step, the head of agency's. */
@Injectable()
export class PermitBench {
  constructor(private readonly approvals: Approvals, private readonly clock: Clock) {}

  standing(db: Sql, actor: Actor): ReturnType<Approvals['standing']> {
    return this.approvals.standing(db, actor, this.clock.iso());
  }

  /** Found at the moment of asking, from posts and orders in force then. */
  async examined(db: Sql, actor: Actor, permit: PermitFacts, things: readonly PermitThing[]): Promise<Examination<StepFacts>> {
    const now = this.clock.iso();
    const asked = permitCase(permit, things);
    const bench = await this.approvals.bench(db, [asked], now);
    const seen = examine(asked, [stepAt(bench)], bench, await this.standing(db, actor), now, 'approval');
    if (!seen) throw new Error('A permit has one step, and it was not found');
    return seen;
  }

  /** For whom it waits now. */
  async deciders(db: Sql, permit: PermitFacts, things: readonly PermitThing[]): Promise<string[]> {
    const now = this.clock.iso();
    const asked = permitCase(permit, things);
    const step = stepAt(await this.approvals.bench(db, [asked], now));
    return (await this.approvals.deciders(db, asked, [step], now)).map(({ personId }) => personId);
  }
}

function stepAt({ units }: Bench): StepFacts {
  const root = rootOf(units);
  return { ...headPost(root), kind: 'approval', postTitle: root.headTitle || root.name, promisedAt: null, decidedAt: null };
}
