import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../audit/canonical-json.js';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Refusal, refuse } from '../../http/refusal.js';
import { AgencyHead } from '../../people/agency-head.js';
import type { Authority } from '../../people/authority.store.js';
import type { Actor } from '../../shared/actor.js';
import type { QuarterlyReport } from '../../shared/api/quarterly/reports.js';
import { spanOf } from '../../shared/quarterly/period.js';
import type { SignOffDto } from '../quarterly.dto.js';
import { QuarterlyReading } from '../quarterly-reading.service.js';
import { reportView, type Standing } from '../quarterly.view.js';
import type { QuarterlySignOff } from './quarterly-sign-off.entity.js';
import { SignOffStore } from './sign-off.store.js';
import { whyNotSign } from './sign-off.rules.js';

/** The head of agency takes note of a period that is over: of the very figures that were read, kept from then on. */
@Injectable()
export class QuarterlySigning {
  constructor(
    private readonly transactions: Transactions, private readonly reading: QuarterlyReading, private readonly store: SignOffStore, private readonly head: AgencyHead, private readonly journal: Journal,
  ) {}

  sign(actor: Actor, id: string, body: SignOffDto): Promise<QuarterlyReport> {
    return this.transactions.run(async (tx) => {
      const standing = await this.reading.standing(tx, actor, id);
      const seat = await this.head.seatOf(tx, actor);
      if (!seat) throw new Refusal('quarterly.not-the-head');
      const because = whyNotSign(standing.period, standing.signOff?.signedAt ?? null, standing.now);
      if (because) refuse(because.code, because.facts);
      if (standing.hashNow !== body.figuresHash) throw new Refusal('quarterly.figures-changed');
      const row = rowOf(standing, actor, seat, body.remark ?? null);
      await this.store.insert(tx, row);
      await this.record(tx, actor, seat, row);
      return reportView({ ...standing, signOff: row }, actor.language);
    });
  }

  private record(tx: Tx, actor: Actor, seat: Authority, { id, periodId, reportHash, figuresHash, capacity, remark }: QuarterlySignOff): Promise<void> {
    return this.journal.record(tx, {
      event: 'quarterly-report.signed', actor, authority: seat.order?.number ?? `${seat.postKind} ${seat.unitId}`, subject: { type: 'quarterly-report', id },
      after: { periodId, reportHash, figuresHash, capacity }, ...(remark === null ? {} : { personal: [{ personId: actor.personId, data: { remark } }] }),
    });
  }
}

function rowOf({ period, report, hashNow, now }: Standing, actor: Actor, seat: Authority, remark: string | null): QuarterlySignOff {
  const reportJson = canonicalJson(report);
  return {
    id: newId(), periodId: period.id, fiscalYear: period.fiscalYear, endedAt: spanOf(period).until, reportJson, reportHash: createHash('sha256').update(reportJson).digest('hex'), figuresHash: hashNow,
    signedAt: now, signedBy: actor.personId, signedAs: seat.postTitle, capacity: seat.capacity, orderNumber: seat.order?.number ?? null, orderedOn: seat.order?.orderedOn ?? null, remark,
    verificationCode: randomBytes(9).toString('base64url').replace(/[-_]/g, 'x'),
  };
}
