import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { EffectiveDues } from '../../loan-requests/reading/effective-dues.js';
import type { GateView, PublicGateView } from '../../shared/api/custody/gate.js';
import { bangkokDate } from '../../shared/calendar.js';
import { AgencyName } from '../../settings/agency-name.js';
import { tagFromScan } from '../../shared/tag-code.js';
import { leaveOf, type Leave } from './gate.rules.js';
import { GateStore, type GateThing } from './gate.store.js';

const UNKNOWN: Omit<GateView, 'reportTo'> = { answer: 'unknown', untilOn: null, untilAt: null, title: null, number: null, paperNumber: null, quantity: null };

/** Whether a thing may leave the premises now. */
@Injectable()
export class GateService {
  constructor(private readonly store: GateStore, private readonly dues: EffectiveDues, private readonly reader: Reader, private readonly agency: AgencyName, private readonly clock: Clock) {}

  async view(scanned: string): Promise<GateView> {
    const tag = tagFromScan(scanned);
    const thing = tag ? await this.store.thing(tag) : null;
    const reportTo = await this.agency.reportTo();
    if (!thing) return { ...UNKNOWN, reportTo };
    const loans = await this.loansOf(thing);
    const leave = leaveOf([...(await this.permitsOf(thing)), ...loans], this.clock.iso());
    const { title, number, poolId } = thing;
    const quantity = poolId === null ? null : loans.reduce((sum, loan) => sum + loan.quantityOut, 0);
    const until = leave ? { untilOn: leave.endsOn, untilAt: leave.dueAt } : { untilOn: null, untilAt: null };
    return { answer: leave?.kind ?? 'none', ...until, title, number, paperNumber: leave?.paperNumber ?? null, quantity, reportTo };
  }

  /** For whoever has no post here: the colour and the day, nothing that names a person or a paper. */
  async publicView(scanned: string): Promise<PublicGateView> {
    const { answer, untilOn, untilAt, reportTo } = await this.view(scanned);
    return { answer, untilOn, untilAt, reportTo };
  }

  private async permitsOf({ assetId }: GateThing): Promise<Leave[]> {
    if (assetId === null) return [];
    const permits = await this.store.permits(assetId, this.clock.today());
    return permits.map(({ number, startsOn, endsOn }) => ({ kind: 'permit', paperNumber: number, startsOn, endsOn, dueAt: null }));
  }

  private async loansOf(thing: GateThing): Promise<(Leave & { quantityOut: number })[]> {
    const loans = await this.store.loans(thing);
    const dues = await this.dues.of(this.reader, loans);
    return loans.map(({ id, number, startsAt, dueAt, quantityOut }) => {
      const due = dues.get(id) ?? dueAt;
      return { kind: 'loan', paperNumber: number, startsOn: bangkokDate(startsAt), endsOn: bangkokDate(due), dueAt: due, quantityOut };
    });
  }
}
